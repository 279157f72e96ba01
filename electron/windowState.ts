import { z } from 'zod';

const measure = z.int().min(-100_000).max(100_000);

export const windowStateSchema = z.object({
  x: measure.nullable(),
  y: measure.nullable(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export const defaultWindowState: WindowState = {
  x: null,
  y: null,
  width: 1280,
  height: 800,
  maximized: false,
};

export const smallestWindow = { width: 960, height: 600 } as const;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the title bar must be on a screen for a person to catch hold of it, in pixels. */
const graspable = { width: 120, height: 32 } as const;

function canBeGrasped(state: Area, screen: Area): boolean {
  const across =
    Math.min(state.x + state.width, screen.x + screen.width) - Math.max(state.x, screen.x);
  const topVisible = state.y >= screen.y && state.y + graspable.height <= screen.y + screen.height;
  return across >= graspable.width && topVisible;
}

/**
 * Fits a remembered window to the screens there are now: no larger than the screen it is on, and
 * where no screen shows its title bar, without a place (the system then centres it).
 */
export function fitToScreens(state: WindowState, screens: readonly Area[]): WindowState {
  const { x, y } = state;
  const home =
    x === null || y === null
      ? undefined
      : screens.find((screen) => canBeGrasped({ ...state, x, y }, screen));
  const limit = home ?? screens[0];
  const width = Math.max(smallestWindow.width, Math.min(state.width, limit?.width ?? state.width));
  const height = Math.max(
    smallestWindow.height,
    Math.min(state.height, limit?.height ?? state.height),
  );
  return home === undefined
    ? { ...state, x: null, y: null, width, height }
    : { ...state, width, height };
}
