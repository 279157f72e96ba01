import type { OwnField } from '../../model/ownField';
import { cutText } from '../../text/cutText';
import { foldText } from '../../text/foldText';
import type { CsvTable } from '../csv/csvTable';
import {
  maxContacts,
  takesSeveralColumns,
  targetKey,
  type ColumnTarget,
  type ContactPart,
  type PartnerTarget,
} from './columnTarget';
import { guessFieldType } from './guessFieldType';

/** Headings, folded, that name a field; the first of each is the one exports write. */
const headingWords: readonly (readonly [PartnerTarget, readonly string[]])[] = [
  ['partner-id', ['partnerscape id']],
  [
    'name',
    [
      'name',
      'partner',
      'partner name',
      'company',
      'company name',
      'organisation',
      'organization',
      'organisation name',
      'organization name',
      'organisation or product',
      'account',
      'account name',
      'vendor',
      'vendor name',
      'supplier',
      'firma',
      'unternehmen',
      'title',
    ],
  ],
  [
    'website',
    [
      'website',
      'web site',
      'url',
      'homepage',
      'home page',
      'homepage url',
      'web',
      'domain',
      'site',
      'web address',
      'company url',
      'webseite',
      'company domain name',
      'website url',
    ],
  ],
  [
    'kind',
    [
      'kind',
      'partner kind',
      'type',
      'partner type',
      'category',
      'segment',
      'subcategory',
      'industry',
      'account type',
      'company type',
      'sector',
    ],
  ],
  [
    'stage',
    [
      'stage',
      'status',
      'partner stage',
      'partner status',
      'lifecycle stage',
      'pipeline stage',
      'phase',
    ],
  ],
  ['stage-since', ['stage since', 'in stage since', 'since', 'partner since']],
  ['tier', ['tier', 'partner tier', 'level', 'partner level', 'tier level', 'programme tier']],
  ['regions', ['regions', 'region', 'territory', 'territories', 'geography', 'geo', 'market']],
  [
    'countries',
    ['countries', 'country', 'country code', 'country region', 'nation', 'land', 'hq country'],
  ],
  ['description', ['description', 'summary', 'about', 'profile', 'beschreibung', 'details']],
  ['tags', ['tags', 'tag', 'labels', 'label', 'keywords', 'topics']],
  [
    'owner',
    [
      'owner',
      'account owner',
      'partner manager',
      'account manager',
      'company owner',
      'responsible',
      'partner owner',
    ],
  ],
  ['notes', ['notes', 'note', 'comment', 'comments', 'remarks', 'notizen']],
  [
    'annual-revenue',
    [
      'annual revenue',
      'revenue',
      'partner revenue',
      'revenue per year',
      'yearly revenue',
      'turnover',
    ],
  ],
  ['role', ['role', 'actor role', 'partner role']],
];

const contactWords: readonly (readonly [ContactPart, readonly string[]])[] = [
  [
    'name',
    [
      'contact',
      'contact name',
      'contact person',
      'primary contact',
      'main contact',
      'ansprechpartner',
    ],
  ],
  ['role', ['contact role', 'contact title', 'job title', 'position', 'contact position']],
  ['email', ['email', 'e mail', 'contact email', 'contact e mail', 'email address', 'mail']],
  ['phone', ['phone', 'contact phone', 'telephone', 'phone number', 'tel', 'mobile', 'telefon']],
];

/** Looser readings, tried only for targets that no heading names exactly. */
const headingHints: readonly (readonly [RegExp, PartnerTarget])[] = [
  [/\b(company|organi[sz]ation|partner|account|vendor) name\b|^name\b/, 'name'],
  [/\b(website|homepage|url)\b/, 'website'],
  [/\b(partner|company|account) (type|kind|category)\b/, 'kind'],
  [/\bcountr(y|ies)\b/, 'countries'],
  [/\bregions?\b/, 'regions'],
  [/\bdescription\b/, 'description'],
];

/**
 * Guesses where each column goes from its heading: a field of ours, an own field of the same name,
 * a contact, or else a new own field typed by its values. A single-valued field is given once, to
 * its best heading; columns without heading or without values go nowhere. Without any name column
 * the first column with values is taken for it.
 */
export function guessColumns(table: CsvTable, ownFields: Iterable<OwnField>): ColumnTarget[] {
  const folded = table.headers.map(foldText);
  const fields = new Map([...ownFields].map((field) => [foldText(field.name), field.id]));
  const guesses: (ColumnTarget | null)[] = folded.map(() => null);
  const taken = new Set<string>();
  const give = (column: number, target: ColumnTarget): void => {
    const key = targetKey(target);
    if (guesses[column] !== null || (taken.has(key) && !takesSeveralColumns(target))) return;
    guesses[column] = target;
    taken.add(key);
  };
  const giveWord = (target: PartnerTarget, word: string): void => {
    const column = folded.findIndex((heading, at) => guesses[at] === null && heading === word);
    if (column >= 0 && !taken.has(target)) give(column, { to: target });
  };
  // Our own words first, then the plan's own fields, then what others call the same thing.
  for (const [target, [ownWord = '']] of headingWords) giveWord(target, ownWord);
  folded.forEach((heading, column) => {
    const ownFieldId = fields.get(heading);
    if (ownFieldId !== undefined) give(column, { to: 'own-field', ownFieldId });
  });
  for (const [target, words] of headingWords) words.forEach((word) => giveWord(target, word));
  folded.forEach((heading, column) => {
    const contact = contactTarget(heading);
    if (contact) give(column, contact);
  });
  for (const [hint, target] of headingHints) {
    const column = folded.findIndex((heading, at) => guesses[at] === null && hint.test(heading));
    if (column >= 0 && !taken.has(target)) give(column, { to: target });
  }
  if (!taken.has('name')) {
    const column = folded.findIndex((_, at) => hasValues(table, at));
    if (column >= 0) guesses[column] = { to: 'name' };
  }
  return guesses.map((guess, column) => guess ?? restTarget(table, column, taken));
}

/** 'Contact 2 email' is the e-mail of the second contact. */
function contactTarget(heading: string): ColumnTarget | null {
  const number = /\b(\d{1,2})\b/.exec(heading)?.[1];
  const index = number === undefined ? 0 : Number(number) - 1;
  if (index < 0 || index >= maxContacts) return null;
  const bare = heading
    .replace(/\b\d{1,2}\b/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const part = contactWords.find(([, words]) => words.includes(bare))?.[0];
  return part === undefined ? null : { to: 'contact', index, part };
}

function restTarget(table: CsvTable, column: number, taken: Set<string>): ColumnTarget {
  const name = cutText(table.headers[column] ?? '', 100).trim();
  if (name === '' || !hasValues(table, column)) return { to: 'nothing' };
  const target: ColumnTarget = { to: 'new-own-field', name, type: guessFieldType(table, column) };
  if (taken.has(targetKey(target))) return { to: 'nothing' };
  taken.add(targetKey(target));
  return target;
}

function hasValues(table: CsvTable, column: number): boolean {
  return table.rows.some((row) => (row[column] ?? '').trim() !== '');
}
