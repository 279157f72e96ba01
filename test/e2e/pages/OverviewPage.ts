import { expect, type Locator, type Page } from '@playwright/test';

export type ChartTitle = 'class' | 'stage' | 'region';

/** The overview: the first screen of an opened plan. */
export class OverviewPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  /** What is in the plan, in a line. */
  get heading(): Locator {
    return this.#window.getByRole('heading', { level: 1 });
  }

  get attention(): Locator {
    return this.#section('Needs attention');
  }

  get gates(): Locator {
    return this.#section('Gates');
  }

  get ranking(): Locator {
    return this.#section('Best ranked');
  }

  get dates(): Locator {
    return this.#section('Next dates');
  }

  get firstSteps(): Locator {
    return this.#section('Where to begin');
  }

  get inspector(): Locator {
    return this.#window.getByRole('complementary', { name: 'Inspector' });
  }

  chart(title: string | RegExp): Locator {
    return this.#window.getByRole('figure', { name: title });
  }

  async waitUntilShown(): Promise<void> {
    await expect(this.#window.getByRole('main', { name: 'Overview' })).toBeVisible();
  }

  /** Goes to the overview by the rail. */
  async open(): Promise<void> {
    await this.#window.getByRole('navigation').getByRole('button', { name: 'Overview' }).click();
    await this.waitUntilShown();
  }

  /** Shows the table behind a chart and gives it. */
  async tableBehind(chart: Locator): Promise<Locator> {
    await chart.getByRole('button', { name: 'Show the table' }).click();
    return chart.getByRole('table');
  }

  #section(name: string): Locator {
    return this.#window.getByRole('region', { name });
  }
}
