/** A criterion of the default scorecard. */
export interface CriterionContent {
  readonly name: string;
  readonly question: string;
  readonly weight: number;
  /** What levels 1 to 5 mean, worst first. */
  readonly levels: readonly [string, string, string, string, string];
}

/** A dimension of the default scorecard. */
export interface DimensionContent {
  readonly name: string;
  readonly description: string;
  readonly weight: number;
  readonly criteria: readonly CriterionContent[];
}
