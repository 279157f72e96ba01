import type { Document } from '../document/document';
import type { PartnerFields } from '../partners/partnerFields';
import { boundZones, dropEffects, type DropEffect, type PartnerMove } from './binding';
import { onMap } from './placing';

const nobody: ReadonlySet<string> = new Set();

/**
 * What an edit that put cards of a map elsewhere does to fields, as if they had been dropped there:
 * of cards that lie at another place after it, or are new, or were `sent` to a zone by name. Zones
 * that are new or moved themselves take nobody in.
 */
export function placedEffects(
  before: Document,
  after: Document,
  mapId: string,
  fields: PartnerFields,
  sent: ReadonlySet<string> = nobody,
): DropEffect[] {
  const moved = new Set<string>();
  for (const zone of onMap(after.mapZone, mapId)) {
    const old = before.mapZone.get(zone.id);
    if (old?.x !== zone.x || old.y !== zone.y) moved.add(zone.id);
  }
  const zones = boundZones(after, mapId, fields, moved);
  if (zones.length === 0) return [];
  const moves = onMap(after.mapActor, mapId).flatMap((actor): PartnerMove[] => {
    const from = before.mapActor.get(actor.id) ?? null;
    const partner = after.partner.get(actor.partnerId);
    const isSent = sent.has(actor.id);
    if (!partner || (!isSent && from?.x === actor.x && from.y === actor.y)) return [];
    return [{ partner, from, to: actor, isSent }];
  });
  return dropEffects(zones, moves);
}
