import type { ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Radar } from 'react-chartjs-2';
import { useTokens } from '../useTokens';
import { chartMotion, chartTheme, distinctTokens, withOpacity } from './chartTheme';
import './registerCharts';

export interface RadarSeries {
  readonly id: string;
  readonly name: string;
  /** One for each axis; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface RadarChartProps {
  /** Spoken in the chart's place; the figures are in the table behind it. */
  readonly label: string;
  readonly axes: readonly string[];
  /** Up to five; each has its colour, dash and point by its place. */
  readonly series: readonly RadarSeries[];
  readonly min: number;
  readonly max: number;
  /** The series to bring forward: the others step back. */
  readonly emphasis?: string | null;
  readonly format: (value: number) => string;
}

/** Dashes and points that tell the series apart in grey. */
export const radarDashes: readonly (readonly number[])[] = [
  [],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
  [1, 3],
];
const points = ['circle', 'rect', 'triangle', 'rectRot', 'star'] as const;

/** A few things compared on several axes of the same scale. */
export function RadarChart({ label, axes, series, min, max, emphasis, format }: RadarChartProps) {
  const read = useTokens();
  const data = useMemo(
    () => ({
      labels: [...axes],
      datasets: series.map((item, at) => {
        const color = read(distinctTokens[at % distinctTokens.length] ?? '--data-neutral');
        const isBack = emphasis !== undefined && emphasis !== null && emphasis !== item.id;
        const shown = isBack ? withOpacity(color, 0.25) : color;
        return {
          label: item.name,
          data: [...item.values],
          borderColor: shown,
          backgroundColor: withOpacity(color, emphasis === item.id ? 0.14 : 0),
          borderWidth: 2,
          borderDash: [...(radarDashes[at % radarDashes.length] ?? [])],
          pointBackgroundColor: shown,
          pointBorderColor: shown,
          pointStyle: points[at % points.length] ?? 'circle',
          pointRadius: 4,
          pointHoverRadius: 6,
          fill: true,
          spanGaps: true,
        };
      }),
    }),
    [axes, series, emphasis, read],
  );
  const options = useMemo<ChartOptions<'radar'>>(() => {
    const theme = chartTheme(read);
    return {
      maintainAspectRatio: false,
      animation: { duration: chartMotion() },
      layout: { padding: 4 },
      scales: {
        r: {
          min,
          max,
          ticks: {
            stepSize: 1,
            color: theme.inkQuiet,
            backdropColor: withOpacity(theme.surface, 0.8),
            font: { ...theme.font, size: 11 },
            callback: (value) => format(Number(value)),
          },
          grid: { color: theme.line },
          angleLines: { color: theme.line },
          pointLabels: { color: theme.ink, font: { ...theme.font, size: 13, weight: 500 } },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          ...theme.tooltip,
          callbacks: {
            label: (item) => `${item.dataset.label ?? ''}: ${format(item.parsed.r)}`,
          },
        },
      },
    };
  }, [min, max, format, read]);
  return <Radar data={data} options={options} role="img" aria-label={label} />;
}
