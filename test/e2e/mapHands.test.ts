import { expect } from '@playwright/test';
import { expectAccessible } from './expectAccessible';
import { test } from './map/mapTest';

test('a small map is built with the mouse: place, connect, line up, lock, duplicate', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  // The inspector opens with the first selection and takes room: it is put away for steady points.
  await window.keyboard.press('ControlOrMeta+i');
  await map.addPartnerAt('Alpha', -150, -100);
  await map.addPartnerAt('Beta', 130, -60);
  await map.addPartnerAt('Gamma', -100, 80);
  await window.getByRole('toolbar').getByRole('button', { name: 'Connect' }).click();
  await map.drag([-150, -100], [130, -60]);
  const fields = window.getByRole('dialog', { name: 'Alpha and Beta' });
  await expect(fields.getByRole('combobox')).toBeFocused();
  await fields.getByRole('button', { name: 'Done' }).click();
  await expect(map.item(/^Alpha to Beta/)).toBeAttached();

  await map.drag([-270, -180], [240, 160]);
  await map.openMenuAt(-150, -100);
  await map.choose('Align', 'Align left edges');
  await expect(window.getByRole('menu')).toHaveCount(0);
  await map.expectUndo('Align left edges');
  await map.openMenuAt(-150, -100);
  await map.choose('Lock in place');
  await map.expectUndo('Lock in place');
  await expect(map.item(/^Alpha, .*locked/)).toBeAttached();
  await map.undo('Lock in place');
  await map.openMenuAt(-150, -100);
  await map.choose('Duplicate');
  await expect(map.item(/^Alpha \(copy\) to Beta \(copy\)/)).toBeAttached();
  await map.undo('Duplicate 3 items');
  await expect(map.item(/\(copy\)/)).toHaveCount(0);

  // A connection that is drawn to bare paper makes the partner there.
  await window.getByRole('toolbar').getByRole('button', { name: 'Connect' }).click();
  await map.drag([-150, -110], [150, 120]);
  await map.typeInPlace('Name of the new partner', 'Delta');
  const drawn = window.getByRole('dialog', { name: 'Alpha and Delta' });
  await drawn.getByRole('button', { name: 'Done' }).click();
  await expect(map.item(/^Alpha to Delta/)).toBeAttached();
  await map.expectUndo('Add Delta');

  const selected = map.canvas.getByRole('option', { selected: true });
  await map.drag([-270, -180], [260, 200]);
  await expect(selected).toHaveCount(4);
  await window.keyboard.down('Alt');
  await map.drag([40, 60], [270, 190]);
  await window.keyboard.up('Alt');
  await expect(selected).toHaveCount(3);

  const { x, y } = await map.point(200, -150);
  await window.mouse.dblclick(x, y);
  await map.typeInPlace('Name of the new partner', 'delta');
  await expect(window.getByText('“Delta” is on this map already.')).toBeVisible();
  await map.expectUndo('Add Delta');
});

test('a double click edits a card that lies where the inspector comes up', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  await window.keyboard.press('ControlOrMeta+i');
  await map.addPartnerAt('Alpha', 300, 0);
  await map.press('Escape', 'Escape', 'ControlOrMeta+i');
  await expect(inspector).toBeHidden();
  const at = await map.point(300, 0);
  await window.mouse.click(at.x, at.y);
  // A hand is slower than the pane: frames lie between two clicks.
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await window.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await window.mouse.click(at.x, at.y, { clickCount: 2 });
  await map.typeInPlace('Name', 'Alpha One');
  await expect(map.item(/^Alpha One, /)).toBeAttached();

  // The pane that came up does not cover what it is about.
  await expect(inspector).toBeVisible();
  await map.press('F2');
  const field = window.getByRole('textbox', { name: 'Name', exact: true });
  await expect(async () => {
    const [paper, inPlace] = [await map.canvas.boundingBox(), await field.boundingBox()];
    if (!paper || !inPlace) throw new Error('The field is not shown.');
    expect(inPlace.x + inPlace.width).toBeLessThan(paper.x + paper.width);
  }).toPass();
  await window.keyboard.press('Escape');
});

test('a map that is shown whole stays whole when a panel goes', async ({ launched, map }) => {
  const { window } = launched;
  await window.keyboard.press('ControlOrMeta+i');
  const zoom = window.getByRole('toolbar').getByText(/^\d+\s?%$/);
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await map.addPartnerAt('Alpha', -400, -250);
  await map.addPartnerAt('Beta', 400, 250);
  await map.press('f');
  // Without motion there is one change only.
  await expect(zoom).not.toHaveText('100%');
  const whole = await zoom.textContent();
  await window.getByRole('button', { name: 'Hide what can be placed' }).click();
  await expect(zoom).not.toHaveText(whole ?? '');
});

test('the map is painted in the frame in which its size changes', async ({ launched, map }) => {
  const { window } = launched;
  await map.canvas.evaluate((host: HTMLElement) => {
    const base = host.querySelector('canvas');
    const noted = globalThis as { corners?: string[] };
    const corners: string[] = (noted.corners = []);
    // Told after the map's own observer, before the frame is shown. What was wiped is black.
    const observer = new ResizeObserver(() => {
      corners.push([...(base?.getContext('2d')?.getImageData(4, 4, 1, 1).data ?? [])].join());
    });
    observer.observe(host);
  });
  const corners = (): Promise<string[]> =>
    window.evaluate(() => (globalThis as { corners?: string[] }).corners ?? []);
  await expect.poll(async () => (await corners()).length).toBe(1);
  await window.getByRole('button', { name: 'Hide what can be placed' }).click();
  await expect.poll(async () => (await corners()).length).toBeGreaterThan(1);
  expect(await corners()).not.toContain('0,0,0,255');

  // The window comes to a screen with twice the pixels: the map is as sharp as all round it.
  const pixels = (): Promise<number> =>
    map.canvas.evaluate((host) => {
      return (host.querySelector('canvas')?.width ?? 0) / host.clientWidth;
    });
  const [width, height] = await window.evaluate(() => [innerWidth, innerHeight] as const);
  const devtools = await window.context().newCDPSession(window);
  const screen = { width, height, deviceScaleFactor: 2, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', screen);
  await map.panBy(40, 20);
  await expect.poll(pixels).toBe(2);
});

test('a small map is built without the mouse and read in the outline', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartner('Alpha');
  await map.addPartner('Beta');
  await map.press('ControlOrMeta+a', 'Alt+Shift+ArrowUp');
  await map.expectUndo('Align top edges');
  await map.press('z');
  await map.typeInPlace('Zone name', 'Core');
  await expect(map.item('Zone Core')).toBeAttached();
  await map.press('t');
  await window.getByRole('textbox', { name: 'Note text' }).fill('Where we play');
  await window.keyboard.press('Escape');
  await map.press('ControlOrMeta+Shift+o');
  await expect(map.outline).toBeFocused();
  await expect(map.line('Zone Core')).toBeAttached();
  await expect(map.line('Note: Where we play')).toBeAttached();

  await window.keyboard.type('al');
  await expect(map.outline).toHaveAttribute('aria-activedescendant', /mapActor/);
  await window.keyboard.press('Shift+F10');
  await map.choose('Connect to…');
  const dialog = window.getByRole('dialog', { name: 'Connect Alpha to…' });
  await dialog.getByRole('combobox').fill('Bet');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Connect' }).click();
  await window.getByRole('dialog', { name: 'Alpha and Beta' }).press('Escape');
  await expect(map.line(/^Alpha, .*1 relationship/)).toBeAttached();

  await map.outline.focus();
  await window.keyboard.type('alp');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(map.line(/^Alpha to Beta/)).toBeAttached();
  await window.keyboard.press('Space');
  await expect(map.line(/^Alpha to Beta/)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(window, 'main');

  await window.keyboard.type('bet');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Delete');
  await expect(map.line(/^Beta/)).toHaveCount(0);
  const next = await map.line(/^Notes/).getAttribute('id');
  await expect(map.outline).toHaveAttribute('aria-activedescendant', next ?? '');
  await map.undo(/Remove/);

  await map.outline.focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Escape');
  await map.press('Home', 'r', 'ArrowRight', 'Shift+ArrowDown', 'Enter');
  await map.expectUndo('Resize');
});

test('a choice by name is made with Enter and gives the keyboard back to the outline', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  for (const name of ['Alpha', 'Beta', 'Gamma']) await map.addPartner(name);
  await map.press('ControlOrMeta+Shift+o');
  await window.keyboard.type('al');
  await window.keyboard.press('Shift+F10');
  await map.choose('Connect to…');
  const connecting = window.getByRole('dialog', { name: 'Connect Alpha to…' });
  await expect(connecting.getByRole('combobox', { name: 'Partner' })).toBeFocused();
  await connecting.press('Escape');
  await expect(map.outline).toBeFocused();

  await window.keyboard.press('Shift+F10');
  await map.choose('Connect to…');
  await connecting.getByRole('combobox', { name: 'Partner' }).fill('Bet');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await window.getByRole('dialog', { name: 'Alpha and Beta' }).press('Escape');
  await expect(map.outline).toBeFocused();

  await window.keyboard.type('alp');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await expect(map.line(/^Alpha to Beta/)).toBeAttached();
  await window.keyboard.press('Shift+F10');
  await map.choose('Change the ends…');
  const rerouting = window.getByRole('dialog', { name: 'Change the ends of a relationship' });
  await expect(rerouting.getByRole('combobox', { name: 'From' })).toBeFocused();
  await rerouting.getByRole('combobox', { name: 'To' }).fill('Gam');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Enter');
  await expect(rerouting).toBeHidden();
  await expect(map.outline).toBeFocused();
  await expect(map.line(/^Alpha to Gamma/)).toBeAttached();
});

test('keys are for what has the focus, and undo takes back what is held before what was done', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartner('Alpha');
  await map.addPartner('Beta');
  // Beta was added last and is selected; the keyboard goes on to Alpha.
  await map.press('Home', 'F2');
  await window.getByRole('textbox', { name: 'Name', exact: true }).fill('Alef');
  await window.keyboard.press('Enter');
  await expect(map.item(/^Alef, /)).toBeAttached();
  await map.press('Home', 'c');
  await window.getByRole('dialog', { name: 'Connect Alef to…' }).press('Escape');

  await map.press('m', 'Shift+ArrowRight', 'ControlOrMeta+z');
  await map.expectUndo('Rename Alef');
  await map.press('ControlOrMeta+z');
  await expect(map.item(/^Alpha, /)).toBeAttached();
  await map.press('ControlOrMeta+Shift+z');
  await expect(map.item(/^Alef, /)).toBeAttached();

  await map.press('Home', 'Shift+F10');
  await map.choose('Show details');
  await expect(window.getByRole('complementary', { name: 'Inspector' })).toBeVisible();

  // Each press counts in full, however fast they come.
  await map.press('0');
  await expect(window.getByRole('toolbar').getByText('100%')).toBeVisible();
  await map.press('+', '+', '+');
  await expect(window.getByRole('toolbar').getByText('195%')).toBeVisible();
});

test('what is deleted is what the keyboard is at, as the map shows', async ({ launched, map }) => {
  const { window } = launched;
  await map.addPartner('Alpha');
  await map.addPartner('Beta');
  await map.addPartner('Gamma');

  // The outline begins at what is selected.
  await map.runCommand('Show the outline');
  await expect(map.line(/^Gamma, /)).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Delete');
  await expect(map.item(/^Gamma, /)).toHaveCount(0);
  await map.undo(/Remove/);

  // Something else was chosen meanwhile: that is meant.
  await map.press('Home', 'Space', 'PageDown', 'Space', 'Home');
  await window.keyboard.press('Control+k');
  await window.getByRole('combobox').last().fill('Gamma');
  await window
    .getByRole('dialog')
    .getByRole('option', { name: /^Gamma/ })
    .click();
  await map.press('Delete');
  await expect(map.item(/^Gamma, /)).toHaveCount(0);
  await expect(map.item(/^(Alpha|Beta), /)).toHaveCount(2);
  await map.undo(/Remove/);

  // With the keyboard elsewhere what is selected is meant, not where it was before.
  await map.press('Escape', 'Home', 'Space', 'PageDown');
  await window.getByRole('button', { name: /^Map: / }).focus();
  await map.runCommand('Remove from the map');
  await expect(map.item(/^Alpha, /)).toHaveCount(0);
  await expect(map.item(/^(Beta|Gamma), /)).toHaveCount(2);
});

test('many are placed from the palette by pressing Enter many times', async ({ launched, map }) => {
  const { window } = launched;
  const starters = map.palette.getByRole('button', { name: /^Well-known organisations/ });
  await map.palette.getByRole('button', { name: /^New partner of a kind/ }).click();
  await starters.focus();
  await window.keyboard.press('ArrowDown');
  for (const count of [1, 2, 3]) {
    await expect(map.palette.locator(':focus')).toHaveAttribute('aria-roledescription', /./);
    await window.keyboard.press('Enter');
    await expect(map.canvas.getByRole('option')).toHaveCount(count);
  }
  await expect(map.palette.locator(':focus')).toHaveAttribute('aria-roledescription', /./);
});

test('cards are cut and pasted onto another map, where the same partner is placed again', async ({
  launched,
  map,
}) => {
  const { window } = launched;
  await map.addPartner('Alpha');
  await map.addPartner('Beta');
  await map.addPartner('Gamma');
  await map.press('ControlOrMeta+a', 'ControlOrMeta+c');
  await map.press('ControlOrMeta+v');
  await expect(window.getByText('3 cards were on this map already')).toBeVisible();
  await map.press('ControlOrMeta+a', 'ControlOrMeta+x');
  await expect(map.item(/^Alpha, /)).toHaveCount(0);
  // All are shown, however close the view is.
  await map.press('+', '+', '+', '+', '+', '+', '+');
  await expect(map.zoom).toHaveText('400%');
  await map.press('ControlOrMeta+v');
  await expect(map.item(/^Alpha, /)).toBeAttached();
  await expect(map.item(/^Beta, /)).toBeAttached();
  await expect(map.zoom).toHaveText('100%');
  await map.expectUndo('Paste 3 items');
});

test('every shortcut does one thing only while a map is open', async ({ launched, map }) => {
  const { window } = launched;
  await map.palette.getByRole('searchbox').focus();
  await window.keyboard.press('Escape');
  await window.getByRole('radio', { name: 'Place' }).focus();
  await window.keyboard.press('?');
  const lines = window.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const keys = await lines.evaluateAll((items) =>
    items.map((item) => [...item.querySelectorAll('kbd')].map((key) => key.innerText).join('+')),
  );
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
