import type { OwnFieldType } from '../../model/ownField';
import type { FieldChange } from './fieldChange';
import type { FamilyChoice } from './importSettings';
import type { PartnerState } from './partnerState';
import type { RowFault, RowNote } from './rowProblem';

/**
 * What becomes of a row. new: a partner is added; update: a partner of the plan changes;
 * unchanged: it already is as the row says; joined: it completes the partner of an earlier row of
 * the same name; invalid: it cannot be imported; left-out: it is not meant to be.
 */
export const rowStatuses = ['new', 'update', 'unchanged', 'joined', 'invalid', 'left-out'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** Why a row is left out. */
export type LeftOutReason = 'filtered' | 'by-hand' | 'in-plan';

/** How a row found its partner. */
export interface RowMatch {
  readonly by: 'id' | 'name' | 'domain';
  readonly partnerId: string;
  readonly partnerName: string;
}

/** What becomes of one row of the file. */
export interface RowOutcome {
  /** The index of the row in the table. */
  readonly row: number;
  /** Its number as a spreadsheet shows it. */
  readonly rowNumber: number;
  /** The name it gives, '' when none. */
  readonly name: string;
  readonly status: RowStatus;
  readonly match: RowMatch | null;
  /** The number of the earlier row it is joined to. */
  readonly joinedTo: number | null;
  readonly leftOut: LeftOutReason | null;
  readonly changes: readonly FieldChange[];
  readonly faults: readonly RowFault[];
  readonly notes: readonly RowNote[];
}

/** One partner that is added (`partnerId` null) or changed, with all rows that go to it. */
export interface PartnerAction {
  readonly partnerId: string | null;
  readonly before: PartnerState;
  readonly after: PartnerState;
}

export interface PlannedKind {
  /** As used for `partnerKindId` in states until the kind has an id. */
  readonly key: string;
  readonly name: string;
}

export interface PlannedField {
  readonly key: string;
  readonly name: string;
  readonly type: OwnFieldType;
}

/**
 * All that an import will do, row by row. The preview shows it and `applyImport` carries it out;
 * neither decides anything of its own.
 */
export interface ImportPlan {
  readonly outcomes: readonly RowOutcome[];
  readonly actions: readonly PartnerAction[];
  readonly newKinds: readonly PlannedKind[];
  readonly newKindFamily: FamilyChoice;
  readonly newFields: readonly PlannedField[];
  /** Options that choice fields do not have yet, by id or key of the field. */
  readonly newOptions: ReadonlyMap<string, readonly string[]>;
  readonly counts: Readonly<Record<RowStatus, number>>;
}

/** How many rows an import takes up, by what they do to partners. */
export interface TakenRows {
  readonly new: number;
  readonly update: number;
  /** Joined to a row that adds or changes a partner, or changing one themselves. */
  readonly joined: number;
  /** All of the above. */
  readonly all: number;
  /** Rows that are in order but say only what the plan has already. */
  readonly idle: number;
}

/** Counts the rows that change something and those that do not. */
export function countTakenRows({ outcomes, counts }: ImportPlan): TakenRows {
  const changing = new Set<number>();
  let joined = 0;
  // A row is joined to an earlier one, whose outcome has been seen by then.
  for (const { status, rowNumber, joinedTo, changes } of outcomes) {
    if (status === 'new' || status === 'update') changing.add(rowNumber);
    if (joinedTo !== null && (changes.length > 0 || changing.has(joinedTo))) joined += 1;
  }
  const all = counts.new + counts.update + joined;
  const idle = counts.unchanged + counts.joined - joined;
  return { new: counts.new, update: counts.update, joined, all, idle };
}
