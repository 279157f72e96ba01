import type { Working } from '@shared/network/competitorMatrix';
import { cx } from '../../../ui/cx';
import styles from './MatrixScreen.module.css';

export interface MatrixMarkProps {
  readonly working: Working;
  /** 1 to 5; null when nobody said. */
  readonly strength: number | null;
}

/** How two work together, by shape as well as colour: full, with a corner missing, or a ring. */
export function MatrixMark({ working, strength }: MatrixMarkProps) {
  return (
    <span aria-hidden className={cx(styles['mark'], styles[working])}>
      {strength === null ? '' : String(strength)}
    </span>
  );
}
