import type { OwnFieldType } from '../../model/ownField';

/** An own field that a column goes to: one of the plan, or one planned. */
export interface TargetField {
  /** The id of the own field, or the key of the planned one. */
  readonly key: string;
  readonly type: OwnFieldType;
}
