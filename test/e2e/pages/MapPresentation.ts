import type { Locator, Page } from '@playwright/test';

/** A map while it is shown to a room. */
export class MapPresentation {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get bar(): Locator {
    return this.#window.getByRole('toolbar', { name: 'Presentation' });
  }

  get blank(): Locator {
    return this.#window.getByRole('img', { name: 'The screen is blank' });
  }

  /** The field for what the presenter wants to say of a view. */
  notes(view: string): Locator {
    return this.#window.getByRole('textbox', { name: `Notes for “${view}”` });
  }

  /** Which step is shown, such as '2 / 3 Europe'. */
  step(text: string): Locator {
    return this.bar.getByText(text);
  }

  async start(): Promise<void> {
    const tools = this.#window.getByRole('toolbar', { name: 'Map tools' });
    await tools.getByRole('button', { name: 'Present the map' }).click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#window.keyboard.press(key);
  }

  async choose(name: string): Promise<void> {
    await this.bar.getByRole('button', { name }).click();
  }
}
