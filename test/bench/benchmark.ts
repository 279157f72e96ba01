import type { LaunchedApp, LaunchOptions } from '../e2e/launch';

export type Launch = (options?: LaunchOptions) => Promise<LaunchedApp>;

/** The same work done without the app, as far as it goes: what the figure cannot be better than. */
export interface RawPeer {
  readonly what: string;
  /** In the unit of the row; the table shows the median. */
  readonly runs: readonly number[];
}

/** One measured line of the table. */
export interface BenchmarkRow {
  /** What was done, with the size of what it was done to. */
  readonly what: string;
  /** In milliseconds or bytes, one for each time; the table shows the median. */
  readonly runs: readonly number[];
  readonly unit: 'ms' | 'bytes';
  readonly peer?: RawPeer;
  /** From where to where it was measured, or what else was seen. */
  readonly note?: string;
}

/** What a file `test/bench/*.bench.ts` exports as `benchmark`. */
export interface Benchmark {
  readonly name: string;
  /** What was measured: lines for the common table, or a table of its own as text. */
  readonly run: (launch: Launch) => Promise<readonly BenchmarkRow[] | string>;
}
