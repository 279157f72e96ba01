import { expect, type Locator, type Page } from '@playwright/test';

/** The frame around an open plan: its name, the save state, undo. */
export class PlanFrame {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get name(): Locator {
    return this.#window.getByRole('button', { name: /^Edit Workspace name: / });
  }

  get saveState(): Locator {
    return this.#window.getByRole('button', { name: /^(Saved|Saving…|Typing…|Not saved)/ });
  }

  async expectName(name: string): Promise<void> {
    await expect(this.name).toHaveText(name);
  }

  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText('Saved');
  }

  async expectUnsaved(): Promise<void> {
    await expect(this.saveState).toHaveText('Not saved');
  }

  /** What is said about saving when the save state is pressed; it stays open. */
  async openSaveDetail(): Promise<Locator> {
    await this.saveState.click();
    const detail = this.#window.getByRole('dialog', { name: 'Not saved' });
    await expect(detail).toBeVisible();
    return detail;
  }

  /** Types another name over the plan's: one change. */
  async rename(name: string): Promise<void> {
    const field = this.#window.getByRole('textbox', { name: 'Workspace name' });
    // A new blank plan is being named already.
    if (!(await field.isVisible())) await this.name.click();
    await field.fill(name);
    await field.press('Enter');
  }

  async undo(): Promise<void> {
    await this.#window.keyboard.press('ControlOrMeta+z');
  }
}
