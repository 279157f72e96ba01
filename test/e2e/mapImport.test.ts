import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { launchApp, type LaunchedApp } from './launch';
import { ImportMapDialog } from './pages/ImportMapDialog';
import { MapPage } from './pages/MapPage';
import { WelcomePage } from './pages/WelcomePage';

let launched: LaunchedApp;
let folder: string;
let map: MapPage;
let importing: ImportMapDialog;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partnerscape-mapimport-'));
  launched = await launchApp({ size: { width: 1280, height: 720 } });
  await new WelcomePage(launched.window).startPlan('Framework template');
  map = new MapPage(launched.window);
  importing = new ImportMapDialog(launched.window, launched.app);
});

test.afterEach(async () => {
  expect(launched.problems).toEqual([]);
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

test('a canvas comes in as a map of its own, with a list of what could not be taken', async () => {
  const file = join(folder, 'Whiteboard.canvas');
  const place = { width: 170, height: 60 };
  await writeFile(
    file,
    JSON.stringify({
      nodes: [
        { id: 'a', type: 'text', text: 'Acme', x: 0, y: 0, ...place },
        { id: 'b', type: 'text', text: 'Beta', x: 400, y: 0, ...place },
        { id: 'b', type: 'text', text: 'Twice', x: 0, y: 0, ...place },
        { id: 'g', type: 'group', label: 'Friends', x: -50, y: -80, width: 700, height: 300 },
      ],
      edges: [
        { id: '1', fromNode: 'a', toNode: 'b', label: 'sells for' },
        { id: '2', fromNode: 'a', toNode: 'ghost' },
      ],
    }),
  );
  await importing.open(file);
  await expect(importing.count('new partners')).toHaveText('2');
  await expect(importing.count('relationships')).toHaveText('1');
  await importing.dialog.getByText('Ends at something the file does not have').click();
  await expect(importing.dialog.getByText('2 (ghost)')).toBeVisible();
  await expect(importing.dialog.getByText('Has the id of another')).toBeVisible();
  await expectAccessible(launched.window, '[role=dialog]');
  await importing.importButton.click();
  await expect(map.item(/^Acme to Beta, sells for/)).toBeAttached();
  await expect(map.item('Zone Friends')).toBeAttached();
  const said = launched.window.getByText('Map “Whiteboard” imported.');
  await expect(said).toBeVisible();
  await map.undo('Import map Whiteboard');
  await expect(map.item(/^Acme/)).toHaveCount(0);
  // It is no longer so; and its Undo would take back another step.
  await expect(said).toHaveCount(0, { timeout: 2000 });
});

test('lists of nodes and of edges come in together', async () => {
  const nodes = join(folder, 'nodes.csv');
  const edges = join(folder, 'edges.csv');
  await writeFile(nodes, 'id,label,x,y\n1,Acme,0,0\n2,Beta,300,0\n');
  await writeFile(edges, 'source,target,type\n1,2,Reseller\n2,9,Reseller\n');
  await importing.open(nodes);
  await expect(importing.count('new partners')).toHaveText('2');
  await importing.add(edges, 'Add the list of relationships…');
  await expect(importing.count('relationships')).toHaveText('1');
  await expect(importing.importButton).toBeFocused();
  await importing.importButton.press('Enter');
  await expect(map.item(/^Acme to Beta, Reseller/)).toBeAttached();
});

test('a file about something else is refused in words, and nothing changes', async () => {
  const file = join(folder, 'broken.canvas');
  await writeFile(file, '{"nodes": [');
  await importing.open(file);
  await expect(importing.dialog.getByRole('alert')).toContainText('not valid JSON');
  await expect(importing.importButton).toBeDisabled();
  await importing.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(importing.dialog).toBeHidden();
});
