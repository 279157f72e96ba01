import { expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map area. What is painted is reached as a person without sight does: by the options of the list box. */
export class MapPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** The paper itself. */
  get canvas(): Locator {
    return this.#window.getByRole('listbox', { name: /^Map / });
  }

  get palette(): Locator {
    return this.#window.getByRole('complementary', { name: 'Place on the map' });
  }

  /** The small map in the corner. */
  get minimap(): Locator {
    return this.#window.getByTitle(/^Small map/);
  }

  /** What is on the map as a tree, beside it. */
  get outline(): Locator {
    return this.#window.getByRole('tree', { name: /^Outline of the map/ });
  }

  /** A line of the outline, by the words it is announced with. */
  line(name: string | RegExp): Locator {
    return this.outline.getByRole('treeitem', { name });
  }

  get undoButton(): Locator {
    return this.#window.getByRole('button', { name: /^Undo|^Nothing to undo/ });
  }

  async open(): Promise<void> {
    const areas = this.#window.getByRole('navigation', { name: 'Areas' });
    await areas.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(this.canvas).toBeVisible();
  }

  /** Opens the menu of maps and chooses a line of it. */
  async chooseInMaps(name: string | RegExp): Promise<void> {
    await this.#window.getByRole('button', { name: /^Map: / }).click();
    await this.#window.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Adds a map from a template. */
  async addFrom(template: string, name?: string): Promise<void> {
    await this.chooseInMaps('New map');
    const dialog = this.#window.getByRole('dialog', { name: 'New map' });
    await dialog.getByText(template, { exact: true }).click();
    await expect(dialog.getByRole('radio', { name: template })).toBeChecked();
    if (name !== undefined) await dialog.getByLabel('Name of the map').fill(name);
    await dialog.getByRole('button', { name: 'Create the map' }).click();
    await expect(dialog).toBeHidden();
  }

  /** Runs a command of the palette by its name. */
  async runCommand(name: string): Promise<void> {
    await this.#window.keyboard.press('Control+k');
    await this.#window.getByRole('combobox').last().fill(name);
    await this.#window.getByRole('option', { name }).first().click();
  }

  /** Runs the command a search finds first, with the keyboard alone. */
  async enterCommand(words: string): Promise<void> {
    await this.#window.keyboard.press('Control+k');
    await this.#window.getByRole('combobox', { name: 'Search and commands' }).fill(words);
    await this.#window.keyboard.press('Enter');
  }

  /** What is on the map, by the words it is announced with. */
  item(name: string | RegExp): Locator {
    return this.canvas.getByRole('option', { name });
  }

  paletteItem(name: string): Locator {
    return this.palette.getByRole('button', { name });
  }

  /** The line over a section of what can be placed. */
  paletteSection(name: string): Locator {
    return this.palette.getByRole('button', { name: new RegExp(`^${name} \\d`) });
  }

  /** How large the map is shown. */
  get zoom(): Locator {
    return this.#window.getByRole('button', { name: /^Zoom \d/ });
  }

  async find(text: string): Promise<void> {
    await this.palette.getByRole('searchbox').fill(text);
  }

  /** Places something in the middle of the view. */
  async placeByEnter(name: string): Promise<void> {
    await this.paletteItem(name).focus();
    await this.#window.keyboard.press('Enter');
  }

  /** Drags something of the palette to a point of the canvas, counted from its middle. */
  async placeByDrag(name: string, dx: number, dy: number): Promise<void> {
    await this.paletteItem(name).hover();
    await this.#window.mouse.down();
    const to = await this.point(dx, dy);
    await this.#window.mouse.move(to.x - 20, to.y, { steps: 4 });
    await this.#window.mouse.move(to.x, to.y, { steps: 4 });
    await this.#window.mouse.up();
  }

  /** Drags on the canvas between two points, counted from its middle. */
  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.dragPoints(await this.point(...from), await this.point(...to));
  }

  /** Clicks at a point of the canvas, counted from its middle. */
  async clickAt(dx: number, dy: number): Promise<void> {
    const at = await this.point(dx, dy);
    await this.#window.mouse.click(at.x, at.y);
  }

  /** Moves the paper under the pointer, from the middle of the canvas. */
  async panBy(dx: number, dy: number): Promise<void> {
    const [from, to] = [await this.point(0, 0), await this.point(dx, dy)];
    await this.#window.mouse.move(from.x, from.y);
    await this.#window.mouse.down({ button: 'middle' });
    await this.#window.mouse.move(to.x, to.y, { steps: 6 });
    await this.#window.mouse.up({ button: 'middle' });
  }

  /** Takes a tool of the bar at the foot in hand. */
  async takeTool(name: string): Promise<void> {
    const bar = this.#window.getByRole('toolbar', { name: 'Map tools' });
    await bar.getByRole('button', { name, exact: true }).click();
  }

  /** Drags between two points of the window. */
  async dragPoints(start: Point, end: Point): Promise<void> {
    await this.#window.mouse.move(start.x, start.y);
    await this.#window.mouse.down();
    await this.#window.mouse.move(end.x, end.y, { steps: 6 });
    await this.#window.mouse.up();
  }

  /** Adds a partner by a double click on the paper, at a point counted from its middle. */
  async addPartnerAt(name: string, dx: number, dy: number): Promise<void> {
    const at = await this.point(dx, dy);
    await this.#window.mouse.dblclick(at.x, at.y);
    await this.typeInPlace('Name of the new partner', name);
    await expect(this.item(new RegExp(`^${name}, `))).toBeAttached();
  }

  /** Adds a partner with the keyboard. */
  async addPartner(name: string): Promise<void> {
    await this.press('p');
    await this.typeInPlace('Name of the new partner', name);
    await expect(this.item(new RegExp(`^${name}, `))).toBeAttached();
  }

  /** Chooses lines of the menu that is open, the first of them a submenu when there are two. */
  async choose(...lines: readonly string[]): Promise<void> {
    for (const name of lines) {
      await this.#window.getByRole('menuitem', { name, exact: false }).click();
    }
  }

  /** Opens the menu of what lies at a point, counted from the middle of the paper. */
  async openMenuAt(dx: number, dy: number): Promise<void> {
    const at = await this.point(dx, dy);
    await this.#window.mouse.click(at.x, at.y, { button: 'right' });
  }

  /** Waits until a step is the one that would be undone. */
  async expectUndo(label: string): Promise<void> {
    await expect(this.#window.getByRole('button', { name: `Undo: ${label}` })).toBeVisible();
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.canvas.focus();
    for (const key of keys) await this.#window.keyboard.press(key);
  }

  /** Types into the field that stands on the map, and finishes with Enter. */
  async typeInPlace(label: string, text: string): Promise<void> {
    await this.#window.getByRole('textbox', { name: label }).fill(text);
    await this.#window.keyboard.press('Enter');
  }

  /** Takes back the last step and waits until the one before it is next. */
  async undo(label: string | RegExp): Promise<void> {
    const name =
      typeof label === 'string' ? `Undo: ${label}` : new RegExp(`Undo: .*${label.source}`);
    await this.#window.getByRole('button', { name }).click();
  }

  /** A point of the window, counted from the middle of the canvas as it is now. */
  async point(dx: number, dy: number): Promise<Point> {
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('The canvas is not shown.');
    return { x: box.x + box.width / 2 + dx, y: box.y + box.height / 2 + dy };
  }
}
