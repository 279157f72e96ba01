import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { isLocked } from '@shared/mapping/moving';
import { outerFirst } from '@shared/mapping/nesting';
import { onMap } from '@shared/mapping/placing';
import type { MapZone } from '@shared/model/mapZone';
import type { Partner } from '@shared/model/partner';
import { boxHasPoint, type Point } from '@shared/scene/geometry';
import { placeOfKind } from '@shared/taxonomy/placeOfKind';
import { cutText } from '@shared/text/cutText';
import { currentPartnerFields } from '../partners';
import { readStrays } from './binding/readStrays';
import { straysIn, zoneSets } from './binding/zoneWords';

/** The short name of an item of a map, as it is said and as toasts call it. */
export function itemName(document: Document, id: string, t: TFunction): string {
  const actor = document.mapActor.get(id);
  if (actor) return document.partner.get(actor.partnerId)?.name ?? '';
  const zone = document.mapZone.get(id);
  if (zone) return t('map.spoken.zone', { name: zone.name });
  const note = document.mapNote.get(id);
  if (note) return t('map.spoken.note', { text: cutText(note.text, 80) });
  return relationshipName(document, id, t);
}

/** Everything worth hearing about an item when it gets focus. */
export function itemDescription(
  document: Document,
  id: string,
  relationshipCount: number,
  t: TFunction,
): string {
  const zone = document.mapZone.get(id);
  const actor = document.mapActor.get(id);
  const partner = actor && document.partner.get(actor.partnerId);
  const parts = partner
    ? [
        cardName(document, partner, t),
        t('map.spoken.relationships', { count: relationshipCount }),
        ...zonesRound(document, actor.mapId, actor).map(inZone(t)),
      ]
    : [itemName(document, id, t), ...(zone ? zoneDoes(document, zone, t) : [])];
  if (isLocked(document, id)) parts.push(t('map.spoken.locked'));
  return parts.join(', ');
}

/** What a bound zone sets, and how many in it have another value. */
function zoneDoes(document: Document, zone: MapZone, t: TFunction): string[] {
  const fields = currentPartnerFields();
  const effect = zoneSets(zone, t, fields, false);
  if (effect === '') return [];
  const strays = straysIn(zone.id, readStrays(document, zone.mapId, fields), t);
  return [t('mapDrawing.binding.spoken', { effect }), ...(strays === '' ? [] : [strays])];
}

/**
 * Where a point lies: 'in Europe, in Core', or 'in no zone'. Zones that are being moved do not
 * count; null when the map has none that do.
 */
export function zonesAt(
  document: Document,
  mapId: string,
  at: Point,
  moving: ReadonlySet<string>,
  t: TFunction,
): string | null {
  const stays = ({ id, name }: MapZone): boolean => name !== '' && !moving.has(id);
  if (!onMap(document.mapZone, mapId).some(stays)) return null;
  const round = zonesRound(document, mapId, at).filter(stays);
  return round.length === 0 ? t('map.spoken.inNoZone') : round.map(inZone(t)).join(', ');
}

function inZone(t: TFunction): (zone: MapZone) => string {
  return ({ name }) => t('map.spoken.inZone', { zone: name });
}

/** The zones with a name that a point lies in, the outermost first. */
function zonesRound({ mapZone }: Document, mapId: string, at: Point): MapZone[] {
  const zones = outerFirst(onMap(mapZone, mapId));
  return zones.filter((zone) => zone.name !== '' && boxHasPoint(zone, at));
}

/** Name, kind and stage; who is no partner has a role instead, and is in no stage. */
function cardName(document: Document, { name, role, partnerKindId, stage }: Partner, t: TFunction) {
  if (role !== 'partner') return `${name}, ${t(`plan.role.${role}`)}`;
  const kind = placeOfKind(document, partnerKindId)?.kind.name ?? t('map.card.noKind');
  return t('map.spoken.card', { name, kind, stage: t(`plan.stage.${stage}`) });
}

function relationshipName(document: Document, id: string, t: TFunction): string {
  const relationship = document.relationship.get(id);
  if (!relationship) return '';
  const type = document.relationshipType.get(relationship.typeId ?? '')?.name ?? '';
  const label = relationship.label || type;
  return t(`map.spoken.${relationship.direction}`, {
    from: document.partner.get(relationship.fromId)?.name ?? '',
    to: document.partner.get(relationship.toId)?.name ?? '',
    label: label === '' ? '' : `, ${label}`,
    status: t(`map.status.${relationship.status}`),
    strength: relationship.strength,
  });
}
