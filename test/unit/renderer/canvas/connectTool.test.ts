import { expect, it } from 'vitest';
import { emptyOverlay } from '@renderer/canvas/overlayState';
import { isConnecting, takeBackConnection } from '@renderer/canvas/tools/connectTool';

it('holds no connection from a card that was removed: undoing would take back nothing first', () => {
  let overlay = { ...emptyOverlay, connectFrom: 'mapActor_gone000' };
  const told: string[] = [];
  const stage = {
    get overlay() {
      return overlay;
    },
    item: () => undefined,
    setOverlay: (change: object) => (overlay = { ...overlay, ...change }),
    actions: { takeBackConnection: (id: string) => told.push(id) },
  };
  expect(isConnecting(stage)).toBe(false);
  expect(takeBackConnection(stage)).toBe(false);
  expect(told).toEqual([]);
  expect(overlay.connectFrom).toBeNull();
});
