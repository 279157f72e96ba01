import { between, type Camera, type Viewport } from './camera';

interface Course {
  readonly from: Camera;
  readonly to: Camera;
  /** Milliseconds, as `performance.now()` gives them. */
  readonly start: number;
  readonly duration: number;
}

/** A camera on its way: fast at first, gentle at the end. */
export class CameraMotion {
  private course: Course | null = null;

  /** Where it ends; null when nothing is under way. */
  get end(): Camera | null {
    return this.course?.to ?? null;
  }

  begin(from: Camera, to: Camera, duration: number): void {
    this.course = { from, to, start: performance.now(), duration };
  }

  stop(): void {
    this.course = null;
  }

  /** Where the camera is at a time; null when nothing is under way. Ends at its end. */
  at(now: number, viewport: Viewport): Camera | null {
    if (!this.course) return null;
    const { from, to, start, duration } = this.course;
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    if (t === 1) {
      this.course = null;
      return to;
    }
    return between(from, to, viewport, 1 - (1 - t) ** 3);
  }
}
