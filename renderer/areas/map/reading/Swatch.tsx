import { entrySwatch, swatchSize } from '@shared/mapping/legend';
import type { StyleAspect, StyleEntry } from '@shared/mapping/styling';
import { ShapesPicture } from '../ShapesPicture';

export interface SwatchProps {
  readonly aspect: StyleAspect;
  readonly entry: StyleEntry;
}

/** The picture before an entry of the legend, as it is in exports. */
export function Swatch({ aspect, entry }: SwatchProps) {
  return <ShapesPicture shapes={entrySwatch(aspect, entry)} {...swatchSize} />;
}
