import { expect, type Locator, type Page } from '@playwright/test';

/** The roadmap: the time line, its rows, and the inspector beside it. */
export class RoadmapPage {
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
  }

  get rows(): Locator {
    return this.#window.getByRole('treegrid', { name: 'Roadmap' }).getByRole('row');
  }

  get inspector(): Locator {
    return this.#window.getByRole('complementary');
  }

  get heading(): Locator {
    return this.#window.getByRole('main').getByRole('heading', { level: 1 });
  }

  async open(): Promise<void> {
    await this.#window.getByRole('navigation').getByRole('button', { name: 'Roadmap' }).click();
    await expect(this.rows.first()).toBeVisible();
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.#window.getByRole('rowheader', { name }) });
  }

  /** What a row says of its days and progress. */
  textOf(name: string): Locator {
    return this.row(name).getByText(/% done$/);
  }

  phase(name: string): Locator {
    return this.#window.getByRole('button', { name: new RegExp(`^${name}, `) });
  }

  gateOf(phase: string): Locator {
    return this.#window.getByRole('button', { name: new RegExp(`^Gate of ${phase}`) });
  }

  async add(what: 'Add task' | 'Add milestone' | 'Add strand' | 'Add phase'): Promise<void> {
    await this.#window.getByRole('button', { name: 'Add', exact: true }).click();
    await this.#window.getByRole('menuitem', { name: what }).click();
  }

  /** Drags the middle of a task's bar by so many pixels. */
  async dragBar(name: string, by: number, part: 'whole' | 'end' = 'whole'): Promise<void> {
    const bar = this.row(name).getByTitle(new RegExp(`^${name}, `));
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    if (box === null) throw new Error(`${name} has no bar in view.`);
    const x = part === 'whole' ? box.x + box.width / 2 : box.x + box.width - 1;
    const y = box.y + box.height / 2;
    await this.#window.mouse.move(x, y);
    await this.#window.mouse.down();
    await this.#window.mouse.move(x + by / 2, y);
    await this.#window.mouse.move(x + by, y);
  }

  async drop(): Promise<void> {
    await this.#window.mouse.up();
  }
}
