import { cardSize, type Network, type NetworkActor, type PeerCamera } from './contract';
import { firstTurnAfter, hostOf } from './painted';

/*
 * A bare 2D canvas: lines, then rounded boxes with their names, all of it or all that is in view,
 * painted anew for each step. No selection, no cache, no level of detail.
 */

interface Bare {
  readonly context: CanvasRenderingContext2D;
  readonly network: Network;
  readonly culled: boolean;
  /** Centres x0, y0, x1, y1 … and the ends of ties as positions in it. */
  readonly places: Float64Array;
  readonly ends: Int32Array;
  camera: PeerCamera;
  held: { actor: number | null; x: number; y: number } | null;
  frame: number;
  painted: boolean;
}

let bare: Bare | null = null;

window.peer = {
  open: async (network, { camera, width, height, culled }) => {
    const host = hostOf(width, height);
    const begin = performance.now();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(height * devicePixelRatio);
    canvas.style.cssText = `width: ${width}px; height: ${height}px`;
    host.append(canvas);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('There is no 2D canvas.');
    const numbers = new Map(network.actors.map(({ id }, at) => [id, at]));
    const opening: Bare = {
      context,
      network,
      culled,
      places: Float64Array.from(network.actors.flatMap(({ x, y }) => [x, y])),
      ends: Int32Array.from(
        network.ties.flatMap(({ from, to }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0]),
      ),
      camera,
      held: null,
      frame: 0,
      painted: false,
    };
    bare = opening;
    listen(canvas, opening);
    request(opening);
    return (await firstTurnAfter(() => opening.painted)) - begin;
  },
  camera: () => opened().camera,
  placeOf: (id) => {
    const { network, places } = opened();
    const at = network.actors.findIndex((actor) => actor.id === id);
    return { x: places[2 * at] ?? NaN, y: places[2 * at + 1] ?? NaN };
  },
};

function opened(): Bare {
  if (bare === null) throw new Error('The canvas is not there yet.');
  return bare;
}

function request(map: Bare): void {
  if (map.frame !== 0) return;
  map.frame = requestAnimationFrame(() => {
    map.frame = 0;
    paint(map);
    map.painted = true;
  });
}

function paint({ context, network, culled, places, ends, camera }: Bare): void {
  const { width, height } = context.canvas;
  const scale = camera.scale * devicePixelRatio;
  const right = camera.x + width / scale;
  const bottom = camera.y + height / scale;
  const apart = (x1: number, y1: number, x2: number, y2: number): boolean =>
    culled &&
    (Math.max(x1, x2) < camera.x ||
      Math.min(x1, x2) > right ||
      Math.max(y1, y2) < camera.y ||
      Math.min(y1, y2) > bottom);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#faf8f5';
  context.fillRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
  context.strokeStyle = '#8d867c';
  context.lineWidth = 1.6;
  context.beginPath();
  for (let at = 0; at < ends.length; at += 2) {
    const [from = 0, to = 0] = [ends[at], ends[at + 1]];
    const [x1 = 0, y1 = 0] = [places[2 * from], places[2 * from + 1]];
    const [x2 = 0, y2 = 0] = [places[2 * to], places[2 * to + 1]];
    if (apart(x1, y1, x2, y2)) continue;
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.font = '600 13px sans-serif';
  context.textAlign = 'center';
  context.lineWidth = 1;
  const [w, h] = [cardSize.width, cardSize.height];
  network.actors.forEach(({ name }: NetworkActor, at) => {
    const x = (places[2 * at] ?? 0) - w / 2;
    const y = (places[2 * at + 1] ?? 0) - h / 2;
    if (apart(x, y, x + w, y + h)) return;
    context.fillStyle = '#ffffff';
    context.beginPath();
    context.roundRect(x, y, w, h, 10);
    context.fill();
    context.stroke();
    context.fillStyle = '#1d1b18';
    context.fillText(name, x + w / 2, y + h / 2 + 4);
  });
}

function listen(canvas: HTMLCanvasElement, map: Bare): void {
  canvas.addEventListener('pointerdown', (event) => {
    const actor = event.button === 0 ? actorAt(map, event) : null;
    map.held = { actor, x: event.clientX, y: event.clientY };
  });
  canvas.addEventListener('pointermove', (event) => {
    const { held, camera, places } = map;
    if (held === null) return;
    const dx = (event.clientX - held.x) / camera.scale;
    const dy = (event.clientY - held.y) / camera.scale;
    held.x = event.clientX;
    held.y = event.clientY;
    if (held.actor === null) {
      map.camera = { ...camera, x: camera.x - dx, y: camera.y - dy };
    } else {
      places[2 * held.actor] = (places[2 * held.actor] ?? 0) + dx;
      places[2 * held.actor + 1] = (places[2 * held.actor + 1] ?? 0) + dy;
    }
    request(map);
  });
  canvas.addEventListener('pointerup', () => {
    map.held = null;
  });
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y, scale } = map.camera;
    const next = scale * 2 ** (-event.deltaY / 100);
    const at = { x: x + event.clientX / scale, y: y + event.clientY / scale };
    map.camera = { x: at.x - event.clientX / next, y: at.y - event.clientY / next, scale: next };
    request(map);
  };
  canvas.addEventListener('wheel', onWheel, { passive: false });
}

function actorAt({ network, camera, places }: Bare, event: PointerEvent): number | null {
  const x = camera.x + event.clientX / camera.scale;
  const y = camera.y + event.clientY / camera.scale;
  const found = network.actors.findIndex(
    (_, at) =>
      Math.abs((places[2 * at] ?? 0) - x) <= cardSize.width / 2 &&
      Math.abs((places[2 * at + 1] ?? 0) - y) <= cardSize.height / 2,
  );
  return found === -1 ? null : found;
}
