import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { isLocked } from '@shared/mapping/moving';
import { outerFirst } from '@shared/mapping/nesting';
import { onMap } from '@shared/mapping/placing';
import type { MapActor } from '@shared/model/mapActor';
import type { MapZone } from '@shared/model/mapZone';
import type { Partner } from '@shared/model/partner';
import { boxHasPoint } from '@shared/scene/geometry';
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
        ...zonesRound(document, actor).map(({ name }) => t('map.spoken.inZone', { zone: name })),
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

/** The zones with a name that a card lies in, the outermost first. */
function zonesRound({ mapZone }: Document, actor: MapActor): MapZone[] {
  const zones = outerFirst(onMap(mapZone, actor.mapId));
  return zones.filter((zone) => zone.name !== '' && boxHasPoint(zone, actor));
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
