import { afterEach, beforeEach, expect, it } from 'vitest';
import { addNote, addZone } from '@shared/mapping/frames';
import { lockItems } from '@shared/mapping/moving';
import { emptyHistory } from '@shared/history/history';
import { itemDescription, itemName, zonesAt } from '@renderer/areas/map/spoken';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, openDocument } from '@renderer/store/documentStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();

const plan = mapPlan(3, [[0, 1]]);
const { mapId } = plan;
const [first = '', second = '', third = ''] = plan.actorIds;
const [relationship = ''] = plan.relationshipIds;
const made = { inner: '', bound: '', note: '' };
const document = edited(plan.document, (draft) => {
  const hue = 'blue';
  const inner = { x: -100, y: -100, width: 200, height: 200 };
  const outer = { x: -150, y: -150, width: 600, height: 400 };
  made.inner = addZone(draft, mapId, { box: inner, name: 'Core', hue }).id;
  addZone(draft, mapId, { box: outer, name: 'Europe', hue });
  const talks = { x: 500, y: -100, width: 300, height: 300 };
  made.bound = addZone(draft, mapId, { box: talks, name: 'Talks', hue }).id;
  const binding = { fieldId: 'stage', value: 'negotiating' };
  draft.update('mapZone', made.bound, { binding });
  made.note = addNote(draft, mapId, { box: talks, text: `${'a'.repeat(79)}👩‍🚀` }).id;
  draft.update('partner', plan.partnerIds[1] ?? '', { role: 'competitor' });
  draft.update('relationship', relationship, { label: 'Sells', strength: 4, status: 'at-risk' });
  lockItems(draft, [second, made.inner, made.bound, made.note], true);
});
const said = (id: string, count = 0): string => itemDescription(document, id, count, i18n.t);

beforeEach(() => openDocument('workspace_dddddddd', document, emptyHistory));
afterEach(closeDocument);

it('tells of a card its name, kind, stage, relationships and zones, the outermost first', () => {
  expect(said(first, 1)).toBe('P0, No kind yet, Identified, 1 relationship, in Europe, in Core');
  expect(said(third)).toBe('P2, No kind yet, Identified, 0 relationships, in Talks');
});

it('tells of who is no partner the role, and that a card is locked', () => {
  expect(said(second, 1)).toBe('P1, Competitor, 1 relationship, in Europe, locked');
});

it('tells of a zone what it sets, who differs, and that it is locked', () => {
  expect(said(made.inner)).toBe('Zone Core, locked');
  expect(said(made.bound)).toBe('Zone Talks, sets Stage: Negotiating, 1 differs, locked');
});

it('tells where something lies while it moves, zones that move with it left out', () => {
  const at = (x: number, ...moving: readonly string[]) =>
    zonesAt(document, mapId, { x, y: 0 }, new Set(moving), i18n.t);
  expect(at(0)).toBe('in Europe, in Core');
  expect(at(0, made.inner)).toBe('in Europe');
  expect(at(2000)).toBe('in no zone');
  expect(zonesAt(plan.document, mapId, { x: 0, y: 0 }, new Set(), i18n.t)).toBeNull();
});

it('tells of a note how it begins, with characters whole', () => {
  expect(itemName(document, made.note, i18n.t)).toBe(`Note: ${'a'.repeat(79)}`);
  expect(said(made.note)).toBe(`Note: ${'a'.repeat(79)}, locked`);
});

it('tells of a relationship its ends, words, status and strength', () => {
  expect(said(relationship)).toBe('P0 to P1, Sells, At risk, strength 4');
  const mutual = edited(document, (draft) => {
    draft.update('relationship', relationship, { label: '', direction: 'mutual' });
  });
  expect(itemName(mutual, relationship, i18n.t)).toBe('P0 with P1, At risk, strength 4');
});
