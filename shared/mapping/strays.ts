import type { Document } from '../document/document';
import type { PartnerFields } from '../partners/partnerFields';
import { boundZones, dropEffects, type DropEffect } from './binding';
import { onMap } from './placing';

/** What would have to be set so that bound zones tell the truth, by the zones' ids. */
export type Strays = ReadonlyMap<string, readonly DropEffect[]>;

const nobody: ReadonlySet<string> = new Set();

/**
 * The partners of a map whose cards lie in a bound zone though they have another value there: they
 * were arranged, or changed elsewhere. Only zones with any are in it.
 */
export function straysOf(
  document: Pick<Document, 'mapZone' | 'mapActor' | 'partner'>,
  mapId: string,
  fields: PartnerFields,
): Strays {
  const zones = boundZones(document, mapId, fields, nobody);
  const strays = new Map<string, DropEffect[]>();
  if (zones.length === 0) return strays;
  for (const actor of onMap(document.mapActor, mapId)) {
    const partner = document.partner.get(actor.partnerId);
    if (!partner) continue;
    for (const effect of dropEffects(zones, [{ partner, from: null, to: actor }])) {
      const known = strays.get(effect.zoneId);
      if (known) known.push(effect);
      else strays.set(effect.zoneId, [effect]);
    }
  }
  return strays;
}
