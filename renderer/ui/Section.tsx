import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  /** Said quietly behind the title: a count, a rank. */
  readonly detail?: string | undefined;
  /** A small button at the end of the heading. */
  readonly action?: ReactNode;
  /** 2 for the parts of a page, 3 (the usual) for those of an inspector. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of an inspector or a page under a heading of its own. */
export function Section({ title, detail, action, level = 3, children }: SectionProps) {
  const titleId = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <div className={styles['heading']}>
        <Title id={titleId}>{title}</Title>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
        {action === undefined ? null : <span className={styles['action']}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
