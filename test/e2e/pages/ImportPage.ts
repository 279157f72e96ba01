import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

export type ImportStepName = 'File' | 'Columns' | 'Kinds and stages' | 'Rows';

/** The import of partners from a CSV. */
export class ImportPage {
  readonly #app: ElectronApplication;
  readonly #window: Page;

  constructor(app: ElectronApplication, window: Page) {
    this.#app = app;
    this.#window = window;
  }

  get alert(): Locator {
    return this.#window.getByRole('main').getByRole('alert');
  }

  get toasts(): Locator {
    return this.#window.getByRole('region', { name: 'Messages' });
  }

  /** Shows the import by its shortcut. */
  async open(): Promise<void> {
    await this.#window.keyboard.press('ControlOrMeta+Shift+I');
    await expect(this.#window.getByRole('heading', { name: /^Import partners/ })).toBeVisible();
  }

  /** Answers the file dialog with a path and opens it. */
  async choose(path: string): Promise<void> {
    await this.#app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    await this.#window.getByRole('button', { name: /^(Choose a file|Another file)/ }).click();
  }

  /** The number of rows and columns that were read. */
  facts(text: string): Locator {
    return this.#window.getByRole('status').filter({ hasText: text });
  }

  async goTo(step: ImportStepName): Promise<void> {
    const button = this.#window.getByRole('button', {
      name: new RegExp(`^Step \\d of 4: ${step}$`),
    });
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'step');
  }

  async select(field: string, choice: string): Promise<void> {
    await this.#window.getByRole('button', { name: new RegExp(`${field}$`) }).click();
    await this.#window.getByRole('option', { name: choice }).click();
  }

  /** The field that says where a column goes. */
  target(column: string): Locator {
    return this.#window.getByRole('combobox', { name: `Goes to, for ${column}` });
  }

  async createMissingKinds(): Promise<void> {
    await this.#window.getByRole('button', { name: /^Create kinds for/ }).click();
  }

  /** How many rows have a status. */
  count(status: string): Locator {
    return this.#window.getByRole('radio', { name: new RegExp(`^${status} ?[\\d,]+$`) });
  }

  async show(status: string): Promise<void> {
    await this.count(status).click();
  }

  row(name: string): Locator {
    return this.#window.getByRole('grid').getByRole('row').filter({ hasText: name });
  }

  async savePreset(name: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'Presets' }).click();
    await this.#window.getByRole('menuitem', { name: /^Save these choices/ }).click();
    const dialog = this.#window.getByRole('dialog', { name: 'Save as a preset' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Save preset' }).click();
    await expect(dialog).toBeHidden();
  }

  async usePreset(name: string): Promise<void> {
    await this.#window.getByRole('button', { name: 'Presets' }).click();
    await this.#window.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  }

  /** Carries the import out. */
  async import(rows: string): Promise<void> {
    await this.#window.getByRole('button', { name: `Import ${rows} rows` }).click();
  }
}
