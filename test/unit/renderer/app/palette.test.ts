import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Partner } from '@shared/model/partner';
import { emptyDocument } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { matchCommands } from '@renderer/app/palette/matchCommands';
import { PartnerIndex } from '@renderer/app/palette/partnerIndex';
import { paletteResults } from '@renderer/app/palette/results';
import { registerCommands } from '@renderer/frame/commandRegistry';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { countingContext } from '../../../builders/draftContext';

const context = countingContext();

function partners(...names: readonly string[]): ReadonlyMap<string, Partner> {
  const draft = startDraft(emptyDocument, context);
  for (const name of names) draft.add('partner', { name });
  return draft.document.partner;
}

function found(index: PartnerIndex, query: string): readonly string[] {
  return index.search(query, 10).map((partner) => partner.name);
}

describe('partners in the palette', () => {
  it('are found by the beginning of any word, without accents, and with a slip', () => {
    const index = new PartnerIndex();
    index.follow(partners('Meridian SI', 'CloudMart', 'Émile & Söhne'));
    expect(found(index, 'mer')).toEqual(['Meridian SI']);
    expect(found(index, 'emile')).toEqual(['Émile & Söhne']);
    expect(found(index, 'cloudmat')).toEqual(['CloudMart']);
    expect(found(index, 'zzz')).toEqual([]);
  });

  it('follow the document: added, renamed and deleted', () => {
    const index = new PartnerIndex();
    const before = partners('Alpha', 'Beta');
    index.follow(before);
    const draft = startDraft({ ...emptyDocument, partner: before }, context);
    const [first, second] = [...before.values()];
    if (first === undefined || second === undefined) throw new Error('two partners');
    draft.update('partner', first.id, { name: 'Omega' });
    draft.remove(second.id);
    draft.add('partner', { name: 'Gamma' });
    index.follow(draft.document.partner);
    expect(found(index, 'alpha')).toEqual([]);
    expect(found(index, 'beta')).toEqual([]);
    expect(found(index, 'omega')).toEqual(['Omega']);
    expect(found(index, 'gamma')).toEqual(['Gamma']);
  });
});

it('leaves no clearing up behind that breaks when partners change meanwhile', async () => {
  vi.useFakeTimers();
  const faults: unknown[] = [];
  const note = (fault: unknown): number => faults.push(fault);
  process.on('unhandledRejection', note);
  const index = new PartnerIndex();
  const names = Array.from({ length: 2500 }, (_, at) => `Firm n${String(at)}`);
  index.follow(partners('Zebra', ...names));
  // Another plan is opened.
  index.follow(partners('Zenith', 'Firmament'));
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await new Promise((done) => setImmediate(done));
  process.off('unhandledRejection', note);
  expect(faults).toEqual([]);
  expect(found(index, 'firm')).toEqual(['Firmament']);
});

describe('commands in the palette', () => {
  const commands = [
    { title: 'Go to Partners', keywords: [] },
    { title: 'Partner: new', keywords: ['add', 'create'] },
    { title: 'Export the table', keywords: ['csv'] },
  ];
  const titles = (query: string) => matchCommands(commands, query, 10).map(({ title }) => title);

  it('come best first, every word of the query found', () => {
    expect(titles('partner')).toEqual(['Partner: new', 'Go to Partners']);
    expect(titles('csv')).toEqual(['Export the table']);
    expect(titles('create partner')).toEqual(['Partner: new']);
    expect(titles('create csv')).toEqual([]);
  });

  it('name the place before what can be done there', () => {
    const roadmap = ['Roadmap: show weeks', 'Go to Roadmap'].map((title) => ({
      title,
      keywords: [],
    }));
    expect(matchCommands(roadmap, 'roadmap', 1)[0]?.title).toBe('Go to Roadmap');
  });

  it('come before what would undo or repeat a step of that name', () => {
    const maps = ['Undo: Add map Benelux', 'Go to map Benelux'].map((title) => ({
      title,
      keywords: [],
    }));
    expect(matchCommands(maps, 'benelux', 1)[0]?.title).toBe('Go to map Benelux');
  });

  it('are all there for an empty query', () => {
    expect(titles('')).toHaveLength(3);
  });
});

describe('commands that cannot be given now', () => {
  beforeAll(startI18n);

  it('come after those that can, with what is missing; without such words they are not listed', () => {
    const common = { group: 'map', withoutWorkspace: true, run: () => undefined } as const;
    const isEnabled = (): boolean => false;
    const withdraw = registerCommands([
      { ...common, id: 'a', title: () => 'Align', isEnabled, whyNot: () => 'Select two first' },
      { ...common, id: 'b', title: () => 'Connect', isEnabled, whyNot: () => 'Select one first' },
      { ...common, id: 'c', title: () => 'Connect all' },
      { ...common, id: 'd', title: () => 'Connect again', isEnabled },
    ]);
    const listed = (query: string) =>
      paletteResults(emptyDocument, query, ['b'], i18n.t).map(({ id, results }) => [
        id,
        ...results.map(({ title, detail }) => `${title}: ${detail}`),
      ]);
    expect(listed('connect')).toEqual([
      ['commands', 'Connect all: Map'],
      ['notNow', 'Connect: Select one first'],
    ]);
    expect(listed('').at(-1)).toEqual([
      'notNow',
      'Align: Select two first',
      'Connect: Select one first',
    ]);
    withdraw();
  });
});
