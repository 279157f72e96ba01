import { expect, type Locator, type Page } from '@playwright/test';

export type PlanTemplateTitle = 'Blank plan' | 'Framework template' | 'Example plan';

/** The welcome screen and the commands that concern plans as a whole. */
export class WelcomePage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** The plans there are; empty on a first start. */
  get plans(): Locator {
    return this.#window.getByRole('region', { name: 'Your plans' }).getByRole('listitem');
  }

  get dialog(): Locator {
    return this.#window.getByRole('dialog');
  }

  get toasts(): Locator {
    return this.#window.getByRole('region', { name: 'Messages' });
  }

  /** What is said at the start when the database holds less than it did. */
  get recovery(): Locator {
    return this.#window.getByRole('alert').filter({ hasText: 'database' });
  }

  async bringBackCopies(): Promise<void> {
    await this.recovery.getByRole('button', { name: 'Bring back the safety copies' }).click();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.#window.getByRole('heading', { name: 'Start a plan' })).toBeVisible();
  }

  plan(name: string): Locator {
    return this.plans.filter({ hasText: name });
  }

  /** The button of a plan's row that opens it. */
  opener(name: string): Locator {
    return this.plan(name).getByRole('button').first();
  }

  /** Makes a plan and waits until it is open. */
  async startPlan(template: PlanTemplateTitle): Promise<void> {
    await this.#window.getByRole('button', { name: new RegExp(`^${template}`) }).click();
    await this.waitUntilOpen();
  }

  async openPlan(name: string): Promise<void> {
    await this.plan(name).getByRole('button').first().click();
    await this.waitUntilOpen();
  }

  async waitUntilOpen(): Promise<void> {
    await expect(this.#window.getByRole('heading', { name: 'Start a plan' })).toBeHidden();
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.#window.keyboard.press('ControlOrMeta+k');
    const palette = this.#window.getByRole('dialog', { name: 'Search and commands' });
    await palette.getByRole('combobox').fill(name);
    await palette.getByRole('option', { name }).first().click();
  }

  async closePlan(): Promise<void> {
    await this.command('Close the plan and show all plans');
    await this.waitUntilReady();
  }

  /** Chooses from the menu of a plan's row. */
  async chooseFor(plan: string, action: string): Promise<void> {
    await this.plan(plan)
      .getByRole('button', { name: `Actions for ${plan}` })
      .click();
    await this.#window.getByRole('menuitem', { name: action }).click();
  }
}
