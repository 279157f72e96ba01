import type { Point } from '../scene/geometry';
import { boxShape, pathShape, textShape } from '../scene/shapes';
import { lazyFace, type SceneItem, type Shape } from '../scene/sceneItem';
import { fitText, wrapText } from '../scene/text';
import { colourTokens } from './cardColours';
import { markOutline } from './cardMark';
import type { StyleAspect, StyleEntry, StylePart } from './styling';

/** The words over the parts of a legend. */
export interface LegendWords {
  /** Such as 'Colour: Stage'. */
  readonly heading: (aspect: StyleAspect, fieldLabel: string) => string;
  readonly count: (count: number) => string;
}

/** What is filtered by, in words: who reads a picture should learn why cards are pale or missing. */
export interface LegendFilter {
  readonly heading: string;
  readonly lines: readonly string[];
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
const filterLineHeight = 17;
const textSize = 12;
const width = 230;

/**
 * The legend as items of the scene with its top left corner at a point: what an export shows
 * beside the map. None for cards as they are designed when nothing is filtered.
 */
export function legendItems(
  parts: readonly StylePart[],
  filter: LegendFilter | null,
  at: Point,
  words: LegendWords,
): readonly SceneItem[] {
  if (parts.length === 0 && filter === null) return [];
  const shapes: Shape[] = [];
  const room = width - 2 * padding;
  let y = padding;
  const head = (words: string): void => {
    if (y > padding) y += 8;
    const style = { size: textSize, weight: 600, fill: 'ink' } as const;
    shapes.push(textShape(fitText(words, room, textSize, 600), { x: padding, y: y + 14 }, style));
    y += lineHeight;
  };
  if (filter) {
    head(filter.heading);
    for (const line of filter.lines) {
      for (const text of wrapText(line, { width: room, size: textSize, mostLines: 3 })) {
        shapes.push(textShape(text, { x: padding, y: y + 13 }, { size: textSize, fill: 'ink' }));
        y += filterLineHeight;
      }
      y += lineHeight - filterLineHeight;
    }
  }
  for (const part of parts) {
    head(words.heading(part.aspect, part.field.label));
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
