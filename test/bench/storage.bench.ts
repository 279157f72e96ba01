import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPlan } from '@shared/content/plans';
import { applyChange } from '@shared/document/change';
import { startDraft } from '@shared/document/draft';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import type { Page } from '@playwright/test';
import { countingContext } from '../builders/draftContext';
import { PlanFrame } from '../e2e/pages/PlanFrame';
import { WelcomePage } from '../e2e/pages/WelcomePage';
import type { Benchmark } from './benchmark';

const partnerCount = 2_413;
const edits = 15;

/** A plan as large as the real landscape that the import is measured with. */
function largePlan(): string {
  const context = countingContext();
  const start = newPlan(
    'framework',
    { name: 'Landscape', currency: 'EUR', today: '2027-01-15' },
    context,
  );
  const draft = startDraft(start, context);
  for (let number = 1; number <= partnerCount; number += 1) {
    draft.add('partner', {
      name: `Partner ${number}`,
      website: `https://partner${number}.example`,
      description: 'A cloud-native project with a description of about this length.',
      regions: ['europe'],
      countries: ['DE'],
      tags: ['runtime', 'orchestration'],
    });
  }
  const change = draft.toChange('Fill', 'load');
  return encodePlanFile(change === null ? start : applyChange(start, change), {
    exportedAt: context.now,
    revision: 'revision_benchmark1',
    basedOn: [],
  });
}

/** Milliseconds from 'Saving…' to 'Saved' on the screen for each of some edits. */
async function editTimes(window: Page, frame: PlanFrame): Promise<number[]> {
  await window.evaluate(() => {
    const times: number[] = [];
    let since = 0;
    new MutationObserver(() => {
      const texts = [...document.querySelectorAll('button')].map((button) =>
        button.textContent.trim(),
      );
      const text = texts.find((label) => label === 'Saved' || label === 'Saving…');
      if (text === 'Saving…' && since === 0) since = performance.now();
      if (text === 'Saved' && since > 0) {
        times.push(performance.now() - since);
        since = 0;
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { saveTimes: times });
  });
  for (let number = 1; number <= edits; number += 1) {
    await frame.rename(`Landscape ${number}`);
    await frame.expectSaved();
  }
  return window.evaluate(() => (globalThis as unknown as { saveTimes: number[] }).saveTimes);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Opening a large plan, and how long an edit takes to be on the disk. */
export const benchmark: Benchmark = {
  name: 'storage',
  run: async (launch) => {
    const folder = await mkdtemp(join(tmpdir(), 'partnerscape-bench-'));
    const file = join(folder, 'landscape.partnerscape.json');
    await writeFile(file, largePlan());
    const { window, close } = await launch({ files: [file] });
    const welcome = new WelcomePage(window);
    const frame = new PlanFrame(window);
    await frame.expectName('Landscape');
    const saving = median(await editTimes(window, frame));
    await welcome.closePlan();
    const opening: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      await welcome.plans.first().getByRole('button').first().click();
      await frame.name.waitFor();
      opening.push(performance.now() - start);
      await welcome.closePlan();
    }
    await close();
    await rm(folder, { recursive: true, force: true });
    return [
      {
        what: `one edit in ${partnerCount} partners, from Saving to Saved`,
        value: saving,
        unit: 'ms',
        note: 'with the 30 ms in which further edits join it',
      },
      {
        what: `plan of ${partnerCount} partners opened, from click to screen`,
        value: median(opening),
        unit: 'ms',
        note: 'with the time the test driver takes',
      },
    ];
  },
};
