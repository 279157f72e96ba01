import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  /** Said quietly behind the title: a count, a rank. */
  readonly detail?: string | undefined;
  /** A small button at the end of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of an inspector or a page under a heading of its own. */
export function Section({ title, detail, action, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <div className={styles['heading']}>
        <h3 id={titleId}>{title}</h3>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
        {action === undefined ? null : <span className={styles['action']}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
