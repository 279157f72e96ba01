import { maxLine, maxText } from '../../model/base';
import { partnerRoles, type Partner } from '../../model/partner';
import { cutText } from '../../text/cutText';
import { foldText } from '../../text/foldText';
import { splitList } from '../csv/listCell';
import type { PartnerTarget } from './columnTarget';
import type { ImportContext } from './importContext';
import type { ImportedField } from './partnerValues';
import { readDate, readMoney } from './readScalars';
import { valueKey } from './importSettings';
import type { RowNote } from './rowProblem';

/** The fields of a row while it is read. */
export type FieldsDraft = { -readonly [F in ImportedField]?: Partner[F] };

interface CellPlace {
  readonly context: ImportContext;
  readonly column: number;
  /** Notes a value that was not understood and is left out. */
  readonly note: (value: string) => void;
  readonly notes: RowNote[];
}

const mostTags = 100;

/** Reads a cell that is not empty into the field its column goes to. */
export function readField(
  target: Exclude<PartnerTarget, 'partner-id'>,
  text: string,
  fields: FieldsDraft,
  place: CellPlace,
): void {
  switch (target) {
    case 'name':
      fields.name = text.replace(/\s+/g, ' ');
      return;
    case 'website':
    case 'owner':
    case 'tier':
      fields[target] = cutTo(maxLine, text, place);
      return;
    case 'description':
    case 'notes':
      fields[target] = cutTo(maxText, joinText(fields[target], text), place);
      return;
    case 'kind':
      readKind(text, fields, place);
      return;
    case 'stage':
      readStage(text, fields, place);
      return;
    case 'role':
      readRole(text, fields, place);
      return;
    case 'tags':
      fields.tags = readTags(text, fields.tags ?? [], place);
      return;
    default:
      readMeasured(target, text, fields, place);
  }
}

function readMeasured(
  target: 'regions' | 'countries' | 'stage-since' | 'annual-revenue',
  text: string,
  fields: FieldsDraft,
  { context, note }: CellPlace,
): void {
  if (target === 'regions') {
    const { found, unknown } = context.readRegions(text);
    unknown.forEach(note);
    if (found.length > 0) fields.regions = [...new Set([...(fields.regions ?? []), ...found])];
  } else if (target === 'countries') {
    const { found, unknown } = context.readCountries(text);
    unknown.forEach(note);
    if (found.length > 0) fields.countries = [...new Set([...(fields.countries ?? []), ...found])];
  } else if (target === 'stage-since') {
    const date = readDate(text, context.settings.style);
    if (date === null) note(text);
    else fields.stageSince = date;
  } else {
    const money = readMoney(text, context.settings.style, context.moneyDigits);
    if (money === null) note(text);
    else fields.annualRevenue = money;
  }
}

function readKind(text: string, fields: FieldsDraft, { context, note }: CellPlace): void {
  const choice = context.settings.kinds.get(valueKey(text));
  if (choice?.to === 'kind' && context.document.partnerKind.has(choice.kindId)) {
    fields.partnerKindId = choice.kindId;
  } else if (choice?.to === 'new-kind' && choice.name.trim() !== '') {
    fields.partnerKindId = context.kindForName(choice.name);
  } else if (choice?.to !== 'no-kind') note(text);
}

function readStage(text: string, fields: FieldsDraft, { context, note }: CellPlace): void {
  const stage = context.settings.stages.get(valueKey(text)) ?? null;
  if (stage === null) note(text);
  else fields.stage = stage;
}

function readRole(text: string, fields: FieldsDraft, { note }: CellPlace): void {
  const word = foldText(text);
  const role = partnerRoles.find((candidate) => foldText(candidate) === word);
  if (role === undefined) note(text);
  else fields.role = role;
}

function readTags(text: string, before: readonly string[], place: CellPlace): string[] {
  const tags = new Set(before);
  for (const tag of splitList(text)) tags.add(cutTo(maxLine, tag, place));
  const kept = [...tags].slice(0, mostTags);
  if (kept.length < tags.size) place.note([...tags].slice(mostTags).join(', '));
  return kept;
}

function joinText(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before}\n${text}`;
}

function cutTo(limit: number, text: string, { column, notes }: CellPlace): string {
  if (text.length <= limit) return text;
  notes.push({ code: 'cut-short', column, length: text.length, limit });
  return cutText(text, limit).trimEnd();
}
