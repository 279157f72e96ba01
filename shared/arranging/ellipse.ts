import type { Point } from '../scene/geometry';
import { aspect } from './arrangement';

const samples = 720;
const fullTurn = 2 * Math.PI;

/**
 * An ellipse around 0, 0 for cards of one size. Where it runs across, neighbours need the width of
 * a card between them, where it runs down, the height.
 */
export class Ellipse {
  /** How many cards find room on it side by side. */
  readonly room: number;
  readonly #across: number;
  readonly #down: number;
  /** How many cards fit from the top, clockwise, to each sample. */
  readonly #fits = new Float64Array(samples + 1);

  /** The `number`th ellipse counted from 1; each lies outside the cards on the one before. */
  constructor(number: number, cell: { readonly width: number; readonly height: number }) {
    this.#down = number * Math.max(cell.height, cell.width / aspect);
    this.#across = this.#down * aspect;
    for (let at = 0; at < samples; at += 1) {
      const angle = ((at + 0.5) / samples) * fullTurn;
      const density = Math.max(
        (this.#across * Math.abs(Math.cos(angle))) / cell.width,
        (this.#down * Math.abs(Math.sin(angle))) / cell.height,
      );
      this.#fits[at + 1] = (this.#fits[at] ?? 0) + (density * fullTurn) / samples;
    }
    this.room = Math.max(1, Math.floor(this.#fits[samples] ?? 0));
  }

  /** The place after a share of the way round, 0 to 1, from the top clockwise; its angle too. */
  at(share: number): Point & { readonly angle: number } {
    const wanted = share * (this.#fits[samples] ?? 0);
    let [low, high] = [0, samples];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#fits[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const [before, after] = [this.#fits[low] ?? 0, this.#fits[high] ?? 0];
    const between = after > before ? (wanted - before) / (after - before) : 0;
    const angle = ((low + between) / samples) * fullTurn;
    return { x: this.#across * Math.sin(angle), y: -this.#down * Math.cos(angle), angle };
  }
}
