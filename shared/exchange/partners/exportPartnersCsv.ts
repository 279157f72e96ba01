import { workspaceOf, type Document } from '../../document/document';
import { inOrder } from '../../document/ordering';
import { countries } from '../../geography/countries';
import { currencyDigits } from '../../money/currencyDigits';
import type { OwnField } from '../../model/ownField';
import type { OwnValue, Partner, PartnerRole, Region, Stage } from '../../model/partner';
import { joinList } from '../csv/listCell';
import { writeCsv, type CsvOptions } from '../csv/writeCsv';
import { contactParts, type ContactPart, type PartnerTarget } from './columnTarget';
import { PartnerIndex } from './partnerIndex';
import { writeMoney } from './readScalars';

/** One column of an exported partner table. */
export type ExportColumn =
  | { readonly from: PartnerTarget; readonly heading: string }
  | { readonly from: 'own-field'; readonly ownFieldId: string; readonly heading: string }
  | {
      readonly from: 'contact';
      readonly index: number;
      readonly part: ContactPart;
      readonly heading: string;
    };

/** The words for values that are codes inside; import reads the English ones back. */
export interface ExportWords {
  readonly stage: Readonly<Record<Stage, string>>;
  readonly role: Readonly<Record<PartnerRole, string>>;
  readonly region: Readonly<Record<Region, string>>;
  readonly yes: string;
  readonly no: string;
}

const headings: readonly (readonly [PartnerTarget, string])[] = [
  ['name', 'Name'],
  ['website', 'Website'],
  ['role', 'Role'],
  ['kind', 'Kind'],
  ['stage', 'Stage'],
  ['stage-since', 'Stage since'],
  ['tier', 'Tier'],
  ['regions', 'Regions'],
  ['countries', 'Countries'],
  ['description', 'Description'],
  ['tags', 'Tags'],
  ['owner', 'Owner'],
  ['notes', 'Notes'],
  ['annual-revenue', 'Annual revenue'],
];

/**
 * Every column there is to export: the partner's fields, its own fields, as many contacts as some
 * partner has, and last the id by which a later import knows the partner even if it was renamed.
 */
export function allExportColumns(document: Document): ExportColumn[] {
  const index = PartnerIndex.of(document);
  let contacts = 0;
  for (const partner of document.partner.values()) {
    contacts = Math.max(contacts, index.contactsOf(partner).length);
  }
  return [
    ...headings.map(([from, heading]) => ({ from, heading })),
    ...inOrder(document.ownField.values()).map((field): ExportColumn => ({
      from: 'own-field',
      ownFieldId: field.id,
      heading: field.name,
    })),
    ...Array.from({ length: contacts }, (_, at) => contactColumns(at)).flat(),
    { from: 'partner-id', heading: 'Partnerscape ID' },
  ];
}

function contactColumns(index: number): ExportColumn[] {
  const label = index === 0 ? 'Contact' : `Contact ${String(index + 1)}`;
  return contactParts.map((part) => ({
    from: 'contact',
    index,
    part,
    heading: `${label} ${part}`,
  }));
}

/**
 * Writes partners as CSV: one row each, in the order given, with a header. Amounts are decimal
 * numbers in the workspace's currency, dates YYYY-MM-DD, lists joined by semicolons.
 */
export function exportPartnersCsv(
  document: Document,
  partners: Iterable<Partner>,
  columns: readonly ExportColumn[],
  words: ExportWords,
  options: CsvOptions,
): string {
  const index = PartnerIndex.of(document);
  const digits = currencyDigits(workspaceOf(document).currency);
  const rows = [columns.map(({ heading }) => heading)];
  for (const partner of partners) {
    const contacts = index.contactsOf(partner);
    rows.push(
      columns.map((column) => {
        if (column.from === 'contact') return contacts[column.index]?.[column.part] ?? '';
        if (column.from === 'own-field') {
          const field = document.ownField.get(column.ownFieldId);
          const value = partner.ownValues[column.ownFieldId] ?? null;
          return field ? ownCell(value, field, words, digits) : '';
        }
        return fieldCell(partner, column.from, document, words, digits);
      }),
    );
  }
  return writeCsv(rows, options);
}

function ownCell(value: OwnValue, field: OwnField, words: ExportWords, digits: number): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    return field.type === 'money' ? writeMoney(value, digits) : String(value);
  }
  return value;
}

function fieldCell(
  partner: Partner,
  from: PartnerTarget,
  document: Document,
  words: ExportWords,
  digits: number,
): string {
  switch (from) {
    case 'name':
    case 'website':
    case 'description':
    case 'owner':
    case 'notes':
      return partner[from];
    case 'partner-id':
      return partner.id;
    case 'tier':
      return partner.tier ?? '';
    case 'role':
      return words.role[partner.role];
    case 'stage':
      return words.stage[partner.stage];
    case 'stage-since':
      return partner.stageSince ?? '';
    case 'kind':
      return document.partnerKind.get(partner.partnerKindId ?? '')?.name ?? '';
    case 'regions':
      return joinList(partner.regions.map((region) => words.region[region]));
    case 'countries':
      return joinList(partner.countries.map((code) => countries.get(code)?.name ?? code));
    case 'tags':
      return joinList(partner.tags);
    case 'annual-revenue':
      return partner.annualRevenue === null ? '' : writeMoney(partner.annualRevenue, digits);
  }
}
