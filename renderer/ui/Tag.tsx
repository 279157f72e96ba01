import type { ActorHue } from '@shared/partners/actorHue';
import type { ReactNode } from 'react';
import { ActorShape } from './ActorShape';
import { cx } from './cx';
import styles from './Tag.module.css';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'good' | 'warn' | 'bad';
}

/** A word or two about something. Not a control; for tags that are typed use TagField. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return (
    <span className={cx(styles['tag'], tone !== 'plain' && styles[tone])}>
      <span className={styles['text']}>{children}</span>
    </span>
  );
}

/** A partner class or role, by hue and shape. */
export function ClassTag({ hue, name }: { readonly hue: ActorHue; readonly name: string }) {
  return (
    <span
      className={styles['tag']}
      style={{ background: `var(--data-${hue}-soft)`, color: `var(--data-${hue})` }}
    >
      <ActorShape hue={hue} />
      <span className={styles['text']}>{name}</span>
    </span>
  );
}
