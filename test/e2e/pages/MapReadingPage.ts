import { expect, type Locator, type Page } from '@playwright/test';

/** The ways to read a map: look, filter, focus. */
export class MapReadingPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get bar(): Locator {
    return this.#window.getByRole('toolbar', { name: 'Read the map' });
  }

  get legend(): Locator {
    return this.#window.getByRole('region', { name: 'Legend' });
  }

  get focusBar(): Locator {
    return this.#window.getByRole('group', { name: 'Focus', exact: true });
  }

  panel(name: string): Locator {
    return this.#window.getByRole('dialog', { name });
  }

  async openPanel(button: RegExp, panel: string): Promise<Locator> {
    await this.bar.getByRole('button', { name: button }).click();
    await expect(this.panel(panel)).toBeVisible();
    return this.panel(panel);
  }

  async closePanel(): Promise<void> {
    await this.#window.keyboard.press('Escape');
    await expect(this.#window.getByRole('dialog')).toHaveCount(0);
  }

  /** Lets a field drive an aspect of the cards. */
  async show(aspect: string, field: string): Promise<void> {
    const panel = await this.openPanel(/^Look/, 'What the cards show');
    const choice = panel.getByRole('button', { name: aspect });
    await choice.click();
    await this.#window.getByRole('option', { name: field, exact: true }).click();
    await expect(choice).toBeFocused();
    await this.closePanel();
  }

  legendEntry(name: string | RegExp): Locator {
    return this.legend.getByRole('button', { name });
  }

  /** A panel beside the map. */
  sidePanel(name: string): Locator {
    return this.#window.getByRole('complementary', { name });
  }

  async openSidePanel(button: string, panel: string): Promise<Locator> {
    await this.bar.getByRole('button', { name: button }).click();
    await expect(this.sidePanel(panel)).toBeVisible();
    return this.sidePanel(panel);
  }

  get matrix(): Locator {
    return this.#window.getByRole('grid', { name: 'Partners by who works with them' });
  }

  get openings(): Locator {
    return this.#window.getByRole('region', { name: 'Where we could go' });
  }
}
