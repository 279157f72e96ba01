import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { LaunchedApp } from '../../e2e/launch';
import { MapPage } from '../../e2e/pages/MapPage';
import { PlanFrame } from '../../e2e/pages/PlanFrame';
import type { Launch } from '../benchmark';
import type { Network, PeerCamera } from '../map-peers/contract';
import { measureInPage } from '../measureInPage';
import type { Spot } from './gestures';
import { planOf } from './mapData';
import { peersDir } from './peerPages';

export const windowSize = { width: 1280, height: 720 } as const;

/** What a contender is asked to show. */
export interface Showing {
  readonly network: Network;
  readonly camera: PeerCamera;
  /** The part of the window that the map has. */
  readonly canvas: { readonly width: number; readonly height: number };
}

/** A map that is open in a window. */
export interface OpenMap {
  readonly launched: LaunchedApp;
  /** Milliseconds from the call or click to the first turn after the frame with all of it. */
  readonly firstPaint: number;
  /** Where the map's top left corner is in the window. */
  readonly corner: Spot;
  /** The wheel's turn with Control held that multiplies the scale by 2^(1/20). */
  readonly wheelDelta: number;
  readonly panButton: 'left' | 'middle';
  /** What is wrong when the card does not lie at a place of the world, which is `at` on screen. */
  readonly missAt: (actorId: string, place: Spot, at: Spot) => Promise<string | null>;
  readonly scale: () => Promise<number>;
  /** The camera; the map may be closed by asking. */
  readonly camera: () => Promise<PeerCamera>;
}

export interface Contender {
  readonly name: string;
  readonly open: (launch: Launch, showing: Showing) => Promise<OpenMap>;
}

const zoomed = 1 / 20;

export const ownMap: Contender = {
  name: 'this map',
  open: async (launch, { network, camera, canvas }) => {
    const folder = await mkdtemp(join(tmpdir(), 'partnerscape-bench-'));
    try {
      const plan = planOf(network);
      const file = join(folder, 'plan.partnerscape.json');
      await writeFile(file, plan.text);
      const launched = await launch({ files: [file], size: windowSize });
      return await openOwn(launched, plan.mapId, { ...camera, ...canvas });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Shows the map as it was last left, which is with this camera in a canvas of this size. */
async function openOwn(
  launched: LaunchedApp,
  mapId: string,
  camera: PeerCamera & Showing['canvas'],
): Promise<OpenMap> {
  const { window } = launched;
  await new PlanFrame(window).saveState.getByText('Saved', { exact: true }).waitFor();
  // Without the inspector the map keeps its size when a card is selected.
  await window.keyboard.press('ControlOrMeta+i');
  const key = 'partnerscape.mapCameras';
  await window.evaluate(([name, value]) => localStorage.setItem(name, value), [
    key,
    JSON.stringify([[mapId, camera]]),
  ] as const);
  const map = new MapPage(window);
  const until = ['[data-map-canvas][data-painted]'];
  const { toPaint } = await measureInPage(window, { from: 'pointerup', until }, () => map.open());
  const box = await map.canvas.boundingBox();
  return {
    launched,
    firstPaint: toPaint,
    corner: { x: box?.x ?? NaN, y: box?.y ?? NaN },
    wheelDelta: -90 * zoomed,
    panButton: 'middle',
    missAt: (_, __, at) => missOnOwn(window, map, at),
    scale: () => shownScale(window),
    camera: async () => {
      await window.getByRole('navigation').getByText('Partners', { exact: true }).click();
      await map.canvas.waitFor({ state: 'detached' });
      const stored = await window.evaluate((name) => localStorage.getItem(name), key);
      return cameraIn(stored, mapId);
    },
  };
}

/** The move is there to be undone, and the pointer finds something where it went. */
async function missOnOwn(window: Page, map: MapPage, at: Spot): Promise<string | null> {
  const label = (await map.undoButton.getAttribute('aria-label')) ?? '';
  if (!/move/i.test(label)) return `the last step is “${label}”`;
  await window.mouse.move(at.x + 1, at.y);
  const cursor = await map.canvas.evaluate(({ style }) => style.cursor);
  return cursor === 'pointer' ? null : 'nothing lies under the pointer';
}

async function shownScale(window: Page): Promise<number> {
  const label = await window.getByRole('button', { name: /^Zoom \d+/ }).textContent();
  return Number.parseFloat(label ?? '') / 100;
}

const storedCameras = z.array(
  z.tuple([z.string(), z.object({ x: z.number(), y: z.number(), scale: z.number() })]),
);

function cameraIn(stored: string | null, mapId: string): PeerCamera {
  const found = storedCameras.parse(JSON.parse(stored ?? '[]')).find(([id]) => id === mapId);
  if (found === undefined) throw new Error('The map does not say where it was left.');
  return found[1];
}

interface PeerPage {
  readonly page: 'flow' | 'cytoscape' | 'canvas';
  readonly culled: boolean;
  readonly wheelDelta: number;
  readonly panButton: 'left' | 'middle';
}

function peer(name: string, { page: address, culled, wheelDelta, panButton }: PeerPage): Contender {
  return {
    name,
    open: async (launch, { network, camera, canvas }) => {
      const launched = await launch({ appDir: peersDir, size: windowSize });
      const { window: page } = launched;
      await page.goto(`peers://pages/${address}.html`);
      await page.waitForFunction(() => 'peer' in window);
      await page.evaluate((data) => {
        window.network = data;
      }, network);
      const view = { camera, ...canvas, culled };
      const firstPaint = await page.evaluate(
        (shown) => window.peer.open(window.network, shown),
        view,
      );
      const placeOf = (id: string) => page.evaluate((which) => window.peer.placeOf(which), id);
      const readCamera = () => page.evaluate(() => window.peer.camera());
      return {
        launched,
        firstPaint,
        corner: { x: 0, y: 0 },
        wheelDelta,
        panButton,
        missAt: async (id, place) => {
          const { x, y } = await placeOf(id);
          const miss = Math.hypot(x - place.x, y - place.y) * camera.scale;
          return miss < 12 ? null : `the card lies ${Math.round(miss)} px beside its place`;
        },
        scale: async () => (await readCamera()).scale,
        camera: readCamera,
      };
    },
  };
}

/** React Flow's scale is 2^(-Δ · 0.002), cytoscape's 10^(-Δ / 250). */
const flow = { page: 'flow', wheelDelta: -500 * zoomed, panButton: 'middle' } as const;
const bare = { page: 'canvas', wheelDelta: -100 * zoomed, panButton: 'middle' } as const;

export const peers = {
  flow: peer('React Flow', { ...flow, culled: false }),
  culledFlow: peer('React Flow, culled', { ...flow, culled: true }),
  cytoscape: peer('cytoscape', {
    page: 'cytoscape',
    culled: false,
    wheelDelta: -250 * Math.log10(2) * zoomed,
    panButton: 'left',
  }),
  culledCanvas: peer('bare canvas, culled', { ...bare, culled: true }),
  wholeCanvas: peer('bare canvas, whole', { ...bare, culled: false }),
} as const;
