import styles from './Bar.module.css';

export interface BarProps {
  /** What the bar measures, with its figure: 'Company: 4.6 of 5'. */
  readonly label: string;
  readonly value: number;
  /** The value of a full bar. */
  readonly max: number;
  /** A colour token, without `var()`. */
  readonly color?: `--${string}`;
}

function percentOf(value: number, max: number): string {
  return max <= 0 ? '0%' : `${String(Math.min(100, Math.max(0, (value / max) * 100)))}%`;
}

/** One value against its maximum. Write the figure beside it. */
export function Bar({ label, value, max, color = '--accent' }: BarProps) {
  return (
    <span className={styles['bar']} role="img" aria-label={label}>
      <span
        className={styles['fill']}
        style={{ width: percentOf(value, max), background: `var(${color})` }}
      />
    </span>
  );
}

export interface BarPart {
  readonly id: string;
  /** What the part is, with its figure: shown as its tooltip and spoken. */
  readonly label: string;
  readonly value: number;
  readonly color: `--${string}`;
}

export interface StackedBarProps {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** The sum that fills the whole width. */
  readonly max: number;
}

/** The parts of one value, side by side, against a maximum. */
export function StackedBar({ label, parts, max }: StackedBarProps) {
  const spoken = parts.map((part) => part.label).join(', ');
  return (
    <span className={styles['stack']} role="img" aria-label={`${label}: ${spoken}`}>
      {parts.map((part) => (
        <span
          key={part.id}
          className={styles['part']}
          title={part.label}
          style={{ width: percentOf(part.value, max), background: `var(${part.color})` }}
        />
      ))}
    </span>
  );
}

/** Which colour is which, in the order of the parts. */
export function Legend({ parts }: { readonly parts: readonly Omit<BarPart, 'value'>[] }) {
  return (
    <ul className={styles['legend']}>
      {parts.map((part) => (
        <li key={part.id} className={styles['key']}>
          <span className={styles['swatch']} style={{ background: `var(${part.color})` }} />
          {part.label}
        </li>
      ))}
    </ul>
  );
}

const seriesLength = 7;

/** The colour token of the part at a place in a whole. */
export function seriesColor(at: number): `--${string}` {
  return `--series-${String((at % seriesLength) + 1)}`;
}
