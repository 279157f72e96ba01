/** Why a plan file cannot be opened at all. The UI turns the code into words: what, where, what to do. */
export type PlanFileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'binary' }
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limitMegabytes: number }
  | { readonly code: 'too-deep'; readonly line: number; readonly limit: number }
  /** `truncated`: the text ends in the middle, as after a broken download. */
  | {
      readonly code: 'not-json';
      readonly line: number;
      readonly column: number;
      readonly truncated: boolean;
    }
  | { readonly code: 'not-a-plan-file' }
  | { readonly code: 'newer-version'; readonly version: number; readonly supported: number }
  | { readonly code: 'unknown-version'; readonly version: string }
  | { readonly code: 'no-workspace' }
  | { readonly code: 'several-workspaces'; readonly count: number };

/** One thing that was put right while reading, and where. */
export interface PlanFileRepair {
  readonly code:
    | 'record-left-out'
    | 'field-reset'
    | 'reference-cleared'
    | 'record-without-target'
    | 'duplicate-left-out'
    | 'unsafe-key-left-out';
  /** Where in the file, such as `records.partner[12].website`. */
  readonly path: string;
  /** What was wrong, in words. */
  readonly detail: string;
  /** The record it concerns, as a person knows it, and the field when only that was touched. */
  readonly subject: {
    readonly kind: string;
    /** Null when it has none that could be read. */
    readonly name: string | null;
    readonly field: string | null;
  };
}
