import type { ActorHue } from '@shared/partners/actorHue';
import { actorOutlines } from './actorOutlines';

export interface ActorShapeProps {
  readonly hue: ActorHue;
  /** CSS pixels. */
  readonly size?: number;
}

/** The figure and colour of a class or role. Decorative: the words stand beside it. */
export function ActorShape({ hue, size = 10 }: ActorShapeProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <path d={actorOutlines[hue]} fill={`var(--data-${hue})`} fillRule="evenodd" />
    </svg>
  );
}
