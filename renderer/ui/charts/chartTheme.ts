import type { TokenReader } from '../useTokens';

/** Colours and type of charts in the present theme, for chart.js options. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkQuiet: string;
  readonly line: string;
  readonly surface: string;
  readonly font: { readonly family: string; readonly size: number };
  /** The options every chart starts from: no legend of its own, quiet tooltip, no long motion. */
  readonly tooltip: {
    readonly backgroundColor: string;
    readonly titleColor: string;
    readonly bodyColor: string;
    readonly borderColor: string;
    readonly borderWidth: number;
    readonly padding: number;
    readonly cornerRadius: number;
    readonly boxPadding: number;
  };
}

/** Reads the theme's tokens for a chart. Depend on the reader: it changes with the theme. */
export function chartTheme(read: TokenReader): ChartTheme {
  return {
    ink: read('--ink'),
    inkQuiet: read('--ink-2'),
    line: read('--line'),
    surface: read('--surface'),
    font: { family: read('--font'), size: 12 },
    tooltip: {
      backgroundColor: read('--raised'),
      titleColor: read('--ink'),
      bodyColor: read('--ink-2'),
      borderColor: read('--line-strong'),
      borderWidth: 1,
      padding: 10,
      cornerRadius: 6,
      boxPadding: 4,
    },
  };
}

/** Milliseconds charts move for; 0 when the person asked for less motion. */
export function chartMotion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

/** Colours for up to five things of equal rank, apart for colour-blind eyes by dash and point too. */
export const distinctTokens = [
  '--data-blue',
  '--data-amber',
  '--data-violet',
  '--data-green',
  '--data-rose',
] as const;

/** A colour with an opacity of 0 to 1, for areas. `color` is `#rgb` or `#rrggbb`, as tokens are. */
export function withOpacity(color: string, opacity: number): string {
  const short = /^#(.)(.)(.)$/.exec(color);
  const digits =
    short === null
      ? color.slice(1)
      : short
          .slice(1)
          .map((d) => d + d)
          .join('');
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${digits}${alpha}`;
}
