import type { Document } from '@shared/document/document';
import { boundZones } from '@shared/mapping/binding';
import { cardForm } from '@shared/mapping/card';
import { freeSpot, touchesAny, touchesScene } from '@shared/mapping/freeSpot';
import { outerFirst } from '@shared/mapping/nesting';
import { zonePadding } from '@shared/mapping/placeInZones';
import { onMap } from '@shared/mapping/placing';
import { roomInZone } from '@shared/mapping/roomInZone';
import {
  boxesTouch,
  boxHasPoint,
  boxHolds,
  centreOf,
  unionBoxes,
  type Box,
  type Point,
} from '@shared/scene/geometry';
import { viewBox } from '../../canvas/camera';
import { usualFrame } from '../../canvas/tools/frameTool';
import { currentDocument } from '../../store/documentStore';
import { currentPartnerFields } from '../partners';
import { targetItems } from './mapFocus';
import type { MapSession } from './MapSession';

/** Where a card is to lie; a zone that is to hold it grows for it where need be. */
export interface CardPlace {
  readonly at: Point;
  readonly zoneId?: string;
}

const noZones: ReadonlySet<string> = new Set();

/**
 * Where a card is placed of which nobody said where: in the zone that is focused or selected, or the
 * one given, else on free paper.
 */
export function placeForCard(session: MapSession, zoneId?: string): CardPlace {
  const document = currentDocument();
  const [target, second] = targetItems(session);
  const zone = document.mapZone.get(zoneId ?? (second === undefined ? (target ?? '') : ''));
  if (zone?.mapId === session.mapId) {
    return { at: roomInZone(document, zone), zoneId: zone.id };
  }
  return { at: paperForCards(session, cardForm('partner')) };
}

/**
 * The zone in which the one card or note in hand lies: a further partner is to lie there as well. What
 * only has the focus chooses no zone that sets something.
 */
export function zoneInHand(session: MapSession): string | undefined {
  const [id = '', second] = targetItems(session);
  const item = second === undefined ? session.scene.item(id) : undefined;
  if (item?.kind !== 'card' && item?.kind !== 'note') return undefined;
  const zones = outerFirst(onMap(currentDocument().mapZone, session.mapId));
  const round = zones.filter((zone) => boxHasPoint(zone, centreOf(item.box)));
  const isChosen = session.selectedItems().includes(id);
  return isChosen || round.every(({ binding }) => binding === null) ? round.at(-1)?.id : undefined;
}

/**
 * The free place for the middle of a box of cards that is nearest to the middle of the view, across
 * the edge of no zone and in no bound one: those set what nobody chose.
 */
export function paperForCards(session: MapSession, size: Size): Point {
  const document = currentDocument();
  const bound = boundZones(document, session.mapId, currentPartnerFields(), noZones);
  const isSet = touchesAny(bound.map(({ zone }) => zone));
  const zones = onMap(document.mapZone, session.mapId);
  const crosses = (box: Box): boolean =>
    zones.some((zone) => boxesTouch(zone, box) && !boxHolds(zone, box));
  return freePaper(session, size, (box) => isSet(box) || crosses(box));
}

/** The box of a zone, note or text of which nobody said where. */
export function boxForFrame(session: MapSession, kind: keyof typeof usualFrame): Box {
  const around = kind === 'zone' ? aroundSelected(session) : null;
  if (around) return around;
  const size = usualFrame[kind];
  const zones = kind === 'zone' ? onMap(currentDocument().mapZone, session.mapId) : [];
  const centre = freePaper(session, size, touchesAny(zones));
  return { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size };
}

/** The box of a zone round the selected cards and notes; null when none are selected. */
function aroundSelected(session: MapSession): Box | null {
  const items = session.selectedItems().flatMap((id) => session.scene.item(id) ?? []);
  if (!items.some(({ kind }) => kind === 'card')) return null;
  const held = items.filter(({ kind }) => kind === 'card' || kind === 'note');
  const box = unionBoxes(held.map((item) => item.box));
  const { side, top, bottom } = zonePadding;
  return (
    box && {
      x: box.x - side,
      y: box.y - top,
      width: box.width + 2 * side,
      height: box.height + top + bottom,
    }
  );
}

/** How many cards a frame would hold: of these, and of the others. */
export function cardsInFrame(
  { mapActor }: Document,
  mapId: string,
  box: Box,
  ids: readonly string[],
): readonly [number, number] {
  const inside = onMap(mapActor, mapId).filter((card) => boxHasPoint(box, card));
  const held = inside.filter(({ id }) => ids.includes(id)).length;
  return [held, inside.length - held];
}

type Size = Pick<Box, 'width' | 'height'>;

/** The free place for the middle of a box that is nearest to the middle of the view. */
function freePaper(session: MapSession, size: Size, isTaken: (box: Box) => boolean): Point {
  const { view } = session;
  if (!view) return { x: 0, y: 0 };
  const middle = centreOf(viewBox(view.camera, view.viewport));
  const rounded = { x: Math.round(middle.x), y: Math.round(middle.y) };
  const touches = touchesScene(view.index);
  return freeSpot(rounded, size, (box) => touches(box) || isTaken(box));
}
