import type { LaunchedApp, LaunchOptions } from '../e2e/launch';

/** One measured line of the table. */
export interface BenchmarkRow {
  /** What was done, with the size of what it was done to. */
  readonly what: string;
  /** In milliseconds or bytes; the median when there were several runs. */
  readonly value: number;
  readonly unit: 'ms' | 'bytes';
  /** How it was measured, or what it stands beside. */
  readonly note?: string;
}

/** What a file `test/bench/*.bench.ts` exports as `benchmark`. */
export interface Benchmark {
  readonly name: string;
  readonly run: (
    launch: (options?: LaunchOptions) => Promise<LaunchedApp>,
  ) => Promise<readonly BenchmarkRow[]>;
}
