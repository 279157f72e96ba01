import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects axe to find no violation of WCAG 2.2 A and AA on the page.
 * @param within a CSS selector to look into, the whole page without it
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  // Legacy mode: axe's usual way opens a second page, which Electron does not have.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    // What React Aria reads out stands there for seconds, and may name an element that has gone.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  if (within !== undefined) builder.include(within);
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found).toEqual([]);
}
