import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerOpenDialog } from '../fileDialogs';

/** The dialog that says what a file would bring onto a new map. */
export class ImportMapDialog {
  readonly #window: Page;
  readonly #app: ElectronApplication;

  constructor(window: Page, app: ElectronApplication) {
    this.#window = window;
    this.#app = app;
  }

  get dialog(): Locator {
    return this.#window.getByRole('dialog', { name: 'Import a map' });
  }

  get importButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Import', exact: true });
  }

  /** Chooses a file by the command. */
  async open(path: string): Promise<void> {
    await answerOpenDialog(this.#app, path);
    await this.#window.keyboard.press('Control+K');
    await this.#window.getByRole('combobox').fill('Import a map');
    await this.#window.keyboard.press('Enter');
  }

  /** Adds the second list of a CSV. */
  async add(path: string, what: string): Promise<void> {
    await answerOpenDialog(this.#app, path);
    await this.dialog.getByRole('button', { name: what }).click();
  }

  /** How many of something would come. */
  count(what: string): Locator {
    return this.dialog.getByText(what, { exact: true }).locator('xpath=following-sibling::dd');
  }
}
