import { describe, expect, it } from 'vitest';
import { edgesPast, edgesUnderNames } from '@renderer/areas/map/fitEdges';
import type { Insets, Viewport } from '@renderer/canvas/camera';
import { addZone } from '@shared/mapping/frames';
import { MapScene } from '@shared/mapping/mapScene';
import type { Box } from '@shared/scene/geometry';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import { cardWords, mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

// The map lies at (200, 50) of the window; the legend in its lower left corner.
const map = { left: 200, top: 50 };
const viewport = { width: 1000, height: 600 };
const legend = { left: 212, right: 440, top: 400, height: 234 };
const high = { x: 0, y: 0, width: 400, height: 2000 };
const wide = { x: 0, y: 0, width: 4000, height: 200 };

function past(over: typeof legend, box: Box, within: Viewport = viewport): Insets {
  return edgesPast({ legend: over, map }, box, within, { isFree: () => false });
}

describe('edgesPast', () => {
  it('shows what is high beside the legend', () => {
    expect(past(legend, high)).toMatchObject({ left: 256, bottom: 76 });
  });

  it('shows what is wide above the legend', () => {
    expect(past(legend, wide)).toMatchObject({ left: 24, bottom: 266 });
  });

  it('never leaves less than the bars take', () => {
    const low = { ...legend, top: 640 };
    expect(past(low, wide)).toMatchObject({ left: 24, bottom: 76 });
  });

  it('lets the legend lie over what would hardly be seen beside it', () => {
    const narrow = { width: 420, height: 600 };
    const square = { x: 0, y: 0, width: 2000, height: 2000 };
    const tall = { ...legend, top: 150, height: 484 };
    expect(past(tall, square, narrow)).toMatchObject({ left: 24, bottom: 76 });
  });

  it('lets a small legend lie over the edge of the map', () => {
    expect(past({ ...legend, top: 550, height: 84 }, high)).toMatchObject({ left: 24, bottom: 76 });
  });

  it('lets the legend lie over free paper, where the map would have been shown', () => {
    const asked: Box[] = [];
    const isFree = (area: Box): boolean => asked.push(area) > 0;
    const box = { x: 0, y: 0, width: 952, height: 464 };
    const around = { isFree };
    const edges = edgesPast({ legend, map }, box, viewport, around);
    expect(edges).toMatchObject({ left: 24, bottom: 76 });
    // At 100 % the map begins 24 to the right of the window's edge and 60 under it.
    expect(asked[0]).toEqual({ x: -20, y: 282, width: 244, height: 250 });
  });

  it('moves what is shown only so far that the corner under the legend is free', () => {
    const box = { x: 0, y: 0, width: 952, height: 464 };
    const around = { isFree: (area: Box) => area.x < -100 };
    const { left, bottom } = edgesPast({ legend, map }, box, viewport, around);
    expect(left).toBeGreaterThan(24);
    expect(left).toBeLessThan(256);
    expect(bottom).toBe(76);
  });
});

describe('edgesUnderNames', () => {
  const plan = mapPlan(1);
  const lane = (size: number): { readonly box: Box; readonly index: SpatialIndex } => {
    const box = { x: 0, y: 0, width: size, height: size };
    const tables = edited(plan.document, (draft) => {
      addZone(draft, plan.mapId, { name: 'Identified', box, hue: 'blue' });
    });
    const index = new SpatialIndex();
    new MapScene(index).update({ tables, mapId: plan.mapId, scores: new Map(), words: cardWords });
    return { box, index };
  };

  it('keeps the names above zones from under the bars, where they stand there', () => {
    const large = lane(8000);
    expect(edgesUnderNames(large.box, viewport, large.index).top).toBeGreaterThan(75);
    const small = lane(400);
    expect(edgesUnderNames(small.box, viewport, small.index).top).toBe(60);
  });
});
