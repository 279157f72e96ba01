import { expect } from '@playwright/test';
import { Fingers } from '../pages/Fingers';
import { typeOnKeyboard } from '../typeOnKeyboard';
import { test } from './mapTest';

test('two fingers zoom, wherever they are lifted, and one moves a card afterwards', async ({
  launched,
  map,
}) => {
  const fingers = await Fingers.of(launched.window);
  // The inspector opens with the first selection and takes room: it is put away for steady points.
  await launched.window.keyboard.press('ControlOrMeta+i');
  await map.addPartnerAt('Alpha', 0, 0);
  const zoom = launched.window.getByRole('toolbar').getByText(/^\d+\s?%$/);
  await expect(zoom).toHaveText('100%');
  await fingers.down(1, await map.point(-50, 20));
  await fingers.down(2, await map.point(50, 20));
  await fingers.move(2, await map.point(150, 20));
  await expect(zoom).toHaveText('200%');
  // The first finger slides over the palette and is lifted there.
  await fingers.move(1, await map.point(-480, 20));
  await fingers.up(1);
  await fingers.up(2);

  // A third finger is no hand of its own, and lifting one of three does not make the map jump.
  await map.press('0');
  await expect(zoom).toHaveText('100%');
  await fingers.down(1, await map.point(-200, 120));
  await fingers.down(2, await map.point(-150, 120));
  await fingers.down(3, await map.point(150, 120));
  await fingers.up(1);
  await fingers.move(3, await map.point(300, 120));
  await expect(zoom).toHaveText('150%');
  await fingers.up(2);
  await fingers.up(3);

  await map.press('f');
  await expect(zoom).toHaveText('100%');
  const moves = await map.point(0, 0);
  await fingers.drag(moves, { x: moves.x + 120, y: moves.y + 90 });
  await map.expectUndo('Move 1 item');
  await expect(zoom).toHaveText('100%');

  // A finger that rests asks for the menu, which stays when it is lifted.
  await fingers.down(1, { x: moves.x + 120, y: moves.y + 90 });
  await expect(launched.window.getByRole('menuitem', { name: 'Lock in place' })).toBeVisible();
  await fingers.up(1);
  await map.choose('Lock in place');
  await map.expectUndo('Lock in place');
});

test('notes are dragged from the palette with a finger, and typed at once', async ({
  launched,
  map,
}) => {
  const fingers = await Fingers.of(launched.window);
  const box = await map.paletteItem('Note').boundingBox();
  if (!box) throw new Error('The palette shows no note.');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const note = launched.window.getByRole('textbox', { name: 'Note text' });
  const drop = async (dx: number, dy: number): Promise<void> => {
    await fingers.down(1, from);
    // The finger rests first: what moves at once scrolls the list.
    await expect(launched.window.getByText(/^Picked up Note/)).toBeAttached();
    await fingers.move(1, await map.point(dx, dy));
    await fingers.up(1);
    await expect(note).toHaveValue('');
  };
  await drop(40, 40);
  await typeOnKeyboard(launched.app, 'Ask Kim');
  await expect(note).toHaveValue('Ask Kim');

  // A finger on the palette leaves the field open; what is dropped next takes its place.
  await drop(-200, -120);
  await expect(map.item(/Ask Kim/)).toBeAttached();
  await typeOnKeyboard(launched.app, 'Ask Lee');
  await note.press('Escape');
  await expect(map.item(/Ask Lee/)).toBeAttached();
});
