import type { Point } from '@shared/scene/geometry';
import type { Viewport } from './camera';

/** The two canvases of a map, one over the other: what lies on it, and what is in hand. */
export class CanvasLayers {
  readonly base: CanvasRenderingContext2D;
  readonly top: CanvasRenderingContext2D;

  constructor(host: HTMLElement) {
    this.base = layer(host, false);
    this.top = layer(host, true);
  }

  /** Gives both the size of a viewport (CSS pixels). Both are empty afterwards. */
  resize({ width, height }: Viewport, pixelRatio: number): void {
    for (const { canvas } of [this.base, this.top]) {
      canvas.width = Math.round(width * pixelRatio);
      canvas.height = Math.round(height * pixelRatio);
    }
  }

  /** Moves what is painted on one of them by a vector (CSS pixels), without painting it again. */
  shift({ canvas }: CanvasRenderingContext2D, { x, y }: Point): void {
    canvas.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
  }

  remove(): void {
    this.base.canvas.remove();
    this.top.canvas.remove();
  }
}

function layer(host: HTMLElement, alpha: boolean): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  host.append(canvas);
  const context = canvas.getContext('2d', { alpha });
  if (!context) throw new Error('No 2D canvas is available.');
  return context;
}
