import type { ActiveElement, ChartEvent, ChartOptions, Plugin } from 'chart.js';
import { useMemo } from 'react';
import { Bar } from 'react-chartjs-2';
import { useTokens } from '../useTokens';
import { chartMotion, chartTheme, withOpacity } from './chartTheme';
import './registerCharts';

export interface ChartBar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The part of the value that is drawn solid; the rest is drawn lighter. */
  readonly solid: number;
  /** A colour token, without `var()`. */
  readonly color: `--${string}`;
  /** What hovering says about it. */
  readonly detail: string;
}

export interface BarChartProps {
  /** Spoken in the chart's place; the figures are in the table behind it. */
  readonly label: string;
  readonly bars: readonly ChartBar[];
  /** Width kept for the names, CSS pixels: charts under each other line up. Default 140. */
  readonly nameWidth?: number;
  readonly format: (value: number) => string;
  /** A click on a bar or its name. The table behind the chart has to offer the same by keyboard. */
  readonly onChoose?: ((id: string) => void) | undefined;
}

const rowHeight = 24;
const longestName = 24;
/** How much of the colour is left of what is not solid. */
export const lighter = 0.32;

/** The height a chart of so many bars needs, CSS pixels. */
export function barChartHeight(bars: number): number {
  return bars * rowHeight;
}

/** Horizontal bars with their names before and their figures behind them. */
export function BarChart(props: BarChartProps) {
  const { label, bars, format, onChoose, nameWidth = 140 } = props;
  const read = useTokens();
  const data = useMemo(
    () => ({
      labels: bars.map(({ name }) => shortened(name)),
      datasets: [
        {
          data: bars.map(({ solid }) => unlessZero(solid)),
          backgroundColor: bars.map(({ color }) => read(color)),
        },
        {
          data: bars.map(({ value, solid }) => unlessZero(value - solid)),
          backgroundColor: bars.map(({ color }) => withOpacity(read(color), lighter)),
        },
      ],
    }),
    [bars, read],
  );
  const options = useMemo<ChartOptions<'bar'>>(() => {
    const theme = chartTheme(read);
    return {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: { duration: chartMotion() },
      // Room behind the longest bar for its figure.
      layout: { padding: { right: 40 } },
      datasets: { bar: { barThickness: 12, borderRadius: 2, borderSkipped: false } },
      interaction: { mode: 'y', intersect: false },
      onHover: (event, found) => {
        pointAt(event, found.length > 0 && onChoose !== undefined);
      },
      onClick: (_event, found) => {
        chooseFirst(found, bars, onChoose);
      },
      scales: {
        x: { stacked: true, display: false, beginAtZero: true },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: {
            autoSkip: false,
            crossAlign: 'far',
            color: theme.ink,
            font: { ...theme.font },
            padding: 0,
          },
          afterFit: (scale) => {
            scale.width = nameWidth;
            // chart.js keeps half a line free above and below, which rows of this height do not need.
            scale.paddingTop = 0;
            scale.paddingBottom = 0;
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...theme.tooltip,
          displayColors: false,
          filter: (_item, at) => at === 0,
          callbacks: {
            title: ([item]) => bars[item?.dataIndex ?? 0]?.name ?? '',
            label: (item) => bars[item.dataIndex]?.detail ?? '',
          },
        },
      },
    };
  }, [bars, nameWidth, onChoose, read]);
  const figures = useMemo(() => figuresBehind(bars, format, read), [bars, format, read]);
  return <Bar data={data} options={options} plugins={[figures]} role="img" aria-label={label} />;
}

/** Nothing is drawn for null; for zero chart.js draws a hair. */
function unlessZero(value: number): number | null {
  return value === 0 ? null : value;
}

const graphemes = new Intl.Segmenter();

function shortened(name: string): string {
  const letters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
}

function pointAt({ native }: ChartEvent, isOnBar: boolean): void {
  if (native?.target instanceof HTMLElement) {
    native.target.style.cursor = isOnBar ? 'pointer' : 'default';
  }
}

function chooseFirst(
  [found]: readonly ActiveElement[],
  bars: readonly ChartBar[],
  choose: BarChartProps['onChoose'],
): void {
  const bar = bars[found?.index ?? -1];
  if (bar !== undefined) choose?.(bar.id);
}

/** Draws each figure behind its bar: nobody has to follow a grid line to an axis. */
function figuresBehind(
  bars: readonly ChartBar[],
  format: (value: number) => string,
  read: ReturnType<typeof useTokens>,
): Plugin<'bar'> {
  const { ink, inkQuiet, font } = chartTheme(read);
  return {
    id: 'figures',
    afterDatasetsDraw: ({ ctx, scales }) => {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = `500 ${String(font.size)}px ${font.family}`;
      ctx.textBaseline = 'middle';
      for (const [at, { value }] of bars.entries()) {
        ctx.fillStyle = value === 0 ? inkQuiet : ink;
        ctx.fillText(format(value), x.getPixelForValue(value) + 8, y.getPixelForValue(at) + 1);
      }
      ctx.restore();
    },
  };
}
