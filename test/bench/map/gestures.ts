import type { CDPSession, Page } from '@playwright/test';

/** What a gesture cost the page, step by step. */
export interface Gesture {
  /** Milliseconds between animation frames while the steps were taken. */
  readonly frames: readonly number[];
  /** The longest of them, from before the first step until all has come to rest. */
  readonly longest: number;
  /** Milliseconds of main thread for each step: all of it, and JavaScript's share. */
  readonly task: number;
  readonly script: number;
  readonly steps: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const mostSteps = 60;
/** A contender that cannot keep up is given up on after so long; it has been seen by then. */
const patience = 4000;
const fewestSteps = 6;
/** After a gesture: late painting, saving, the rest of the screen. */
const restMs = 400;

/** A person's hand on the page: input by the browser, one event for each animation frame. */
export class Hand {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async on(page: Page): Promise<Hand> {
    const devtools = await page.context().newCDPSession(page);
    // The processor time of the thread: what else the machine does is not in it.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Hand(page, devtools);
  }

  /** Presses at a place, moves by `stride` each step, lets go. */
  async drag(button: 'left' | 'middle', from: Spot, stride: Spot): Promise<Gesture> {
    const buttons = button === 'left' ? 1 : 4;
    const move = (at: Spot, held: boolean) =>
      this.devtools.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        ...at,
        ...(held ? { button, buttons } : {}),
      });
    const press = (type: 'mousePressed' | 'mouseReleased', at: Spot) =>
      this.devtools.send('Input.dispatchMouseEvent', {
        type,
        ...at,
        button,
        buttons: type === 'mousePressed' ? buttons : 0,
        clickCount: 1,
      });
    const at = (step: number): Spot => ({
      x: from.x + stride.x * step,
      y: from.y + stride.y * step,
    });
    await move(from, false);
    await startRecording(this.page);
    await press('mousePressed', from);
    // Taking hold is no step: what follows is the same each time.
    for (const step of [1, 2]) await move(at(step), true);
    let last = at(2);
    const steps = await this.steps((step) => {
      last = at(step + 2);
      return move(last, true);
    });
    await press('mouseReleased', last);
    return this.finish(steps);
  }

  /** Turns the wheel with Control held. */
  async zoom(at: Spot, delta: number, most = mostSteps / 2): Promise<Gesture> {
    const turn = () =>
      this.devtools.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...at,
        deltaX: 0,
        deltaY: delta,
        modifiers: 2,
      });
    await startRecording(this.page);
    return this.finish(await this.steps(turn, most));
  }

  async end(): Promise<void> {
    await this.devtools.detach();
  }

  /** Takes steps until there are enough of them or time is up. */
  private async steps(
    take: (step: number) => Promise<unknown>,
    most = mostSteps,
  ): Promise<Omit<Gesture, 'longest'>> {
    const before = await this.metrics();
    const from = await markFrame(this.page);
    const begin = performance.now();
    let step = 0;
    while (step < most && (step < fewestSteps || performance.now() - begin < patience)) {
      step += 1;
      await take(step);
    }
    const frames = await framesSince(this.page, from);
    const after = await this.metrics();
    return {
      frames,
      task: (after.task - before.task) / step,
      script: (after.script - before.script) / step,
      steps: step,
    };
  }

  private async finish(taken: Omit<Gesture, 'longest'>): Promise<Gesture> {
    await this.page.waitForTimeout(restMs);
    const longest = await stopRecording(this.page);
    return { ...taken, longest };
  }

  private async metrics(): Promise<{ task: number; script: number }> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const read = (name: string): number =>
      (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return { task: read('TaskDuration'), script: read('ScriptDuration') };
  }
}

/** The recorder's place in the page. */
interface Recording {
  frames: number[];
  running: boolean;
}

declare global {
  interface Window {
    frameRecording?: Recording;
  }
}

async function startRecording(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const recording = { frames: new Array<number>(), running: true };
        window.frameRecording = recording;
        let before = NaN;
        const record = (now: number): void => {
          if (!Number.isNaN(before)) recording.frames.push(now - before);
          else resolve();
          before = now;
          if (recording.running) requestAnimationFrame(record);
        };
        requestAnimationFrame(record);
      }),
  );
}

/** How many frames there have been. */
function markFrame(page: Page): Promise<number> {
  return page.evaluate(() => window.frameRecording?.frames.length ?? 0);
}

/** The frames since a mark, the one under way included. */
function framesSince(page: Page, mark: number): Promise<readonly number[]> {
  return page.evaluate(
    (from) =>
      new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(() => resolve(window.frameRecording?.frames.slice(from) ?? []));
        });
      }),
    mark,
  );
}

/** The longest frame of the whole recording. */
function stopRecording(page: Page): Promise<number> {
  return page.evaluate(() => {
    const recording = window.frameRecording;
    if (recording === undefined) return NaN;
    recording.running = false;
    return Math.max(...recording.frames);
  });
}
