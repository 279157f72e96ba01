import type { Stage } from '../../model/partner';
import { isDamaged, type CsvTable } from '../csv/csvTable';
import type { ColumnTarget } from './columnTarget';
import type { ValueStyle } from './readScalars';

/** What happens to the rows that hold one value of the kind column. */
export type KindChoice =
  | { readonly to: 'no-kind' }
  /** `isGuess`: taken from a name that is only like the value; nobody has confirmed it. */
  | { readonly to: 'kind'; readonly kindId: string; readonly isGuess?: true }
  | { readonly to: 'new-kind'; readonly name: string };

/** Where new kinds go: a family of the plan, or one made with the import. */
export type FamilyChoice =
  | { readonly to: 'family'; readonly familyId: string }
  | { readonly to: 'new-family'; readonly name: string; readonly classId: string | null };

/** What an import does to a partner that is in the plan already. */
export const updateRules = ['join', 'replace', 'fill', 'keep'] as const;
/**
 * join: the file's values win, lists (tags, regions, countries) are added to;
 * replace: the file's values win, lists too; fill: only what is empty is filled, lists are added
 * to; keep: such rows are left out. An empty cell never takes a value away.
 */
export type UpdateRule = (typeof updateRules)[number];

export const matchRules = ['name-or-domain', 'name', 'none'] as const;
/** How a row finds its partner in the plan. */
export type MatchRule = (typeof matchRules)[number];

export const rowFilterTests = ['contains', 'equals', 'differs', 'filled', 'empty'] as const;
export type RowFilterTest = (typeof rowFilterTests)[number];

/** A condition on one column; a row is imported when all filters hold. Case does not matter. */
export interface RowFilter {
  readonly column: number;
  readonly test: RowFilterTest;
  readonly value: string;
}

/** Everything a person decides about an import. Values are looked up by `valueKey`. */
export interface ImportSettings {
  readonly columns: readonly ColumnTarget[];
  readonly kinds: ReadonlyMap<string, KindChoice>;
  readonly newKindFamily: FamilyChoice;
  /** Stages for the values of the stage column; null or no entry: the stage for new partners. */
  readonly stages: ReadonlyMap<string, Stage | null>;
  readonly stageForNew: Stage;
  readonly style: ValueStyle;
  readonly match: MatchRule;
  readonly update: UpdateRule;
  /** Whether rows of one name become one partner, or a partner each. */
  readonly joinSameName: boolean;
  /** Whether regions follow from countries when no column holds regions. */
  readonly regionsFromCountries: boolean;
  readonly filters: readonly RowFilter[];
  /** Rows taken out by hand, by index. */
  readonly leftOut: ReadonlySet<number>;
}

/** The key under which a value of the kind or stage column is looked up. */
export function valueKey(value: string): string {
  return value.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A value of a column and how many rows have it. */
export interface ColumnValue {
  readonly key: string;
  /** As first written in the file. */
  readonly text: string;
  readonly count: number;
}

/** The different values of the columns that go to one target, most frequent first. */
export function valuesOf(
  table: CsvTable,
  columns: readonly ColumnTarget[],
  target: 'kind' | 'stage',
): ColumnValue[] {
  const column = columns.findIndex((candidate) => candidate.to === target);
  const found = new Map<string, { text: string; count: number }>();
  for (const [at, row] of column < 0 ? [] : table.rows.entries()) {
    if (isDamaged(table, at)) continue;
    const text = (row[column] ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const key = valueKey(text);
    const entry = found.get(key);
    if (entry) entry.count += 1;
    else found.set(key, { text, count: 1 });
  }
  return [...found]
    .map(([key, { text, count }]) => ({ key, text, count }))
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1));
}
