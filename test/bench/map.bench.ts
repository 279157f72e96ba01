import type { Benchmark, Launch } from './benchmark';
import {
  cameraFor,
  measureMap,
  WithoutEffect,
  type MapView,
  type Measures,
} from './map/measureMap';
import { ownMap, peers, windowSize, type Contender, type Showing } from './map/contenders';
import { benchNetwork } from './map/mapData';
import { mapTable, type Round } from './map/mapTable';
import { preparePeers } from './map/peerPages';

const sizes = [500, 2000, 5000] as const;
const views: readonly MapView[] = ['all', 'full'];
const contenders: readonly Contender[] = [ownMap, ...Object.values(peers)];

/*
 * While working on the map a part is enough: MAP_SIZES=5000 MAP_VIEWS=full MAP_OF=map,canvas
 * measures those sizes, views, and contenders whose name has one of the words.
 */
const wantedSizes = chosen('MAP_SIZES', sizes, String);
const wantedViews = chosen('MAP_VIEWS', views, (view) => view);
const wanted = chosen('MAP_OF', contenders, ({ name }) => name);

export const benchmark: Benchmark = {
  name: 'The map, beside other ways to draw it',
  run: async (launch) => {
    await preparePeers();
    const canvas = await canvasSize(launch);
    const rounds: Round[] = [];
    for (const actors of wantedSizes) {
      const network = benchNetwork(actors);
      for (const view of wantedViews) {
        const showing = { network, canvas, camera: cameraFor(view, network, canvas) };
        rounds.push({ actors, view, results: await oneRound(launch, showing, view) });
        process.stdout.write(`${mapTable(rounds.slice(-1))}\n`);
      }
    }
    return mapTable(rounds);
  },
};

async function oneRound(
  launch: Launch,
  showing: Showing,
  view: MapView,
): Promise<ReadonlyMap<string, Measures>> {
  const results = new Map<string, Measures>();
  for (const contender of wanted) {
    try {
      results.set(contender.name, await measureMap(contender, launch, showing, view));
    } catch (error) {
      // A peer that does not do what it is asked in time has no more figures; the others still have.
      if (contender === ownMap || !(error instanceof Error)) throw error;
      if (error instanceof WithoutEffect) results.set(contender.name, error.measures);
      process.stdout.write(`No more figures: ${error.message}\n`);
    }
  }
  return results;
}

/** Everyone gets the room that the map has in the app's window. */
async function canvasSize(launch: Launch): Promise<Showing['canvas']> {
  const network = benchNetwork(20);
  const camera = cameraFor('full', network, windowSize);
  const { launched } = await ownMap.open(launch, { network, camera, canvas: windowSize });
  const box = await launched.window.locator('[data-map-canvas]').boundingBox();
  await launched.close();
  if (box === null) throw new Error('The map is not shown.');
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

function chosen<Item>(
  variable: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const words = process.env[variable]?.split(',') ?? [];
  return words.length === 0
    ? items
    : items.filter((item) => words.some((word) => matches(nameOf(item), word)));
}

/** Part of a name, but a number only whole. */
function matches(name: string, word: string): boolean {
  return /^\d+$/.test(word) ? name === word : name.includes(word);
}
