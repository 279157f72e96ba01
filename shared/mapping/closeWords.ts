import { boxShape, textShape } from '../scene/shapes';
import type { Shape } from '../scene/sceneItem';
import { fitLines, fitText, textWidth, type TextSizes } from '../scene/text';
import { isRightToLeft } from '../scene/textDirection';
import type { ActorLook } from './actorLook';
import { cardForm } from './card';
import type { CardColours } from './cardColours';
import { stageSteps, stepsWidth } from './stageSteps';

const nameSizes: TextSizes = [
  [11, 2],
  [9.5, 2],
  [8.5, 3],
];
/** Beside the stage; on two lines where the name takes one. */
const kindSizes: Readonly<Record<'one' | 'two', TextSizes>> = {
  one: [
    [9, 1],
    [8, 1],
  ],
  two: [
    [9, 1],
    [9, 2],
  ],
};
const tagSize = 7.5;
const tagHeight = 11;
const tagPadding = 4;
const tagGap = 3;
const lineGap = 2;

/** The words of a card that is seen close by: name and score, kind and stage, tags as space allows. */
export function closeWords(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height, outline } = cardForm(look.role);
  const left = outline === 'pill' ? 58 : 53;
  const right = width - (outline === 'pill' ? 18 : 12);
  const room = right - left;
  const firstWidth = room - (look.score === null ? 0 : 24);
  const name = fitLines(look.name, nameSizes, { width: room, firstWidth, weight: 600 });
  const pitch = name.size + lineGap;
  const tagsRoom = look.tags.length === 0 ? 0 : tagHeight + lineGap;
  const kindRoom = room - (look.role === 'partner' ? stepsWidth + 6 : 0);
  const sizes = kindSizes[name.lines.length === 1 ? 'two' : 'one'];
  const kind = fitLines(look.line, sizes, { width: kindRoom });
  const kindPitch = kind.size + lineGap;
  const block = name.lines.length * pitch + kind.lines.length * kindPitch + tagsRoom;
  const top = (height - block) / 2;
  const kindAt = top + name.lines.length * pitch + kind.size;
  const lastAt = kindAt + (kind.lines.length - 1) * kindPitch;
  const ink = { weight: 600, fill: colours.ink, rtl: isRightToLeft(look.name) } as const;
  const shapes: Shape[] = name.lines.map((line, index) =>
    textShape(
      line,
      { x: left, y: top + name.size - 1 + index * pitch },
      { size: name.size, ...ink },
    ),
  );
  const quiet = { size: kind.size, fill: colours.quiet, rtl: isRightToLeft(look.line) };
  shapes.push(
    ...kind.lines.map((line, index) =>
      textShape(line, { x: left, y: kindAt + index * kindPitch }, quiet),
    ),
    ...stageSteps(look, colours, lastAt - 3.5),
    ...tagShapes(look.tags, { left, right, top: lastAt + lineGap + 2 }),
  );
  if (look.score === null) return shapes;
  const style = { size: 11, weight: 600, align: 'end', fill: 'ink-2' } as const;
  return [...shapes, textShape(look.score, { x: right, y: top + name.size - 1 }, style)];
}

interface TagRow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Tags side by side; how many more there are than have room stands behind them. */
function tagShapes(tags: readonly string[], { left, right, top }: TagRow): Shape[] {
  const shapes: Shape[] = [];
  let x = left;
  for (const [index, tag] of tags.entries()) {
    const more = tags.length - index - 1;
    const reserved = more === 0 ? 0 : textWidth(`+${String(more)}`, tagSize) + tagGap;
    const room = right - x - reserved - 2 * tagPadding;
    const isFirst = index === 0;
    if (!isFirst && textWidth(tag, tagSize) > room) {
      shapes.push(tagText(`+${String(more + 1)}`, x, top));
      break;
    }
    const text = fitText(tag, room, tagSize);
    const width = textWidth(text, tagSize) + 2 * tagPadding;
    const box = { x, y: top, width, height: tagHeight };
    shapes.push(
      boxShape(box, { radius: 3, fill: 'surface', stroke: 'line-strong', strokeWidth: 0.6 }),
      tagText(text, x + tagPadding, top),
    );
    x += width + tagGap;
  }
  return shapes;
}

function tagText(text: string, x: number, top: number): Shape {
  const at = { x, y: top + tagHeight - 3 };
  return textShape(text, at, { size: tagSize, fill: 'ink-2', rtl: isRightToLeft(text) });
}
