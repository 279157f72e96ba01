import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on a touch screen, by number, at points of the window. */
export class Fingers {
  readonly #session: CDPSession;
  readonly #down = new Map<number, Point>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(window: Page): Promise<Fingers> {
    return new Fingers(await window.context().newCDPSession(window));
  }

  async down(finger: number, at: Point): Promise<void> {
    this.#down.set(finger, at);
    await this.#send('touchStart');
  }

  /** Moves a finger in a few steps, as a hand does. */
  async move(finger: number, to: Point): Promise<void> {
    const from = this.#down.get(finger) ?? to;
    const steps = 4;
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      this.#down.set(finger, {
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
      });
      await this.#send('touchMove');
    }
  }

  async up(finger: number): Promise<void> {
    const at = this.#down.get(finger);
    if (!at) return;
    this.#down.delete(finger);
    await this.#dispatch('touchEnd', new Map([[finger, at]]));
  }

  /** Puts a finger down, moves it and lifts it. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.down(1, from);
    await this.move(1, to);
    await this.up(1);
  }

  async #send(type: 'touchStart' | 'touchMove'): Promise<void> {
    await this.#dispatch(type, this.#down);
  }

  /** The browser is told of the fingers that are down then; at an end, of the one that is lifted. */
  async #dispatch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    fingers: ReadonlyMap<number, Point>,
  ): Promise<void> {
    const touchPoints = [...fingers].map(([id, { x, y }]) => ({ id, x, y }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
