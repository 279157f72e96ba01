import { describe, expect, it } from 'vitest';
import { launchFile } from '@electron/launchFile';
import { fitToScreens, smallestWindow } from '@electron/windowState';

const laptop = { x: 0, y: 25, width: 1280, height: 695 };
const projector = { x: 1280, y: 0, width: 1920, height: 1080 };
const state = { x: 1500, y: 100, width: 1400, height: 900, maximized: false };

describe('fitToScreens', () => {
  it('brings a window back to where it was', () => {
    expect(fitToScreens(state, [laptop, projector])).toEqual(state);
  });

  it('centres a window whose screen is gone, no larger than the one there is', () => {
    expect(fitToScreens(state, [laptop])).toEqual({
      x: null,
      y: null,
      width: 1280,
      height: 695,
      maximized: false,
    });
  });

  it.each([
    { x: -1390, y: 100 },
    { x: 100, y: -400 },
    { x: 100, y: 10_000 },
  ])('does not trust a title bar at %o', (place) => {
    expect(fitToScreens({ ...state, ...place }, [laptop, projector])).toMatchObject({ x: null });
  });

  it('never makes a window too small to use', () => {
    expect(fitToScreens({ ...state, width: 10, height: 10 }, [projector])).toMatchObject(
      smallestWindow,
    );
  });
});

describe('launchFile', () => {
  it('finds the plan file among the arguments', () => {
    const argv = [
      '/usr/bin/electron',
      '--no-sandbox',
      '/apps/partnerscape',
      'plans/a.partnerscape.json',
    ];
    expect(launchFile(argv, '/home/ada')).toBe('/home/ada/plans/a.partnerscape.json');
    expect(launchFile(['electron', '/tmp/B.JSON'], '/home/ada')).toBe('/tmp/B.JSON');
    expect(launchFile(['electron', '--x=a.json', '/apps/partnerscape'], '/home/ada')).toBeNull();
    expect(launchFile(['a.json'], '/home/ada')).toBeNull();
  });
});
