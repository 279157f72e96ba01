import type { Point } from '@shared/scene/geometry';

/** Milliseconds a finger rests until it asks for the menu: longer than a hand hesitates before a drag. */
const restTime = 600;
/** A resting finger moves by some pixels. */
const slop = 10;

/** A finger that is put down and rests: on a touch screen it asks for the menu, as no button does. */
export class LongPress {
  private resting: { readonly at: Point; readonly timer: ReturnType<typeof setTimeout> } | null =
    null;

  begin(at: Point, onRest: () => void): void {
    this.end();
    const timer = setTimeout(() => {
      this.resting = null;
      onRest();
    }, restTime);
    this.resting = { at, timer };
  }

  move({ x, y }: Point): void {
    if (this.resting && Math.hypot(x - this.resting.at.x, y - this.resting.at.y) > slop) this.end();
  }

  end(): void {
    if (this.resting) clearTimeout(this.resting.timer);
    this.resting = null;
  }
}
