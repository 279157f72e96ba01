import { entrySwatch, swatchSize } from '@shared/mapping/legend';
import type { StyleAspect, StyleEntry } from '@shared/mapping/styling';
import type { ColourToken, Shape } from '@shared/scene/sceneItem';
import { variableOf } from '../../../canvas/theme';

export interface SwatchProps {
  readonly aspect: StyleAspect;
  readonly entry: StyleEntry;
}

/** The picture before an entry of the legend, as it is in exports. */
export function Swatch({ aspect, entry }: SwatchProps) {
  const { width, height } = swatchSize;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {entrySwatch(aspect, entry).map((shape, index) => (
        <SwatchShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function SwatchShape({ shape }: { readonly shape: Shape }) {
  if (shape.type === 'text') return null;
  const style = {
    fill: paintOf(shape.fill),
    stroke: paintOf(shape.stroke),
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash.join(' ') || undefined,
  };
  if (shape.type === 'path') {
    const d = shape.commands.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('');
    return <path d={d} style={style} />;
  }
  const { x, y, width, height, radius } = shape;
  return <rect x={x} y={y} width={width} height={height} rx={radius} style={style} />;
}

function paintOf(token: ColourToken | null): string {
  return token === null ? 'none' : `var(${variableOf(token)})`;
}
