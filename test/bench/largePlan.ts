import type { Page } from '@playwright/test';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { answerOpenDialog } from '../e2e/fileDialogs';
import type { LaunchedApp } from '../e2e/launch';
import { WelcomePage } from '../e2e/pages/WelcomePage';

const landscapeCsv = 'test/fixtures/cncf-landscape.csv';

/** Takes the landscape into a new plan, up to the button that carries the import out. */
export async function prepareLandscapeImport({ app, window }: LaunchedApp): Promise<void> {
  await window.getByRole('button', { name: 'Import a CSV' }).click();
  await answerOpenDialog(app, landscapeCsv);
  await window.getByRole('button', { name: /^Choose a file/ }).click();
  await window.getByRole('button', { name: /^Next: Columns/ }).click();
  await window.getByRole('button', { name: /^Next: Kinds/ }).click();
  await window.getByRole('button', { name: /^Create kinds for/ }).click();
  await window.getByRole('button', { name: /^Next: Rows/ }).click();
  await importButton(window).waitFor();
}

export function importButton(window: Page) {
  return window.getByRole('button', { name: /^Import [\d,]+ rows$/ });
}

/** Closes every message, so that the next one is known to be new. */
export async function dismissMessages(window: Page): Promise<void> {
  const dismiss = new WelcomePage(window).toasts.getByRole('button', { name: 'Dismiss' });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
}

/**
 * A plan file as another person's: the same plan under other ids, so that it is not known here.
 * @param partnerCount as many partners as it is to have, more of them by copying.
 */
export function asAnothersPlan(text: string, suffix: string, partnerCount?: number): string {
  const decoded = decodePlanFile(text);
  if (!decoded.ok) throw new Error(`The plan file is refused: ${decoded.refusal.code}`);
  const { document, info } = decoded;
  const partner = new Map(document.partner);
  const originals = [...document.partner.values()];
  for (let copy = 2; partner.size < (partnerCount ?? 0); copy += 1) {
    for (const original of originals.slice(0, (partnerCount ?? 0) - partner.size)) {
      const id = `${original.id}${copy}`;
      partner.set(id, { ...original, id, name: `${original.name} ${copy}` });
    }
  }
  const workspace = new Map(
    [...document.workspace.values()].map((record) => {
      const id = `${record.id}${suffix}`;
      return [id, { ...record, id, name: `${record.name} ${suffix}` }] as const;
    }),
  );
  const revision = `${info.revision}${suffix}`;
  return encodePlanFile({ ...document, partner, workspace }, { ...info, revision, basedOn: [] });
}
