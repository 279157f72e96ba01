import type { LeftOutReason } from './importPlan';
import type { ReadRow } from './readRow';

/** A row that was read, and why it is left out if it is. */
export interface SiftedRow {
  /** Its index in the table. */
  readonly row: number;
  readonly read: ReadRow;
  readonly leftOut: LeftOutReason | null;
}
