import { agreedStages } from '../model/partner';
import { boxShape, pathShape, polygon, textShape } from '../scene/shapes';
import { scaleShapes } from '../scene/scaleShapes';
import {
  lazyFace,
  type ColourToken,
  type Detail,
  type Face,
  type PathCommand,
  type Shape,
} from '../scene/sceneItem';
import { fitLines, fitText, wrapText, type TextSizes } from '../scene/text';
import { isRightToLeft } from '../scene/textDirection';
import type { ActorLook } from './actorLook';
import { cardForm } from './card';
import { cardColours, type CardColours } from './cardColours';
import { cardMark } from './cardMark';
import { closeWords } from './closeWords';
import { lockSign } from './lockSign';
import { stageSteps, stepsWidth } from './stageSteps';

/** The card of a look, relative to the top left corner of its box. */
export function cardFace(look: ActorLook): Face {
  const { scale } = look.style;
  return lazyFace((detail) => scaleShapes(cardShapes(look, detail), scale));
}

function cardShapes(look: ActorLook, detail: Detail): readonly Shape[] {
  const shapes = openShapes(look, detail);
  if (!look.isLocked) return shapes;
  const { width, radius } = cardForm(look.role);
  return [...shapes, ...lockSign(width, radius, detail)];
}

/** The card without what says that it stays where it is. */
function openShapes(look: ActorLook, detail: Detail): readonly Shape[] {
  const colours = cardColours(look);
  if (look.isDimmed) return dimmedCard(look, colours, detail);
  if (detail === 'far') return [farCard(look, colours)];
  const plate = platePath(look, colours);
  if (look.role === 'own-organisation') return [plate, ...ownTexts(look, detail)];
  if (detail === 'middle') return [plate, sideBar(look, colours), ...largeName(look, colours)];
  const words = detail === 'close' ? closeWords(look, colours) : nameAndKind(look, colours);
  return [plate, ...cardMark(look, colours), ...words];
}

/** At a distance only the class counts: a block of its colour. */
function farCard(look: ActorLook, colours: CardColours): Shape {
  const { width, height } = cardForm(look.role);
  const { border, colour } = look.style;
  const fill = look.role === 'own-organisation' ? 'own' : colours.strong;
  const isFull = look.role === 'own-organisation' || colour?.type === 'step';
  const opacity = isFull ? 1 : isCandidate(look) ? 0.45 : 0.8;
  const edge = border && ({ stroke: 'ink', strokeWidth: border.width * 3 } as const);
  return boxShape({ x: 0, y: 0, width, height }, { fill, opacity, ...edge });
}

/** What does not stand out keeps its outline and its name, without colour. */
function dimmedCard(look: ActorLook, colours: CardColours, detail: Detail): readonly Shape[] {
  const { width, height } = cardForm(look.role);
  if (detail === 'far') return [boxShape({ x: 0, y: 0, width, height }, { fill: 'line' })];
  const pale = { ...colours, fill: 'paper', stroke: 'line', ink: 'ink-3', quiet: 'ink-3' } as const;
  const plate = platePath({ ...look, style: { ...look.style, border: null } }, pale);
  if (look.role === 'own-organisation') {
    return [plate, ...centredLines(look.name, width, height, 'ink-3')];
  }
  return [plate, ...(detail === 'middle' ? largeName(look, pale) : plainName(look, pale))];
}

function plainName(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height } = cardForm(look.role);
  const { lines, size } = fitLines(look.name, nearSizes, { width: width - 36, weight: 500 });
  const pitch = size + 2;
  const top = (height - lines.length * pitch) / 2 + size - 1;
  return lines.map((line, index) =>
    textShape(
      line,
      { x: width / 2, y: top + index * pitch },
      { size, weight: 500, align: 'middle', fill: colours.ink, rtl: isRightToLeft(look.name) },
    ),
  );
}

function platePath(look: ActorLook, colours: CardColours): Shape {
  const { width, height, radius, outline } = cardForm(look.role);
  const { border } = look.style;
  const edge = border && ({ stroke: 'ink-2', strokeWidth: border.width } as const);
  // A thick line needs longer dashes to be seen as dashed.
  const stretch = 1 + ((border?.width ?? 1) - 1) / 3;
  const dash = isCandidate(look) ? candidateDash.map((length) => length * stretch) : [];
  const isFaint = isCandidate(look) && colours.stroke === 'line-strong';
  const stroke = isFaint ? 'line-control' : colours.stroke;
  const style = { fill: colours.fill, stroke, strokeWidth: 1, dash, ...edge };
  if (outline !== 'cut') return boxShape({ x: 0, y: 0, width, height }, { ...style, radius });
  const strokeWidth = Math.max(1.4, style.strokeWidth);
  return pathShape(cutCorners(width, height, radius), { ...style, strokeWidth });
}

const candidateDash = [5, 4] as const;

/** Nothing is agreed with a candidate yet: its card is outlined as a plan is, also without colour. */
function isCandidate({ role, stage }: ActorLook): boolean {
  return (
    role === 'partner' && !agreedStages.includes(stage) && stage !== 'paused' && stage !== 'ended'
  );
}

function cutCorners(width: number, height: number, cut: number): PathCommand[] {
  return polygon([
    { x: cut, y: 0 },
    { x: width - cut, y: 0 },
    { x: width, y: cut },
    { x: width, y: height - cut },
    { x: width - cut, y: height },
    { x: cut, y: height },
    { x: 0, y: height - cut },
    { x: 0, y: cut },
  ]);
}

function ownTexts(look: ActorLook, detail: Detail): Shape[] {
  const { width, height } = cardForm(look.role);
  const centre = { align: 'middle', fill: 'own-ink' } as const;
  if (detail === 'middle') return centredLines(look.name, width, height, 'own-ink');
  const { lines, size } = fitLines(look.name, ownSizes, { width: width - 24, weight: 650 });
  const line = fitText(look.line, width - 24, 11);
  const pitch = size + 2;
  const block = lines.length * pitch + (line === '' ? 0 : 17);
  const top = (height - block) / 2 + size - 1;
  const x = width / 2;
  return [
    ...lines.map((text, index) =>
      textShape(text, { x, y: top + index * pitch }, { ...centre, size, weight: 650 }),
    ),
    textShape(
      line,
      { x, y: top + lines.length * pitch + 2 },
      { ...centre, size: 11, opacity: 0.78 },
    ),
  ];
}

function centredLines(name: string, width: number, height: number, fill: ColourToken): Shape[] {
  const { lines, size } = fitLines(name, largeSizes, { width: width - 16, weight: 600 });
  const top = height / 2 - (lines.length * size * 1.06) / 2 + size * 0.86;
  return lines.map((line, index) =>
    textShape(
      line,
      { x: width / 2, y: top + index * size * 1.06 },
      { size, weight: 600, align: 'middle', fill, rtl: isRightToLeft(name) },
    ),
  );
}

/** Between far and near the name is set as large as the card allows, so that it can be read. */
function largeName(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height } = cardForm(look.role);
  const { lines, size } = fitLines(look.name, largeSizes, { width: width - 28, weight: 600 });
  const top = height / 2 - (lines.length * size * 1.06) / 2 + size * 0.84;
  return lines.map((line, index) =>
    textShape(
      line,
      { x: 20, y: top + index * size * 1.06 },
      { size, weight: 600, fill: colours.ink, rtl: isRightToLeft(look.name) },
    ),
  );
}

const largeSizes: TextSizes = [
  [24, 2],
  [21, 2],
  [18, 2],
  [16, 2],
  [16, 3],
  [14, 3],
];
/** Near by a long name is set a little smaller, and then on one more line, before it is cut. */
const nearSizes: TextSizes = [
  [13, 2],
  [12, 2],
  [11, 2],
  [11, 3],
];
const ownSizes: TextSizes = [
  [15, 1],
  [14, 1],
  [14, 2],
  [12, 3],
];

function sideBar(look: ActorLook, colours: CardColours): Shape {
  const { height, outline } = cardForm(look.role);
  const inset = outline === 'pill' ? 14 : 8;
  return boxShape(
    { x: 8, y: inset, width: 6, height: height - 2 * inset },
    { fill: colours.strong, radius: 3 },
  );
}

const usualStepsAt = 41;

/**
 * Name and kind share three lines: a long name takes two of them, else a long kind may. The score
 * stands beside the first line alone.
 */
function nameAndKind(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height, outline } = cardForm(look.role);
  const left = outline === 'pill' ? 58 : 53;
  const right = width - (outline === 'pill' ? 18 : 12);
  const room = right - left;
  const firstWidth = room - (look.score === null ? 0 : 26);
  const { lines: name, size } = fitLines(look.name, nearSizes, {
    ...{ width: room, firstWidth },
    weight: 600,
  });
  const kindRoom = room - (look.role === 'partner' ? stepsWidth + 6 : 0);
  const mostLines = Math.max(1, 3 - name.length);
  const kind = wrapText(look.line, { width: kindRoom, size: 11, mostLines });
  const pitch = size + 2;
  const block = name.length * pitch + kind.length * 14;
  const top = (height - block) / 2;
  const shapes: Shape[] = name.map((line, index) =>
    textShape(
      line,
      { x: left, y: top + size - 1 + index * pitch },
      { size, weight: 600, fill: colours.ink, rtl: isRightToLeft(look.name) },
    ),
  );
  const below = top + name.length * pitch + 11;
  kind.forEach((line, index) => {
    const at = { x: left, y: below + index * 14 };
    shapes.push(
      textShape(line, at, { size: 11, fill: colours.quiet, rtl: isRightToLeft(look.line) }),
    );
  });
  // Below a name of several lines they stand beside the kind.
  shapes.push(...stageSteps(look, colours, Math.max(usualStepsAt, below - 4)));
  if (look.score === null) return shapes;
  const style = { size: 12, weight: 600, align: 'end', fill: 'ink-2' } as const;
  return [...shapes, textShape(look.score, { x: right, y: top + size - 1 }, style)];
}
