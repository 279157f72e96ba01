import type { GateStatus } from '@shared/roadmap/evaluateGate';
import { cx } from '../../../ui/cx';
import styles from './GateMark.module.css';

/** A gate's diamond: filled with a tick when passed, half full when not, open when not measured. */
export function GateMark({ status }: { readonly status: GateStatus }) {
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={cx(styles['mark'], styles[status])}>
      <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" className={styles['diamond']} />
      {status === 'pass' ? <path d="m6.6 10.2 2.4 2.4 4.4-5" className={styles['sign']} /> : null}
      {status === 'fail' ? <path d="M1.5 10h17L10 18.5z" className={styles['half']} /> : null}
    </svg>
  );
}
