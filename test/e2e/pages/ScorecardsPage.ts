import type { Locator, Page } from '@playwright/test';

/** The scorecards area: ranking, rating, weights and comparison. */
export class ScorecardsPage {
  readonly #window: Page;
  readonly #main: Locator;

  constructor(window: Page) {
    this.#window = window;
    this.#main = window.getByRole('main');
  }

  async open(): Promise<void> {
    await this.#window
      .getByRole('navigation', { name: 'Areas' })
      .getByText('Scorecards', { exact: true })
      .click();
  }

  async show(view: 'Ranking' | 'Compare' | 'Weights'): Promise<void> {
    await this.#main
      .getByRole('radiogroup', { name: 'View of the scorecard' })
      .getByRole('radio', { name: view })
      .click();
  }

  heading(name: string): Locator {
    return this.#main.getByRole('heading', { name, exact: true });
  }

  /** Whom the screen is about. */
  get title(): Locator {
    return this.#main.getByRole('heading', { level: 1 });
  }

  get ranking(): Locator {
    return this.#main.getByRole('grid', { name: 'Partners by score' });
  }

  row(partner: string): Locator {
    return this.ranking.getByRole('row', { name: new RegExp(partner) });
  }

  /** Opens the explanation of a partner's score. */
  async explain(partner: string): Promise<Locator> {
    await this.row(partner).getByRole('button', { name: /^How / }).click();
    return this.#window.getByRole('dialog', { name: new RegExp(`^How ${partner}`) });
  }

  async startRating(as: string): Promise<void> {
    await this.#main.getByRole('button', { name: 'Rate partners' }).click();
    await this.#main.getByRole('button', { name: as, exact: true }).click();
  }

  async goToPartner(name: string): Promise<void> {
    await this.#main.getByRole('combobox', { name: 'Go to partner' }).fill(name);
    await this.#window.getByRole('option', { name }).click();
  }

  levels(criterion: string): Locator {
    return this.#main.getByRole('radiogroup', { name: `${criterion}, 1 to 5` });
  }

  evidence(criterion: string): Locator {
    return this.#main.getByRole('textbox', { name: `Evidence for ${criterion}` });
  }

  button(name: string | RegExp): Locator {
    return this.#main.getByRole('button', { name });
  }

  weight(name: string): Locator {
    return this.#main.getByRole('textbox', { name: `Weight of ${name}` });
  }

  weightSlider(name: string): Locator {
    return this.#main.getByRole('slider', { name: `Weight of ${name}` });
  }

  /** The names of the dimensions, top down. */
  get dimensions(): Locator {
    return this.#main
      .getByRole('list', { name: 'Dimensions of the scorecard' })
      .getByRole('button', { name: /^Edit name: /i });
  }

  async chooseFor(name: string, action: string): Promise<void> {
    await this.button(`Actions for ${name}`).click();
    await this.#window.getByRole('menuitem', { name: action }).click();
  }

  /** What a screen reader is told while something is dragged. */
  announcement(text: string): Locator {
    return this.#window.getByRole('status').filter({ hasText: text });
  }

  get preview(): Locator {
    return this.#main.getByRole('complementary', { name: 'What it does to the ranking' });
  }

  get comparison(): Locator {
    return this.#main.getByRole('table', { name: 'Scores by dimension' });
  }

  get compared(): Locator {
    return this.#main.getByRole('list', { name: 'Compared partners' }).getByRole('listitem');
  }

  async undo(): Promise<void> {
    await this.#window.keyboard.press('ControlOrMeta+z');
  }
}
