import { performance } from 'node:perf_hooks';
import { arrange } from '@shared/arranging/arrange';
import { finish } from '@shared/calculation/steps';
import { sparseCards } from '../builders/cards';
import type { Benchmark, BenchmarkRow, Launch } from './benchmark';
import { ownMap, windowSize } from './map/contenders';
import { benchNetwork } from './map/mapData';
import { cameraFor } from './map/measureMap';
import type { Network } from './map-peers/contract';
import { measureInPage } from './measureInPage';

const runs = 3;
const sizes = [500, 2000] as const;

export const benchmark: Benchmark = {
  name: 'Arranging a map by relationships',
  run: async (launch) => {
    const rows: BenchmarkRow[] = [];
    for (const actors of sizes) {
      for (const tiesEach of [1, 2]) rows.push(await arrangeInApp(launch, actors, tiesEach));
    }
    return rows;
  },
};

/** From the choice in the menu to the step that can be undone; the gliding of the cards comes after. */
async function arrangeInApp(
  launch: Launch,
  actors: number,
  tiesEach: number,
): Promise<BenchmarkRow> {
  const whole = benchNetwork(actors);
  const network: Network = { ...whole, ties: whole.ties.slice(0, actors * tiesEach) };
  const camera = cameraFor('all', network, windowSize);
  const { launched } = await ownMap.open(launch, { network, camera, canvas: windowSize });
  const { window } = launched;
  const undo = window.getByRole('button', { name: 'Undo: Arrange cards' });
  const times: number[] = [];
  let longest = 0;
  for (let run = 0; run < runs; run += 1) {
    await window.getByRole('toolbar').getByRole('button', { name: 'Arrange' }).click();
    const choice = window.getByRole('menuitem', { name: 'By their relationships' });
    const until = ['button[aria-label="Undo: Arrange cards"]'];
    const span = { from: 'pointerup', until } as const;
    const { toDom, longestTask } = await measureInPage(window, span, () => choice.click());
    times.push(toDom);
    longest = Math.max(longest, longestTask);
    await undo.click();
    await undo.waitFor({ state: 'detached' });
  }
  await launched.close();
  const ties = network.ties.length;
  return {
    what: `${String(actors)} cards with ${String(ties)} relationships`,
    runs: times,
    unit: 'ms',
    peer: { what: 'the calculation alone, in Node', runs: inNode(actors, ties) },
    note: `longest task meanwhile ${longest === 0 ? 'below 50' : longest.toFixed(0)} ms`,
  };
}

function inNode(actors: number, ties: number): readonly number[] {
  const input = sparseCards(actors, ties, 0);
  return Array.from({ length: runs }, () => {
    const begin = performance.now();
    finish(arrange(input, { method: 'force', seed: 1 }));
    return performance.now() - begin;
  });
}
