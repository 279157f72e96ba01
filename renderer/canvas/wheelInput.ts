import { panBy, zoomTo, type Camera } from './camera';
import type { Point } from '@shared/scene/geometry';

/** The part of a wheel event that decides. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0: pixels, 1: lines, 2: pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const lineHeight = 16;
const pageHeight = 400;

/**
 * The camera after a turn of the wheel at a point. A mouse wheel zooms, as does a pinch on a
 * trackpad (which arrives as a wheel with Control) and Control with a wheel; two fingers on a
 * trackpad pan. Shift with a wheel pans sideways.
 */
export function turnWheel(camera: Camera, turn: WheelTurn, at: Point): Camera {
  const unit = turn.deltaMode === 1 ? lineHeight : turn.deltaMode === 2 ? pageHeight : 1;
  const dx = turn.deltaX * unit;
  const dy = turn.deltaY * unit;
  if (turn.ctrlKey || turn.metaKey) return zoomTo(camera, camera.scale * zoomFactor(dy, 90), at);
  if (turn.shiftKey) return panBy(camera, -(dx || dy), 0);
  if (isMouseWheel(turn)) return zoomTo(camera, camera.scale * zoomFactor(dy, 480), at);
  return panBy(camera, -dx, -dy);
}

/** A mouse wheel moves in whole notches, straight up or down; fingers give small, slanted steps. */
export function isMouseWheel(turn: WheelTurn): boolean {
  if (turn.deltaMode !== 0) return true;
  return turn.deltaX === 0 && Number.isInteger(turn.deltaY) && Math.abs(turn.deltaY) >= 50;
}

function zoomFactor(distance: number, perDoubling: number): number {
  const limited = Math.min(240, Math.max(-240, distance));
  return 2 ** (-limited / perDoubling);
}

/** Lets the wheel move a camera; gives the function that stops it. */
export function listenToWheel(
  element: HTMLElement,
  camera: { readonly read: () => Camera; readonly write: (camera: Camera) => void },
): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const bounds = element.getBoundingClientRect();
    const at = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    camera.write(turnWheel(camera.read(), event, at));
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}
