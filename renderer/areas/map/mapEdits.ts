import { cardBox } from '@shared/mapping/card';
import { connectPartners } from '@shared/mapping/connecting';
import { addNote, addZone } from '@shared/mapping/frames';
import {
  actorOf,
  partnerNamed,
  placeNewPartner,
  placePartner,
  placeStarter,
} from '@shared/mapping/placing';
import { deletePartnersOfCards, removeFromMap } from '@shared/mapping/removing';
import { growZone } from '@shared/mapping/growZone';
import type { MapActor } from '@shared/model/mapActor';
import type { MapNote } from '@shared/model/mapNote';
import type { RecordPatch } from '@shared/model/registry';
import type { Relationship } from '@shared/model/relationship';
import type { Box, Point } from '@shared/scene/geometry';
import { usualFrame } from '../../canvas/tools/frameTool';
import { currentDocument, edit } from '../../store/documentStore';
import { clearSelection, inspect } from '../../store/uiStore';
import { showToast } from '../../store/toasts';
import { showUndoToast } from '../../store/undoToast';
import { announce } from '../../ui/announce';
import { editPlaces } from './binding/editPlaces';
import { sayPlaced } from './binding/sayPlaced';
import { boxForFrame, cardsInFrame, placeForCard, type CardPlace } from './freePlaces';
import type { MapSession } from './MapSession';
import type { Editing } from './mapUi';
import type { CardPlaceable, Placeable } from './placeable';
import { itemName } from './spoken';
import { lastType } from './types/lastType';

/** Pixels a new card keeps from the edge: put there by hand, the map is to stay where it is. */
const nearEdge = 8;

/** Places something where there is room for it: nobody said where. */
export function placeFreely(session: MapSession, what: Placeable, zoneId?: string): void {
  if (what.type === 'zone' || what.type === 'note' || what.type === 'text') {
    const box = boxForFrame(session, what.type);
    openFrame(session, what.type, box);
    if (what.type === 'zone') sayZoneRound(session, box);
  } else placeCard(session, what, placeForCard(session, zoneId));
}

/** Places what was dragged or chosen from the palette with its middle at a point of the world. */
export function place(session: MapSession, what: Placeable, at: Point): void {
  const point = { x: Math.round(at.x), y: Math.round(at.y) };
  if (what.type === 'zone' || what.type === 'note' || what.type === 'text') {
    const { width, height } = usualFrame[what.type];
    const box = { x: point.x - width / 2, y: point.y - height / 2, width, height };
    openFrame(session, what.type, box);
  } else placeCard(session, what, { at: point });
}

/** Opens the field for the name or the text of a new zone or note. */
function openFrame(session: MapSession, type: keyof typeof usualFrame, box: Box): void {
  session.view?.reveal(box);
  const form = type === 'text' ? 'text' : 'sheet';
  session.setUi({
    editing: type === 'zone' ? { kind: 'newZone', box } : { kind: 'newNote', box, form },
  });
}

function placeCard(session: MapSession, what: CardPlaceable, { at, zoneId }: CardPlace): void {
  const { t, mapId } = session;
  if (what.type === 'kind') {
    const { partnerKindId } = what;
    session.view?.reveal(cardBox('partner', at), nearEdge);
    session.setUi({ editing: { kind: 'newPartner', partnerKindId, at, zoneId } });
    return;
  }
  const placed: MapActor[] = [];
  const label = t('map.edit.placePartner', { name: what.name });
  const { effect } = editPlaces(session, label, (draft) => {
    placed.push(
      what.type === 'partner'
        ? placePartner(draft, mapId, what.partnerId, at)
        : placeStarter(draft, mapId, what.starter, at),
    );
    if (zoneId !== undefined) growZone(draft, zoneId, [at]);
  });
  afterPlacing(session, placed[0], effect);
}

/**
 * Places the partner whose name was typed on the map; one that the plan does not have is added. It
 * is connected when its place was the end of a connection.
 */
export function addNamedPartner(
  session: MapSession,
  name: string,
  { partnerKindId, at, zoneId, fromId }: Extract<Editing, { kind: 'newPartner' }>,
): void {
  const { t, mapId } = session;
  const document = currentDocument();
  const known = partnerNamed(document, name);
  const card = known && actorOf(document, mapId, known.id);
  if (card) {
    if (fromId === undefined) sayIsHere(session, card);
    else connectCards(session, fromId, card.id);
    return;
  }
  const from = document.mapActor.get(fromId ?? '');
  const made: { actor?: MapActor; link?: Relationship | null } = {};
  const label = t(known ? 'map.edit.placePartner' : 'map.edit.addPartner', { name });
  const { effect } = editPlaces(session, label, (draft) => {
    made.actor = known
      ? placePartner(draft, mapId, known.id, at)
      : placeNewPartner(draft, mapId, { name, partnerKindId }, at);
    if (zoneId !== undefined) growZone(draft, zoneId, [at]);
    if (from) made.link = connectPartners(draft, from.partnerId, made.actor.partnerId, asLast());
  });
  afterPlacing(session, made.actor, effect);
  if (made.link) session.openLink(made.link.id);
}

/** A name that was typed is on the map already: shows where. */
function sayIsHere(session: MapSession, { id }: MapActor): void {
  session.selectItems([id]);
  const item = session.scene.item(id);
  if (item) session.view?.reveal(item.box);
  const name = itemName(currentDocument(), id, session.t);
  showToast({ message: session.t('map.toast.isHere', { name }) });
}

function afterPlacing(session: MapSession, actor: MapActor | undefined, effect: string): void {
  const item = actor && session.scene.item(actor.id);
  if (!actor || !item) return;
  session.selectPlaced([actor.id]);
  session.view?.reveal(item.box, nearEdge);
  const name = itemName(currentDocument(), actor.id, session.t);
  sayPlaced(session.t('map.spoken.placed', { name }), effect);
}

/** Says how many of the selected cards a new zone is drawn round, and how many others it takes in. */
function sayZoneRound(session: MapSession, box: Box): void {
  const [count, others] = cardsInFrame(
    currentDocument(),
    session.mapId,
    box,
    session.selectedItems(),
  );
  if (count === 0) return;
  const parts: string[] = [session.t('mapHands.said.zoneRound', { count })];
  if (others > 0) parts.push(session.t('mapHands.said.zoneTakesIn', { count: others }));
  announce(parts.join(', '));
}

/** Adds the zone whose name was typed. */
export function addNamedZone(session: MapSession, name: string, box: Box): void {
  const change = edit(session.t('map.edit.addZone', { name }), (draft) => {
    addZone(draft, session.mapId, { box, name, hue: 'neutral' });
  });
  activate(session, change?.added[0]?.id);
}

/** Adds the note whose text was typed. */
export function addTextNote(
  session: MapSession,
  text: string,
  box: Box,
  form: MapNote['form'],
): void {
  const change = edit(session.t('map.edit.addNote'), (draft) => {
    addNote(draft, session.mapId, { box, text, form });
  });
  activate(session, change?.added[0]?.id);
}

/** What was just made is selected and has the focus: the next key is for it. */
function activate(session: MapSession, id: string | undefined): void {
  if (id === undefined) return;
  session.selectItems([id]);
  session.setUi({ focusId: id });
  announce(session.t('map.spoken.placed', { name: itemName(currentDocument(), id, session.t) }));
}

/** Opens the editor of an item where it stands. */
export function startEditing(session: MapSession, id: string): void {
  const kind = session.scene.item(id)?.kind;
  if (kind === 'card' || kind === 'zone' || kind === 'note') {
    session.setUi({ editing: { kind, id } });
  } else if (kind === 'line') {
    inspect([id]);
  }
}

/** Connects two cards and opens the fields of the new relationship. */
export function connectCards(session: MapSession, fromId: string, toId: string): void {
  const { mapActor } = currentDocument();
  const from = mapActor.get(fromId);
  const to = mapActor.get(toId);
  if (from && to) connectByPartner(session, from.partnerId, to.partnerId);
}

/** What a new relationship starts with. */
function asLast(): RecordPatch<'relationship'> {
  return { typeId: lastType.recall(currentDocument()) };
}

/** Connects two partners, on the map or not. */
export function connectByPartner(session: MapSession, fromId: string, toId: string): void {
  const { partner } = currentDocument();
  const from = partner.get(fromId)?.name ?? '';
  const to = partner.get(toId)?.name ?? '';
  const change = edit(session.t('map.edit.connect', { from, to }), (draft) => {
    connectPartners(draft, fromId, toId, asLast());
  });
  const id = change?.added[0]?.id;
  if (id === undefined) return;
  session.chooseTool('select');
  // Its fields open beside the line; selecting it as well would show them twice.
  if (session.scene.item(id)) session.openLink(id);
  else session.selectItems([id]);
  announce(session.t('map.spoken.connected', { from, to }));
}

/** Takes items off the map and says what that means for the plan. */
export function removeItems(session: MapSession, ids: readonly string[]): void {
  const { t } = session;
  if (ids.length === 0) return;
  const name = ids[0] ? itemName(currentDocument(), ids[0], t) : '';
  const counts = { cards: 0, relationships: 0, frames: 0 };
  const change = edit(t('map.edit.remove', { count: ids.length }), (draft) => {
    Object.assign(counts, removeFromMap(draft, ids));
  });
  if (change === null) return;
  clearSelection();
  const { cards, relationships, frames } = counts;
  const parts = [
    cards > 0 ? t('map.toast.removedCards', { count: cards, name }) : '',
    relationships > 0 ? t('map.toast.removedRelationships', { count: relationships }) : '',
    frames > 0 ? t('map.toast.removedFrames', { count: frames }) : '',
  ];
  showUndoToast(parts.filter((part) => part !== '').join(' '));
}

/** Deletes the partners of cards from the plan. */
export function deletePartners(session: MapSession, ids: readonly string[]): void {
  const { t } = session;
  const cards = ids.filter((id) => currentDocument().mapActor.has(id));
  const [first] = cards;
  if (first === undefined) return;
  const name = itemName(currentDocument(), first, t);
  const count = cards.length;
  edit(t('map.edit.deletePartners', { count }), (draft) => {
    deletePartnersOfCards(draft, cards);
  });
  clearSelection();
  showUndoToast(t('map.toast.deleted', { count, name }));
}
