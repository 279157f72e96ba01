/** What the person says, or the computer knows, when a plan is made. */
export interface NewPlanOptions {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /**
   * The day it is where the person is, YYYY-MM-DD. The framework roadmap starts on the first of
   * the next month; the roadmap of the example is in its fifth month.
   */
  readonly today: string;
}
