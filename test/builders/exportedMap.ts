import type { Document } from '@shared/document/document';
import { mapNetwork, type MapNetwork } from '@shared/exchange/network/mapNetwork';
import { addNote, addZone } from '@shared/mapping/frames';
import { MapScene } from '@shared/mapping/mapScene';
import type { SceneItem } from '@shared/scene/sceneItem';
import { cardWords, mapPlan } from './mapPlan';
import { edited } from './partnerPlan';

export interface ExportedMap {
  readonly document: Document;
  readonly mapId: string;
  readonly items: readonly SceneItem[];
  readonly network: MapNetwork;
}

/** The drawn items of a map. */
export function drawnItems(document: Document, mapId: string): SceneItem[] {
  const scene = new MapScene();
  scene.update({ tables: document, mapId, scores: new Map(), words: cardWords });
  return [...scene.items()];
}

/**
 * A map with three cards in a row, a zone round the first, a note, one directed and one mutual
 * relationship. The names hold what other formats have to escape.
 */
export function exportedMap(): ExportedMap {
  const plan = mapPlan(3, [
    [0, 1],
    [1, 2],
  ]);
  const document = edited(plan.document, (draft) => {
    draft.update('partner', plan.partnerIds[0] ?? '', { name: 'A & <B> "C"' });
    draft.update('partner', plan.partnerIds[1] ?? '', { name: '=SUM(1)', role: 'competitor' });
    draft.update('relationship', plan.relationshipIds[0] ?? '', { label: 'sells, with us' });
    draft.update('relationship', plan.relationshipIds[1] ?? '', { direction: 'mutual' });
    const box = { x: -150, y: -100, width: 300, height: 200 };
    addZone(draft, plan.mapId, { box, name: 'Near', hue: 'blue' });
    const below = { x: 0, y: 300, width: 200, height: 120 };
    addNote(draft, plan.mapId, { box: below, text: 'Ask\nabout it' });
  });
  const items = drawnItems(document, plan.mapId);
  return { document, mapId: plan.mapId, items, network: mapNetwork(document, items) };
}
