import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import type { Partner } from '@shared/model/partner';
import { boxHasPoint } from '@shared/scene/geometry';
import { placeOfKind } from '@shared/taxonomy/placeOfKind';
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
  if (note) return t('map.spoken.note', { text: note.text.slice(0, 80) });
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
  const sets = zone ? zoneSets(zone, t, currentPartnerFields(), false) : '';
  if (zone && sets !== '') {
    const strays = readStrays(document, zone.mapId, currentPartnerFields());
    return [
      itemName(document, id, t),
      t('mapDrawing.binding.spoken', { effect: sets }),
      straysIn(id, strays, t),
    ]
      .filter((part) => part !== '')
      .join(', ');
  }
  const actor = document.mapActor.get(id);
  const partner = actor && document.partner.get(actor.partnerId);
  if (!actor || !partner) return itemName(document, id, t);
  const parts: string[] = [
    cardName(document, partner, t),
    t('map.spoken.relationships', { count: relationshipCount }),
  ];
  for (const zone of document.mapZone.values()) {
    if (zone.mapId === actor.mapId && zone.name !== '' && boxHasPoint(zone, actor)) {
      parts.push(t('map.spoken.inZone', { zone: zone.name }));
    }
  }
  if (actor.locked) parts.push(t('map.spoken.locked'));
  return parts.join(', ');
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
