import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../launch';
import { PlanFrame } from '../pages/PlanFrame';
import { WelcomePage } from '../pages/WelcomePage';

/** Sixteen kills, in two profiles so that they can run side by side; each run has a seed of its own. */
const profiles = [1, 2];
const kills = 8;
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

/** A generator that can be run again with the seed that is printed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function numberIn(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? Number.NaN);
}

for (const profile of profiles) {
  test(`nothing that was shown as saved is missing after kills, profile ${profile}`, async () => {
    test.setTimeout(240_000);
    console.log(`The kills can be repeated with KILL_SEED=${seed}.`);
    await killAgainAndAgain(randomFrom(seed + profile));
  });
}

async function killAgainAndAgain(random: () => number): Promise<void> {
  const profileDir = await mkdtemp(join(tmpdir(), 'partnerscape-kill-'));
  let typed = 0;
  let savedUpTo = 0;
  let named = 'Untitled plan';
  for (let round = 0; round <= kills; round += 1) {
    const launched = await launchApp({ profileDir });
    const welcome = new WelcomePage(launched.window);
    const frame = new PlanFrame(launched.window);
    await welcome.waitUntilReady();
    if (round === 0) {
      await welcome.startPlan('Blank plan');
      await frame.rename('Edit 0');
      await frame.expectSaved();
    } else {
      await welcome.plans.first().getByRole('button').first().click();
      await expect(frame.name).toBeVisible();
      named = await frame.name.innerText();
      expect(numberIn(named), `round ${round}: “${named}”`).toBeGreaterThanOrEqual(savedUpTo);
      expect(numberIn(named)).toBeLessThanOrEqual(typed);
      savedUpTo = numberIn(named);
    }
    if (round === kills) {
      await launched.close();
      break;
    }
    const death = new Promise<void>((resolve) => {
      setTimeout(() => void launched.kill().then(resolve), 60 + random() * 700);
    });
    await editUntilKilled(frame, {
      next: () => (typed += 1),
      saved: (number) => (savedUpTo = number),
    });
    await death;
  }
  console.log(`${typed} edits, ${savedUpTo} of them on the disk, ${kills} kills.`);
  await rm(profileDir, { recursive: true, force: true });
}

/** Renames as fast as it can and notes what was shown as saved, until the app is gone. */
async function editUntilKilled(
  frame: PlanFrame,
  count: { readonly next: () => number; readonly saved: (number: number) => void },
): Promise<void> {
  try {
    for (;;) {
      const number = count.next();
      await frame.rename(`Edit ${number}`);
      for (let look = 0; look < 6; look += 1) {
        if ((await frame.saveState.innerText({ timeout: 2_000 })).trim() !== 'Saved') continue;
        count.saved(number);
        break;
      }
    }
  } catch {
    // The window went away in the middle of something, as it should.
  }
}
