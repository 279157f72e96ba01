import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Box, Point } from '@shared/scene/geometry';
import { lazyFace, type SceneItem } from '@shared/scene/sceneItem';
import { emptyOverlay, type OverlayState } from '@renderer/canvas/overlayState';
import { selectTool } from '@renderer/canvas/tools/selectTool';
import type { CanvasActions, Stage, ToolPointer } from '@renderer/canvas/tools/tool';

const box: Box = { x: 0, y: 0, width: 100, height: 100 };
const itemOf = (id: string, kind: SceneItem['kind']): SceneItem => ({
  id,
  kind,
  order: '',
  origin: box,
  box,
  bounds: box,
  outline: { type: 'box' },
  face: lazyFace(() => []),
});
const line = itemOf('line', 'line');
const card = itemOf('card', 'card');

const select = vi.fn<CanvasActions['select']>();
const startMove = vi.fn<CanvasActions['startMove']>(() => null);
const nothing = (): null => null;
const actions: CanvasActions = {
  select,
  startMove,
  previewResize: nothing,
  resize: nothing,
  canConnect: () => false,
  previewConnection: nothing,
  beginConnection: nothing,
  takeBackConnection: nothing,
  connect: nothing,
  connectToPaper: nothing,
  previewReroute: nothing,
  reroute: nothing,
  placeFrame: nothing,
  open: nothing,
  contextMenu: nothing,
};

/** A canvas that has a line under the pointer and catches a card in every marquee. */
function stageWith(selected: readonly string[]): Stage {
  let overlay: OverlayState = { ...emptyOverlay, selected: new Set(selected) };
  return {
    camera: { x: 0, y: 0, scale: 1 },
    viewport: { width: 500, height: 500 },
    actions,
    get overlay() {
      return overlay;
    },
    hit: () => line,
    inMarquee: () => [card],
    item: () => undefined,
    setCamera: nothing,
    setOverlay: (change) => {
      overlay = { ...overlay, ...change };
    },
    setLive: nothing,
  };
}

const pointerAt = (at: Point): ToolPointer => ({
  screen: at,
  world: at,
  shift: false,
  modifier: false,
  alt: false,
});

/** Presses at one point, lets go at another. */
function drag(stage: Stage, to: Point): void {
  const gesture = selectTool.down(pointerAt({ x: 50, y: 50 }), stage);
  gesture?.move(pointerAt(to));
  gesture?.end(pointerAt(to));
}

beforeEach(() => vi.clearAllMocks());

describe('a press on a line', () => {
  it('selects the line', () => {
    drag(stageWith([]), { x: 51, y: 50 });
    expect(select.mock.calls).toEqual([[['line'], 'replace']]);
  });

  it('draws a marquee once it is a drag', () => {
    const stage = stageWith([]);
    drag(stage, { x: 200, y: 200 });
    expect(select.mock.calls).toEqual([[['card'], 'replace']]);
    expect(stage.overlay.marquee).toBeNull();
  });

  it('moves what is selected along with the line', () => {
    drag(stageWith(['line', 'card']), { x: 200, y: 200 });
    expect(startMove).toHaveBeenCalledWith('line');
  });
});
