import type { Launch } from '../benchmark';
import type { Network } from '../map-peers/contract';
import { measureMemory } from '../measureMemory';
import { fitBox, toScreen } from '@renderer/canvas/camera';
import type { Contender, OpenMap, Showing } from './contenders';
import { Hand, type Gesture, type Spot } from './gestures';
import { actorNear } from './mapData';

export type MapView = 'all' | 'full';

/** What was measured of one contender with one network in one view. */
export interface Measures {
  readonly firstPaint: number;
  readonly drag: Gesture;
  readonly pan: Gesture;
  readonly zoom: Gesture;
  /** Bytes, after a garbage collection, when all this was done. */
  readonly heap: number;
}

/** A gesture that was not carried out. */
const unmeasured: Gesture = { frames: [], longest: NaN, task: NaN, script: NaN, steps: 0 };

/** A contender did not do what it was asked; it has figures for what came before. */
export class WithoutEffect extends Error {
  override readonly name = 'WithoutEffect';

  constructor(
    message: string,
    readonly measures: Measures,
  ) {
    super(message);
  }
}

/** The card goes towards the middle: near an edge it would be the map that moves. */
function strideFrom({ x, y }: Spot, { width, height }: Showing['canvas']): Spot {
  return { x: x > width / 2 ? -2 : 2, y: y > height / 2 ? -1 : 1 };
}

/**
 * Opens a network in a contender, works on it and closes it. Throws WithoutEffect when the work had
 * none.
 */
export async function measureMap(
  contender: Contender,
  launch: Launch,
  showing: Showing,
  view: MapView,
): Promise<Measures> {
  const open = await contender.open(launch, showing);
  let measures: Measures = {
    firstPaint: open.firstPaint,
    drag: unmeasured,
    pan: unmeasured,
    zoom: unmeasured,
    heap: NaN,
  };
  try {
    await open.launched.window.waitForTimeout(600);
    const hand = await Hand.on(open.launched.window);
    measures = { ...measures, drag: await dragCard(open, hand, showing) };
    const direction = view === 'all' ? 1 : -1;
    measures = { ...measures, zoom: await zoomThereAndBack(open, hand, showing, direction) };
    measures = { ...measures, ...(await panPaper(open, hand, showing, view)) };
    await hand.end();
    return measures;
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    const { problems } = open.launched;
    throw new WithoutEffect([`${contender.name}: ${message}`, ...problems].join('\n'), measures);
  } finally {
    await open.launched.close();
  }
}

/** The camera that a view stands for. */
export function cameraFor(view: MapView, network: Network, canvas: Showing['canvas']) {
  const xs = network.actors.map(({ x }) => x);
  const ys = network.actors.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - 100, Math.min(...ys) - 40];
  const [width, height] = [Math.max(...xs) + 100 - left, Math.max(...ys) + 40 - top];
  const all = { x: left, y: top, width, height };
  const middle = { x: left + width / 2, y: top + height / 2, width: 0, height: 0 };
  return fitBox(view === 'all' ? all : middle, canvas, 40);
}

async function dragCard(open: OpenMap, hand: Hand, showing: Showing): Promise<Gesture> {
  const { network, camera, canvas } = showing;
  const middle = {
    x: camera.x + canvas.width / 2 / camera.scale,
    y: camera.y + canvas.height / 2 / camera.scale,
  };
  const actor = actorNear(network, middle);
  const stride = strideFrom(toScreen(camera, actor), canvas);
  const from = inWindow(open, toScreen(camera, actor));
  const gesture = await hand.drag('left', from, stride);
  const moved = { x: stride.x * (gesture.steps + 2), y: stride.y * (gesture.steps + 2) };
  const place = { x: actor.x + moved.x / camera.scale, y: actor.y + moved.y / camera.scale };
  const at = { x: from.x + moved.x, y: from.y + moved.y };
  const miss = await open.missAt(actor.id, place, at);
  if (miss !== null) throw new Error(`Dragging a card: ${miss}.`);
  return gesture;
}

async function zoomThereAndBack(
  open: OpenMap,
  hand: Hand,
  { camera, canvas }: Showing,
  direction: 1 | -1,
): Promise<Gesture> {
  const at = inWindow(open, { x: canvas.width / 2, y: canvas.height / 2 });
  const there = await hand.zoom(at, open.wheelDelta * direction);
  const scale = await open.scale();
  const expected = camera.scale * 2 ** ((direction * there.steps) / 20);
  // The screen gives whole percents.
  if (Math.abs(scale - expected) > expected * 0.12 + 0.006) {
    throw new Error(`Zooming: the scale is ${scale} instead of ${expected.toFixed(3)}.`);
  }
  const back = await hand.zoom(at, -open.wheelDelta * direction, there.steps);
  const steps = there.steps + back.steps;
  const share = (a: number, b: number): number => (a * there.steps + b * back.steps) / steps;
  return {
    frames: [...there.frames, ...back.frames],
    longest: Math.max(there.longest, back.longest),
    task: share(there.task, back.task),
    script: share(there.script, back.script),
    steps,
  };
}

async function panPaper(open: OpenMap, hand: Hand, showing: Showing, view: MapView) {
  const { canvas } = showing;
  const stride = view === 'all' ? { x: 4, y: 2 } : { x: -6, y: -3 };
  const from =
    view === 'all' ? { x: 16, y: canvas.height / 2 } : freeSpot(showing, { x: 0.75, y: 0.6 });
  const before = showing.camera;
  const pan = await hand.drag(open.panButton, inWindow(open, from), stride);
  const { heap } = await measureMemory(open.launched);
  const after = await open.camera();
  const steps = pan.steps + 2;
  const miss = Math.hypot(
    (before.x - after.x) * before.scale - stride.x * steps,
    (before.y - after.y) * before.scale - stride.y * steps,
  );
  // Some swallow the first pixels of a drag.
  if (!(miss < 0.3 * Math.hypot(stride.x * steps, stride.y * steps))) {
    throw new Error(`Panning: the view is ${Math.round(miss)} px from where it was to go.`);
  }
  return { pan, heap };
}

/** A place between cards, near a share of the canvas. */
function freeSpot({ network, camera, canvas }: Showing, share: Spot): Spot {
  const begin = { x: canvas.width * share.x, y: canvas.height * share.y };
  for (let down = 0; down < 120; down += 2) {
    const spot = { x: begin.x, y: begin.y - down };
    const isTaken = network.actors.some((actor) => {
      const { x, y } = toScreen(camera, actor);
      return Math.abs(x - spot.x) < 94 && Math.abs(y - spot.y) < 36;
    });
    if (!isTaken) return spot;
  }
  throw new Error('There is no place between the cards.');
}

function inWindow({ corner }: OpenMap, { x, y }: Spot): Spot {
  return { x: corner.x + x, y: corner.y + y };
}
