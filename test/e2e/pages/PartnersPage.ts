import { expect, type Locator, type Page } from '@playwright/test';

/** The area of partners: table, board, inspector and profile. */
export class PartnersPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get grid(): Locator {
    return this.#window.getByRole('grid', { name: 'Partners' });
  }

  get inspector(): Locator {
    return this.#window.getByRole('complementary', { name: 'Inspector' });
  }

  get selectionBar(): Locator {
    return this.#window.getByRole('toolbar', { name: 'Selected partners' });
  }

  get toasts(): Locator {
    return this.#window.getByRole('region', { name: 'Messages' });
  }

  get search(): Locator {
    return this.#window.getByRole('searchbox', { name: 'Search partners' });
  }

  async open(view: 'Table' | 'Board' = 'Table'): Promise<void> {
    await this.#window.getByRole('navigation').getByText('Partners', { exact: true }).click();
    await this.#window.getByRole('radio', { name: view }).click();
  }

  /** The cell of a partner in a column, by the column's heading. */
  async cell(partner: string, column: string): Promise<Locator> {
    const header = this.grid.getByRole('columnheader', { name: column });
    const index = await header.getAttribute('aria-colindex');
    return this.row(partner).locator(`[aria-colindex="${String(index)}"]`);
  }

  row(partner: string): Locator {
    return this.grid.getByRole('row').filter({
      has: this.#window.getByRole('rowheader', { name: partner }),
    });
  }

  /** The names in the rows that are drawn, from top to bottom. */
  async names(): Promise<string[]> {
    const rows = this.grid.getByRole('row').filter({ has: this.#window.getByRole('rowheader') });
    const found = await rows.evaluateAll((elements) =>
      elements
        .map((row) => ({
          place: Number(row.getAttribute('aria-rowindex')),
          name: row.querySelector('[role="rowheader"] > span:last-child')?.textContent ?? '',
        }))
        .sort((a, b) => a.place - b.place),
    );
    return found.map(({ name }) => name);
  }

  /** How many rows the table has, its header not counted. */
  async expectRows(count: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(count + 1));
  }

  async addPartner(name: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'New partner', exact: true }).click();
    await expect(this.inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await this.#window.keyboard.type(name);
    await this.#window.keyboard.press('Enter');
  }

  async sortBy(column: string): Promise<void> {
    await this.grid.getByRole('columnheader', { name: column }).click();
  }

  async groupBy(field: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'Group' }).click();
    await this.#window.getByRole('menuitem', { name: field, exact: true }).click();
  }

  /** Adds a filter that asks for one of a field's values. */
  async filterBy(field: string, value: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'Filter', exact: true }).click();
    const panel = this.#window.getByRole('dialog', { name: 'Add a filter' });
    await panel.getByRole('combobox', { name: 'Field' }).fill(field);
    await this.#window.getByRole('option', { name: field, exact: true }).click();
    // The box itself is drawn beside a hidden input: people click its label.
    await panel.getByText(value, { exact: true }).click();
    await this.#window.keyboard.press('Escape');
  }

  column(stage: string): Locator {
    return this.#window.getByRole('region', { name: stage, exact: true });
  }

  card(stage: string, partner: string): Locator {
    return this.column(stage).getByRole('button', { name: partner });
  }

  /** What would be undone, as the button says it. */
  get undoButton(): Locator {
    return this.#window.getByRole('button', { name: /^Undo|^Nothing to undo/ }).first();
  }
}
