import { clamp, type Box, type Point } from '@shared/scene/geometry';

/** Which part of the world is shown: the world point at the top left corner, and the scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** CSS pixels for each world unit. */
  readonly scale: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What a canvas is painted for. */
export interface PaintedView {
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** Pixels of the screen for each CSS pixel. */
  readonly pixelRatio: number;
}

/** What is to stay free at the edges of a viewport, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const scaleLimits = { least: 0.02, most: 4 } as const;

/** The screen point (CSS pixels in the viewport) of a world point. */
export function toScreen(camera: Camera, world: Point): Point {
  return { x: (world.x - camera.x) * camera.scale, y: (world.y - camera.y) * camera.scale };
}

/** The world point of a screen point. */
export function toWorld(camera: Camera, screen: Point): Point {
  return { x: camera.x + screen.x / camera.scale, y: camera.y + screen.y / camera.scale };
}

/** The camera moved so that the picture follows a drag of (dx, dy) screen pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** The camera moved towards a unit vector by a part of what is in view. */
export function panByView(
  camera: Camera,
  viewport: Viewport,
  towards: Point,
  part: number,
): Camera {
  const { width, height } = viewBox(camera, viewport);
  return {
    ...camera,
    x: camera.x + towards.x * width * part,
    y: camera.y + towards.y * height * part,
  };
}

/** The camera at a new scale, with the world point under `at` staying where it is on screen. */
export function zoomTo(camera: Camera, scale: number, at: Point): Camera {
  const limited = clamp(scale, scaleLimits.least, scaleLimits.most);
  const fixed = toWorld(camera, at);
  return { x: fixed.x - at.x / limited, y: fixed.y - at.y / limited, scale: limited };
}

/** The part of the world in view. */
export function viewBox(camera: Camera, viewport: Viewport): Box {
  return {
    x: camera.x,
    y: camera.y,
    width: viewport.width / camera.scale,
    height: viewport.height / camera.scale,
  };
}

/**
 * The camera that shows a box whole and in the middle of what is free, at most at 100 % unless
 * `most` says more. `edges` is the padding, or what stays free at each edge.
 */
export function fitBox(box: Box, viewport: Viewport, edges: number | Insets, most = 1): Camera {
  const { top, right, bottom, left } =
    typeof edges === 'number' ? { top: edges, right: edges, bottom: edges, left: edges } : edges;
  const room = {
    width: Math.max(1, viewport.width - left - right),
    height: Math.max(1, viewport.height - top - bottom),
  };
  const fitting = Math.min(
    room.width / Math.max(1, box.width),
    room.height / Math.max(1, box.height),
  );
  const scale = clamp(Math.min(fitting, most), scaleLimits.least, scaleLimits.most);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const aside = { x: (left - right) / 2 / scale, y: (top - bottom) / 2 / scale };
  return centreOn({ x: middle.x - aside.x, y: middle.y - aside.y }, viewport, scale);
}

/** The camera that shows a world point in the middle. */
export function centreOn(point: Point, viewport: Viewport, scale: number): Camera {
  return {
    x: point.x - viewport.width / 2 / scale,
    y: point.y - viewport.height / 2 / scale,
    scale,
  };
}

/** The camera moved just so far that a box is in view with a margin in screen pixels. */
export function reveal(camera: Camera, box: Box, viewport: Viewport, margin: number): Camera {
  const view = viewBox(camera, viewport);
  const edge = Math.min(margin / camera.scale, view.width / 4, view.height / 4);
  const shift = (from: number, size: number, viewFrom: number, viewSize: number): number => {
    if (from < viewFrom + edge) return from - edge - viewFrom;
    if (from + size > viewFrom + viewSize - edge) {
      return Math.min(from + size + edge - viewFrom - viewSize, from - edge - viewFrom);
    }
    return 0;
  };
  const dx = shift(box.x, box.width, view.x, view.width);
  const dy = shift(box.y, box.height, view.y, view.height);
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Holds the camera where at least some of the content stays in view. */
export function holdNear(camera: Camera, content: Box | null, viewport: Viewport): Camera {
  if (!content) return camera;
  const view = viewBox(camera, viewport);
  const keep = { x: view.width * 0.2, y: view.height * 0.2 };
  return {
    ...camera,
    x: clamp(camera.x, content.x - view.width + keep.x, content.x + content.width - keep.x),
    y: clamp(camera.y, content.y - view.height + keep.y, content.y + content.height - keep.y),
  };
}

/** A camera between two others; scale in equal ratios, so that a zoom feels even. */
export function between(a: Camera, b: Camera, viewport: Viewport, t: number): Camera {
  const scale = a.scale * (b.scale / a.scale) ** t;
  const middle = { x: viewport.width / 2, y: viewport.height / 2 };
  const from = toWorld(a, middle);
  const to = toWorld(b, middle);
  // Moving the middle in step with the change of scale keeps the path on screen straight.
  const along = a.scale === b.scale ? t : (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale);
  const centre = { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
  return centreOn(centre, viewport, scale);
}
