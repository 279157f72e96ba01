import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mapPlan } from '../builders/mapPlan';
import { planFileOf } from '../builders/largePlan';
import { edited } from '../builders/partnerPlan';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { MapPage } from './pages/MapPage';
import { MapPresentation } from './pages/MapPresentation';
import { MapReadingPage } from './pages/MapReadingPage';

let launched: LaunchedApp;
let folder: string;
let map: MapPage;
let presentation: MapPresentation;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-present-'));
  const plan = mapPlan(3, [[0, 1]]);
  let count = 0;
  const withViews = edited(
    plan.document,
    (draft) => {
      const size = { width: 500, height: 300 };
      ['Left', 'Middle', 'Right'].forEach((name, at) => {
        const place = { x: at * 300 - 250, y: -150 };
        const order = `a${String(at)}`;
        const colour = name === 'Right' ? 'annualRevenue' : null;
        const styling = { colour, size: null, border: null, label: null };
        draft.add('mapView', { mapId: plan.mapId, name, ...place, ...size, order, styling });
      });
    },
    {
      now: '2027-01-15T09:00:00.000Z',
      newId: (kind) => `${kind}_view${String((count += 1)).padStart(6, '0')}`,
    },
  );
  const file = join(folder, 'plan.partnerscape.json');
  await writeFile(file, planFileOf(withViews));
  launched = await launchApp({ files: [file], size: { width: 1280, height: 720 } });
  map = new MapPage(launched.window);
  await map.open();
  presentation = new MapPresentation(launched.window);
  await presentation.start();
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

test('a room is led through the saved views by keys and clicker', async () => {
  await expect(presentation.step('1 / 3 Left')).toBeVisible();
  await expect(map.palette).toBeHidden();
  await presentation.press('ArrowRight');
  await expect(presentation.step('2 / 3 Middle')).toBeVisible();
  await presentation.press('PageDown', 'PageDown');
  await expect(presentation.step('3 / 3 Right')).toBeVisible();
  await presentation.press('Home');
  await expect(presentation.step('1 / 3 Left')).toBeVisible();
  await presentation.press('b');
  await expect(presentation.blank).toBeVisible();
  await presentation.press(' ');
  await expect(presentation.blank).toBeHidden();
  await expect(presentation.step('2 / 3 Middle')).toBeVisible();
  await expectAccessible(launched.window, 'main');
  await presentation.press('Escape');
  await expect(presentation.bar).toBeHidden();
  await expect(map.palette).toBeVisible();
});

test('notes are shown on demand and written down', async () => {
  await expect(presentation.notes('Left')).toBeHidden();
  await presentation.choose('Speaker notes: hidden');
  await expect(presentation.bar.getByRole('button', { name: /also to the room/ })).toBeVisible();
  await presentation.press('n');
  await expect(presentation.notes('Left')).toBeHidden();
  await presentation.press('n');
  await presentation.notes('Left').fill('Begin with the pilot');
  await presentation.press('Escape');
  await expect(presentation.notes('Left')).toHaveValue('Begin with the pilot');
  await presentation.press('ArrowRight');
  await expect(presentation.notes('Middle')).toHaveValue('');
  await presentation.press('ArrowLeft');
  await expect(presentation.notes('Left')).toHaveValue('Begin with the pilot');
  await presentation.press('b');
  await expect(presentation.notes('Left')).toBeHidden();
  await presentation.press('b');
  await presentation.press('Escape');
  await expect(
    launched.window.getByRole('button', { name: 'Undo: Change the notes of Left' }),
  ).toBeVisible();
  // Before a room sees them they are written beside the map.
  await new MapReadingPage(launched.window).openSidePanel('Views', 'Saved views');
  await launched.window.getByRole('button', { name: 'Go to Left' }).click();
  await expect(presentation.notes('Left')).toHaveValue('Begin with the pilot');
});

test('the presenter hides what is confidential, and still moves cards', async () => {
  await presentation.press('End');
  await expect(presentation.step('3 / 3 Right')).toBeVisible();
  const legend = launched.window.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('Colour: Annual revenue');
  await presentation.choose('Hide scores, revenue, notes and own fields');
  await expect(legend).toHaveCount(0);
  // The camera has come to rest when the last card lies in the middle.
  await expect
    .poll(async () => {
      await map.drag([0, 0], [0, 80]);
      return map.undoButton.getAttribute('aria-label');
    })
    .toContain('Move 1 item');
  await presentation.choose('End the presentation');
  await expect(map.canvas).toBeFocused();
});

test('a menu answers its own keys while presenting', async () => {
  await map.openMenuAt(0, 0);
  const menu = launched.window.getByRole('menu');
  await expect(menu).toBeVisible();
  await presentation.press('ArrowDown', 'Escape');
  await expect(menu).toBeHidden();
  await expect(presentation.step('1 / 3 Left')).toBeVisible();
});
