import type { Gesture } from './gestures';
import type { MapView, Measures } from './measureMap';

/** All that was measured with one network in one view, by the contender's name. */
export interface Round {
  readonly actors: number;
  readonly view: MapView;
  readonly results: ReadonlyMap<string, Measures>;
}

const own = 'this map';
const bareLimit = 'bare canvas, culled';
const culledFlow = 'React Flow, culled';
const peerNames = ['React Flow', culledFlow, 'cytoscape'] as const;

/** The targets are those of a map of this size. */
const largest = 5000;

interface Line {
  readonly what: string;
  readonly read: (measures: Measures) => number;
  /** What the issue asks for, and whether that is so. */
  readonly target?: (value: number, round: Round, all: readonly Round[]) => string;
}

const frame = (what: string, read: (measures: Measures) => Gesture): Line[] => [
  { what: `${what}: frame p50`, read: (each) => percentile(read(each).frames, 0.5) },
  {
    what: `${what}: frame p95`,
    read: (each) => percentile(read(each).frames, 0.95),
    target: (value, { view }) => (view === 'all' ? verdict(value, 16.8, '16.8 ms') : ''),
  },
  { what: `${what}: longest frame`, read: (each) => read(each).longest },
];

const work = (what: 'drag' | 'pan' | 'zoom', share: number | null): Line[] => [
  {
    what: `${what}: main thread a step`,
    read: (each) => each[what].task,
    ...(share === null
      ? {}
      : {
          target: (value: number, round: Round, all: readonly Round[]) =>
            workTargets(value, { what, share, round, all }),
        }),
  },
  { what: `${what}: of it script`, read: (each) => each[what].script },
];

const lines: readonly Line[] = [
  {
    what: 'first paint',
    read: ({ firstPaint }) => firstPaint,
    target: (value, { view, results }) => {
      const share = view === 'all' ? 10 : 4;
      return ratioTarget(
        value,
        results.get(culledFlow)?.firstPaint,
        1 / share,
        `culled / ${share}`,
      );
    },
  },
  ...frame('drag', ({ drag }) => drag),
  ...work('drag', 1 / 5),
  ...frame('pan', ({ pan }) => pan),
  ...work('pan', 1 / 2),
  ...frame('zoom', ({ zoom }) => zoom),
  ...work('zoom', null),
  {
    what: 'heap, MB',
    read: ({ heap }) => heap / 1e6,
    target: (value) => verdict(value, 30, '30 MB'),
  },
];

function workTargets(
  value: number,
  {
    what,
    share,
    round,
    all,
  }: {
    readonly what: 'drag' | 'pan' | 'zoom';
    readonly share: number;
    readonly round: Round;
    readonly all: readonly Round[];
  },
): string {
  const { results, view } = round;
  if (view === 'all') {
    const best = bestPeer(results, (each) => each[what].task);
    return ratioTarget(value, best, share, `best peer / ${1 / share}`);
  }
  const small = all.find(({ actors, view: other }) => actors === 500 && other === view);
  const parts = [
    ratioTarget(value, results.get(culledFlow)?.[what].task, 1 / 2, 'culled / 2'),
    ratioTarget(value, results.get(bareLimit)?.[what].task, 1.5, '1.5 × bare'),
    ratioTarget(value, small?.results.get(own)?.[what].task, 1.2, '1.2 × at 500'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function ratioTarget(value: number, of: number | undefined, ratio: number, words: string): string {
  if (of === undefined || Number.isNaN(of)) return '';
  return verdict(value, of * ratio, `${words} = ${format(of * ratio)}`);
}

function verdict(value: number, most: number, words: string): string {
  // Frames are told in tenths of a millisecond, and their differences are off in the last digits.
  return `${value <= most + 1e-6 ? '✓' : '✗'} ≤ ${words}`;
}

/** The rounds as text: a table for each, milliseconds unless said otherwise. */
export function mapTable(rounds: readonly Round[]): string {
  return rounds.map((round) => roundTable(round, rounds)).join('\n');
}

function roundTable(round: Round, all: readonly Round[]): string {
  const { results, actors, view } = round;
  const names = [...results.keys()];
  const count = actors.toLocaleString('en');
  const title = `${count} actors, ${view === 'all' ? 'whole map in view' : 'at 100 %'}`;
  const head = [title, ...names, '/ best peer', '/ bare', 'target'];
  const rows = lines.map(({ what, read, target }) => {
    const values = names.map((name) => results.get(name)).map((each) => (each ? read(each) : NaN));
    const mine = results.get(own);
    const value = mine ? read(mine) : NaN;
    const bare = results.get(bareLimit);
    return [
      `  ${what}`,
      ...values.map(format),
      ratio(value, bestPeer(results, read)),
      ratio(value, bare ? read(bare) : undefined),
      mine && target && actors === largest ? target(value, round, all) : '',
    ];
  });
  const table = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const isWord = (at: number): boolean => at === 0 || at === head.length - 1;
  return table
    .map((cells) =>
      cells
        .map((cell, at) =>
          isWord(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

function bestPeer(
  results: ReadonlyMap<string, Measures>,
  read: (measures: Measures) => number,
): number | undefined {
  const values = peerNames.flatMap((name) => {
    const found = results.get(name);
    const value = found ? read(found) : NaN;
    return Number.isNaN(value) ? [] : [value];
  });
  return values.length === 0 ? undefined : Math.min(...values);
}

function ratio(value: number, of: number | undefined): string {
  return of === undefined || Number.isNaN(value + of) ? '' : (value / of).toFixed(2);
}

function format(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
}

/** The value that a share of the values does not exceed (nearest rank). */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
