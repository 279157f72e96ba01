import type { Locator, Page } from '@playwright/test';

/** The dialog in which a map is exported. */
export class ExportMapDialog {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get dialog(): Locator {
    return this.#window.getByRole('dialog', { name: 'Export map' });
  }

  get exportButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Export…' });
  }

  get copyButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Copy picture' });
  }

  async open(): Promise<void> {
    const tools = this.#window.getByRole('toolbar', { name: 'Map tools' });
    await tools.getByRole('button', { name: 'Export map…' }).click();
  }

  /** Chooses a line of one of the lists. */
  async choose(list: string, line: string): Promise<void> {
    await this.dialog.getByRole('button', { name: new RegExp(`${list}$`) }).click();
    await this.#window.getByRole('option', { name: line }).click();
  }

  /** Chooses one of the words side by side. */
  async pick(word: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: word }).click();
  }

  async save(): Promise<void> {
    await this.exportButton.click();
  }
}
