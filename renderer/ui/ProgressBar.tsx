import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from './cx';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null when nobody knows how long it takes. */
  readonly share: number | null;
  /** Instead of the percentage: `1,200 of 2,413`. */
  readonly detail?: string | undefined;
}

/** How far long work has come. Put a Cancel button beside it. */
export function ProgressBar({ label, share, detail }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={cx(styles['progress'])}
      value={(share ?? 0) * 100}
      isIndeterminate={share === null}
      {...(detail === undefined ? {} : { valueLabel: detail })}
    >
      {({ percentage, valueText }) => (
        <>
          <div className={styles['texts']}>
            <Label>{label}</Label>
            <span className={styles['value']}>{detail ?? (share === null ? '' : valueText)}</span>
          </div>
          <div className={styles['track']}>
            <div
              className={cx(styles['fill'], share === null && styles['unknown'])}
              style={share === null ? {} : { width: `${String(percentage ?? 0)}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
