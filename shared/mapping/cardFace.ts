import type { Stage } from '../model/partner';
import {
  boxShape,
  circle,
  hueTokens,
  pathShape,
  pieSlice,
  polygon,
  textShape,
} from '../scene/shapes';
import {
  lazyFace,
  type ColourToken,
  type Detail,
  type Face,
  type PathCommand,
  type Shape,
} from '../scene/sceneItem';
import { fitText, monogramOf, wrapText } from '../scene/text';
import { cardForm } from './card';
import type { ActorLook } from './actorLook';

interface CardColours {
  readonly fill: ColourToken;
  readonly stroke: ColourToken;
  readonly ink: ColourToken;
  readonly quiet: ColourToken;
  readonly strong: ColourToken;
  readonly soft: ColourToken;
}

function coloursOf(look: ActorLook): CardColours {
  const { strong, soft } = hueTokens(look.hue ?? 'neutral');
  const plain = { fill: 'surface', stroke: 'line-strong', ink: 'ink', quiet: 'ink-3' } as const;
  if (look.role === 'own-organisation') {
    const ink = 'own-ink';
    return { fill: 'own', stroke: 'own', ink, quiet: ink, strong: ink, soft: 'own' };
  }
  if (look.role === 'competitor') {
    return { ...plain, stroke: 'competitor', strong: 'competitor', soft: 'competitor-soft' };
  }
  if (look.role === 'customer-segment') {
    return { ...plain, stroke: 'customer', strong: 'customer', soft: 'customer-soft' };
  }
  return { ...plain, strong, soft };
}

/** The card of a look, relative to the top left corner of its box. */
export function cardFace(look: ActorLook): Face {
  return lazyFace((detail) => cardShapes(look, detail));
}

function cardShapes(look: ActorLook, detail: Detail): readonly Shape[] {
  const colours = coloursOf(look);
  if (detail === 'far') return [farCard(look, colours)];
  const plate = platePath(look, colours);
  if (look.role === 'own-organisation') return [plate, ...ownTexts(look, detail)];
  if (detail === 'middle') return [plate, sideBar(look, colours), ...largeName(look, colours)];
  return [
    plate,
    ...monogram(look, colours),
    ...nameAndKind(look, colours),
    ...stageMarker(look.stage, look, colours),
  ];
}

/** At a distance only the class counts: a block of its colour. */
function farCard(look: ActorLook, colours: CardColours): Shape {
  const { width, height } = cardForm(look.role);
  const fill = look.role === 'own-organisation' ? 'own' : colours.strong;
  const opacity = look.role === 'own-organisation' ? 1 : 0.75;
  return boxShape({ x: 0, y: 0, width, height }, { fill, opacity });
}

function platePath(look: ActorLook, colours: CardColours): Shape {
  const { width, height, radius, outline } = cardForm(look.role);
  const style = { fill: colours.fill, stroke: colours.stroke, strokeWidth: 1 };
  if (outline !== 'cut') return boxShape({ x: 0, y: 0, width, height }, { ...style, radius });
  return pathShape(cutCorners(width, height, radius), { ...style, strokeWidth: 1.4 });
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
  const name = fitText(look.name, width - 24, 15, 650);
  const line = fitText(look.line, width - 24, 11);
  return [
    textShape(name, { x: width / 2, y: 34 }, { ...centre, size: 15, weight: 650 }),
    textShape(line, { x: width / 2, y: 53 }, { ...centre, size: 11, opacity: 0.78 }),
  ];
}

function centredLines(name: string, width: number, height: number, fill: ColourToken): Shape[] {
  const { lines, size } = largest(name, width - 16);
  const top = height / 2 - (lines.length * size * 1.06) / 2 + size * 0.86;
  return lines.map((line, index) =>
    textShape(
      line,
      { x: width / 2, y: top + index * size * 1.06 },
      { size, weight: 600, align: 'middle', fill },
    ),
  );
}

/** Between far and near the name is set as large as the card allows, so that it can be read. */
function largeName(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height } = cardForm(look.role);
  const { lines, size } = largest(look.name, width - 28);
  const top = height / 2 - (lines.length * size * 1.06) / 2 + size * 0.84;
  return lines.map((line, index) =>
    textShape(
      line,
      { x: 20, y: top + index * size * 1.06 },
      { size, weight: 600, fill: colours.ink },
    ),
  );
}

const largeSizes = [24, 21, 18, 16] as const;

/** The largest size at which a name stands whole on two lines; the smallest, cut, when none does. */
function largest(name: string, width: number): { lines: readonly string[]; size: number } {
  let best: { lines: readonly string[]; size: number } = { lines: [], size: 16 };
  for (const size of largeSizes) {
    best = { lines: wrapText(name, { width, size, weight: 600, mostLines: 2 }), size };
    if (best.lines.join('').replace(/\s/g, '') === name.replace(/\s/g, '')) return best;
  }
  return best;
}

function sideBar(look: ActorLook, colours: CardColours): Shape {
  const { height, outline } = cardForm(look.role);
  const inset = outline === 'pill' ? 14 : 8;
  return boxShape(
    { x: 8, y: inset, width: 6, height: height - 2 * inset },
    { fill: colours.strong, radius: 3 },
  );
}

function monogram(look: ActorLook, colours: CardColours): Shape[] {
  const left = cardForm(look.role).outline === 'pill' ? 14 : 10;
  const middle = { x: left + 17, y: 29 };
  return [
    pathShape(monogramOutline(look, middle), { fill: colours.soft }),
    textShape(
      monogramOf(look.name),
      { x: middle.x, y: middle.y + 4.5 },
      { size: 12, weight: 650, align: 'middle', fill: colours.strong },
    ),
  ];
}

/** Each class has a shape besides its hue, as everywhere in the application. */
function monogramOutline(look: ActorLook, at: { x: number; y: number }): PathCommand[] {
  if (look.role === 'customer-segment') return ringOf(at, 5, 20);
  if (look.role === 'competitor') return ringOf(at, 6, 19);
  if (look.hue === 'channel') return diamond(at, 21);
  if (look.hue === 'alliance') return circle(at, 18);
  return roundedSquare(at, 17, 8);
}

/** A regular polygon with a corner at the top. */
function ringOf(at: { x: number; y: number }, corners: number, reach: number): PathCommand[] {
  return polygon(
    Array.from({ length: corners }, (_, corner) => ({
      x: at.x + reach * Math.sin((corner * 2 * Math.PI) / corners),
      y: at.y - reach * Math.cos((corner * 2 * Math.PI) / corners),
    })),
  );
}

function diamond(at: { x: number; y: number }, reach: number): PathCommand[] {
  return polygon([
    { x: at.x, y: at.y - reach },
    { x: at.x + reach, y: at.y },
    { x: at.x, y: at.y + reach },
    { x: at.x - reach, y: at.y },
  ]);
}

function roundedSquare(at: { x: number; y: number }, half: number, r: number): PathCommand[] {
  const [l, t, right, b] = [at.x - half, at.y - half, at.x + half, at.y + half];
  const k = r * 0.448;
  return [
    ['M', l + r, t],
    ['L', right - r, t],
    ['C', right - k, t, right, t + k, right, t + r],
    ['L', right, b - r],
    ['C', right, b - k, right - k, b, right - r, b],
    ['L', l + r, b],
    ['C', l + k, b, l, b - k, l, b - r],
    ['L', l, t + r],
    ['C', l, t + k, l + k, t, l + r, t],
    ['Z'],
  ];
}

/** Name and kind share three lines: a long name takes two of them, else a long kind may. */
function nameAndKind(look: ActorLook, colours: CardColours): Shape[] {
  const { width, height, outline } = cardForm(look.role);
  const left = outline === 'pill' ? 58 : 53;
  const right = width - (outline === 'pill' ? 18 : 12);
  const room = right - left - (look.score === null ? 0 : 26);
  const name = wrapText(look.name, { width: room, size: 13, weight: 600, mostLines: 2 });
  const kindRoom = right - left - (look.role === 'partner' ? 16 : 0);
  const mostLines = 3 - name.length;
  const kind = wrapText(look.line, { width: kindRoom, size: 11, mostLines });
  const block = name.length * 15 + kind.length * 14;
  const top = (height - block) / 2;
  const shapes: Shape[] = name.map((line, index) =>
    textShape(
      line,
      { x: left, y: top + 12 + index * 15 },
      { size: 13, weight: 600, fill: colours.ink },
    ),
  );
  const below = top + name.length * 15 + 11;
  kind.forEach((line, index) => {
    const at = { x: left, y: below + index * 14 };
    shapes.push(textShape(line, at, { size: 11, fill: colours.quiet }));
  });
  if (look.score === null) return shapes;
  const style = { size: 12, weight: 600, align: 'end', fill: 'ink-2' } as const;
  return [...shapes, textShape(look.score, { x: right, y: 24 }, style)];
}

/** How far round the lifecycle a stage is; null where the clock does not apply. */
const stageShare: Readonly<Record<Stage, number | null>> = {
  identified: 0,
  profiled: 0.2,
  negotiating: 0.4,
  agreed: 0.6,
  onboarding: 0.8,
  active: 1,
  paused: null,
  ended: null,
};

/** A small clock that fills as the partner goes through the lifecycle; bars paused, cross ended. */
function stageMarker(stage: Stage, look: ActorLook, colours: CardColours): Shape[] {
  if (look.role !== 'partner') return [];
  const { width } = cardForm(look.role);
  const at = { x: width - 17, y: 41 };
  const share = stageShare[stage];
  if (stage === 'paused') {
    const bar = { y: at.y - 4, width: 2.6, height: 8 };
    return [-3.6, 1].map((dx) => boxShape({ ...bar, x: at.x + dx }, { fill: 'ink-3', radius: 1 }));
  }
  if (share === null) {
    const cross: PathCommand[] = [
      ['M', at.x - 3.4, at.y - 3.4],
      ['L', at.x + 3.4, at.y + 3.4],
      ['M', at.x + 3.4, at.y - 3.4],
      ['L', at.x - 3.4, at.y + 3.4],
    ];
    return [pathShape(cross, { stroke: 'ink-3', strokeWidth: 1.6 })];
  }
  const ring = pathShape(circle(at, 4.5), {
    stroke: share === 0 ? 'ink-3' : colours.strong,
    strokeWidth: 1.2,
    fill: share === 1 ? colours.strong : null,
  });
  if (share === 0 || share === 1) return [ring];
  return [ring, pathShape(pieSlice(at, 4.5, share), { fill: colours.strong })];
}
