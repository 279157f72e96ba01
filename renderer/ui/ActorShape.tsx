import { shapeOfHue } from '@shared/partners/actorHue';
import type { ActorHue, ActorShape as Shape } from '@shared/partners/actorHue';

/** Outlines in a square of 16 × 16. The canvas painter draws the same ones. */
const outlines: Readonly<Record<Shape, string>> = {
  square:
    'M3 4.5A1.5 1.5 0 0 1 4.5 3h7A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.5Z',
  diamond: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  disc: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  triangle: 'M8 2 14.5 13.5h-13Z',
  pentagon: 'M8 1.5 14.5 6.200 12 14H4L1.5 6.200Z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8Z',
  bar: 'M2 5.5h12v5H2Z',
  cross: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z',
  drop: 'M8 1.5c3 3.5 4.5 5.5 4.5 8a4.5 4.5 0 0 1-9 0c0-2.5 1.5-4.5 4.5-8Z',
};

export interface ActorShapeProps {
  readonly hue: ActorHue;
  /** CSS pixels. */
  readonly size?: number;
}

/** The figure and colour of a class or role. Decorative: the words stand beside it. */
export function ActorShape({ hue, size = 10 }: ActorShapeProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      <path d={outlines[shapeOfHue(hue)]} fill={`var(--data-${hue})`} fillRule="evenodd" />
    </svg>
  );
}
