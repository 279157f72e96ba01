import { alignBoxes, type AlignEdge } from '@shared/mapping/align';
import { duplicateItems } from '@shared/mapping/copying';
import { displaceItems, type Displacements, type PlacedBox } from '@shared/mapping/displacing';
import {
  distributeBoxes,
  fewestToDistribute,
  type DistributeAxis,
} from '@shared/mapping/distribute';
import { allVisible } from '@shared/mapping/mapFilter';
import { isLocked, lockItems } from '@shared/mapping/moving';
import { reorderItems, type OrderMove } from '@shared/mapping/ordering';
import { onMap } from '@shared/mapping/placing';
import { cardsAround, cardsLike, type Likeness } from '@shared/mapping/selecting';
import { boxesTouch, unionBoxes } from '@shared/scene/geometry';
import { viewBox } from '../../../canvas/camera';
import { currentDocument, edit } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { editPlaces } from '../binding/editPlaces';
import { sayPlaced } from '../binding/sayPlaced';
import { targetItems } from '../mapFocus';
import type { MapSession } from '../MapSession';
import { itemName } from '../spoken';

/** The cards, zones and notes a command acts on, with their boxes. */
export function targetBoxes(session: MapSession): PlacedBox[] {
  return targetItems(session).flatMap((id) => {
    const item = session.scene.item(id);
    return item && item.kind !== 'line' ? [{ id, box: item.box }] : [];
  });
}

/** Brings what is selected into line. */
export function alignTargets(session: MapSession, edge: AlignEdge): void {
  displace(session, session.t(`mapHands.align.${edge}`), alignBoxes(targetBoxes(session), edge));
}

/** Makes the gaps between what is selected equal. */
export function distributeTargets(session: MapSession, axis: DistributeAxis): void {
  const moves = distributeBoxes(targetBoxes(session), axis);
  displace(session, session.t(`mapHands.distribute.${axis}`), moves);
}

/** Whether there is enough selected for its gaps to be made equal. */
export function canDistribute(session: MapSession): boolean {
  return targetBoxes(session).length >= fewestToDistribute;
}

function displace(session: MapSession, label: string, moves: Displacements): void {
  const { change, effect } = editPlaces(session, label, (draft) =>
    displaceItems(draft, session.mapId, moves),
  );
  if (change) sayPlaced(label, effect);
  else announce(session.t('mapHands.said.inPlace'));
}

/** Changes what lies on top where items overlap. */
export function reorderTargets(session: MapSession, move: OrderMove): void {
  const { t, scene, mapId } = session;
  const touches = (id: string, otherId: string): boolean => {
    const [one, other] = [scene.item(id), scene.item(otherId)];
    return one !== undefined && other !== undefined && boxesTouch(one.box, other.box);
  };
  const label = t(`mapHands.order.${move}`);
  const ids = targetItems(session);
  const change = edit(label, (draft) => reorderItems(draft, mapId, ids, move, touches));
  announce(change ? label : t('mapHands.said.nothingCovers'));
}

/** Locks what is selected in its place, or unlocks it when all of it is locked. */
export function toggleLock(session: MapSession): void {
  const ids = targetBoxes(session).map(({ id }) => id);
  const label = session.t(areLocked(session) ? 'map.edit.unlock' : 'map.edit.lock');
  edit(label, (draft) => lockItems(draft, ids, !areLocked(session)));
  announce(label);
  session.followSelection();
}

/** Whether everything selected is locked. */
export function areLocked(session: MapSession): boolean {
  const boxes = targetBoxes(session);
  return boxes.length > 0 && boxes.every(({ id }) => isLocked(currentDocument(), id));
}

/** How far beside the original a copy lies. */
const besides = { x: 24, y: 24 } as const;

/** Copies what is selected; of a card that is a new partner with the same facts. */
export function duplicateTargets(session: MapSession): void {
  const { t, mapId } = session;
  const ids = targetBoxes(session).map(({ id }) => id);
  const [first] = ids;
  if (first === undefined) return;
  const name = itemName(currentDocument(), first, t);
  const label = t('mapHands.edit.duplicate', { count: ids.length, name });
  const copies: string[] = [];
  const { effect } = editPlaces(session, label, (draft) => {
    const copyName = (of: string): string => t('partners.copyName', { name: of });
    copies.push(...duplicateItems(draft, mapId, ids, besides, copyName));
  });
  showMade(session, copies);
  sayPlaced(label, effect);
}

/** Selects items that have come onto the map and brings them into view. */
export function showMade(session: MapSession, ids: readonly string[]): void {
  session.selectItems(ids);
  const box = unionBoxes(ids.flatMap((id) => session.scene.item(id)?.box ?? []));
  const { view } = session;
  if (!view || !box) return;
  const seen = viewBox(view.destination, view.viewport);
  if (box.width > seen.width || box.height > seen.height) view.fit(box);
  else view.reveal(box);
}

/** Selects all cards whose partners share something with those selected. */
export function selectLike(session: MapSession, likeness: Likeness): void {
  take(session, cardsLike(currentDocument(), session.mapId, targetItems(session), likeness));
}

/** Whether a filter or a focus lets some cards stand out. */
export function isReadInPart({ reading }: MapSession): boolean {
  return reading.store.getState().visibility !== allVisible;
}

/** Selects the cards that stand out: those the filter and the focus let through. */
export function selectShown(session: MapSession): void {
  const { visibility } = session.reading.store.getState();
  const cards = onMap(currentDocument().mapActor, session.mapId);
  const shown = cards.filter(({ partnerId }) => visibility.ofPartner(partnerId) === 'shown');
  const ids = shown.map(({ id }) => id);
  session.selectItems(ids);
  announce(session.t('map.spoken.selected', { count: ids.length }));
}

/** Adds the cards that relationships join to those selected. */
export function selectAround(session: MapSession): void {
  take(session, cardsAround(currentDocument(), session.mapId, targetItems(session)));
}

function take(session: MapSession, ids: readonly string[]): void {
  if (ids.length === 0) {
    announce(session.t('mapHands.said.nothingAlike'));
    return;
  }
  session.selectItems(ids);
  announce(session.t('map.spoken.selected', { count: ids.length }));
}
