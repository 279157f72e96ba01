import type { ActorHue } from '@shared/partners/actorHue';
import { monogramOf } from './monogramOf';
import styles from './Tag.module.css';

export interface MonogramProps {
  readonly name: string;
  readonly hue: ActorHue;
  /** CSS pixels: 20 in dense lists, 24 in tables, 36 in heads. */
  readonly size?: 20 | 24 | 36 | 48;
}

/** Two letters of a name on the tint of its class. Decorative: the name stands beside it. */
export function Monogram({ name, hue, size = 24 }: MonogramProps) {
  return (
    <span
      aria-hidden
      className={styles['monogram']}
      style={{
        width: size,
        height: size,
        borderRadius: size > 24 ? 8 : 6,
        fontSize: size > 24 ? size * 0.38 : 11,
        background: `var(--data-${hue}-soft)`,
        color: `var(--data-${hue})`,
      }}
    >
      {monogramOf(name)}
    </span>
  );
}
