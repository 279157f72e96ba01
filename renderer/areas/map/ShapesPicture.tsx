import type { ColourToken, Shape } from '@shared/scene/sceneItem';
import { variableOf } from '../../canvas/theme';

interface ShapesPictureProps {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/** Shapes of a map as a small picture beside words that explain them. */
export function ShapesPicture({ shapes, width, height }: ShapesPictureProps) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {shapes.map((shape, index) => (
        <PictureShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function PictureShape({ shape }: { readonly shape: Shape }) {
  if (shape.type === 'text') return null;
  const style = {
    fill: paintOf(shape.fill),
    stroke: paintOf(shape.stroke),
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash.join(' ') || undefined,
    opacity: shape.opacity,
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
