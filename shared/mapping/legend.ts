import type { Point } from '../scene/geometry';
import { boxShape, pathShape, textShape } from '../scene/shapes';
import { lazyFace, type SceneItem, type Shape } from '../scene/sceneItem';
import { fitText } from '../scene/text';
import { colourTokens } from './cardColours';
import { markOutline } from './cardMark';
import type { StyleAspect, StyleEntry, StylePart } from './styling';

/** The words over the parts of a legend. */
export interface LegendWords {
  /** Such as 'Colour: Stage'. */
  readonly heading: (aspect: StyleAspect, fieldLabel: string) => string;
  readonly count: (count: number) => string;
}

/** How wide and high the picture before an entry is. */
export const swatchSize = { width: 30, height: 18 } as const;

/** What shows an entry's look before its name, relative to the top left corner of its picture. */
export function entrySwatch(aspect: StyleAspect, { style }: StyleEntry): readonly Shape[] {
  const middle = { x: swatchSize.width / 2, y: swatchSize.height / 2 };
  if (aspect === 'colour' && style.colour) {
    const { colour } = style;
    const isEmpty = colour.type === 'none';
    const { strong } = colourTokens(colour);
    return [
      pathShape(markOutline(colour.type === 'hue' ? colour.shape : 'square', middle, 0.42), {
        fill: isEmpty ? 'surface' : strong,
        stroke: isEmpty || colour.type === 'step' ? 'line-control' : null,
        dash: isEmpty ? [2, 2] : [],
      }),
    ];
  }
  const scale = aspect === 'size' ? style.scale : 1;
  const width = 15 * scale;
  const height = 8 * scale;
  const border = aspect === 'border' ? style.border : null;
  return [
    boxShape(
      { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
      {
        radius: 2,
        fill: aspect === 'size' ? 'line-strong' : 'surface',
        stroke: border ? 'ink-2' : 'line-control',
        strokeWidth: border?.width ?? 1,
      },
    ),
  ];
}

const padding = 14;
const lineHeight = 22;
const textSize = 12;
const width = 230;

/**
 * The legend as items of the scene with its top left corner at a point: what an export shows
 * beside the map. None for cards as they are designed.
 */
export function legendItems(
  parts: readonly StylePart[],
  at: Point,
  words: LegendWords,
): readonly SceneItem[] {
  if (parts.length === 0) return [];
  const shapes: Shape[] = [];
  let y = padding;
  for (const part of parts) {
    if (y > padding) y += 8;
    const heading = fitText(
      words.heading(part.aspect, part.field.label),
      width - 2 * padding,
      textSize,
      600,
    );
    const style = { size: textSize, weight: 600, fill: 'ink' } as const;
    shapes.push(textShape(heading, { x: padding, y: y + 14 }, style));
    y += lineHeight;
    for (const entry of part.entries) {
      shapes.push(...entryShapes(part.aspect, entry, y, words));
      y += lineHeight;
    }
  }
  const size = { width, height: y + padding - 6 };
  const frame = boxShape(
    { x: 0, y: 0, ...size },
    { radius: 10, fill: 'surface', stroke: 'line', strokeWidth: 1 },
  );
  const box = { ...at, ...size };
  return [
    {
      id: 'legend',
      kind: 'note',
      order: '~',
      origin: at,
      box,
      bounds: box,
      outline: { type: 'box' },
      face: lazyFace(() => [frame, ...shapes]),
    },
  ];
}

function entryShapes(
  aspect: StyleAspect,
  entry: StyleEntry,
  y: number,
  words: LegendWords,
): readonly Shape[] {
  const left = padding + swatchSize.width + 8;
  const right = width - padding;
  const label = fitText(entry.label, right - left - 34, textSize);
  const swatch = entrySwatch(aspect, entry).map((shape) => moved(shape, padding, y));
  const style = { size: textSize, fill: 'ink' } as const;
  const count = words.count(entry.partnerIds.length);
  return [
    ...swatch,
    textShape(label, { x: left, y: y + 13 }, style),
    textShape(count, { x: right, y: y + 13 }, { size: textSize, fill: 'ink-3', align: 'end' }),
  ];
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.type !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  const commands = shape.commands.map((command) => {
    switch (command[0]) {
      case 'M':
      case 'L':
        return [command[0], command[1] + dx, command[2] + dy] as const;
      case 'C':
        return [
          'C',
          command[1] + dx,
          command[2] + dy,
          command[3] + dx,
          command[4] + dy,
          command[5] + dx,
          command[6] + dy,
        ] as const;
      case 'Z':
        return command;
    }
  });
  return { ...shape, commands };
}
