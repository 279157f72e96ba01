import {
  boundZones,
  dropEffects,
  type BoundZone,
  type DropEffect,
  type PartnerMove,
} from '@shared/mapping/binding';
import type { Point } from '@shared/scene/geometry';
import type { DropHint } from '../../../canvas/overlayState';
import { currentDocument } from '../../../store/documentStore';
import { currentPartnerFields } from '../../partners';
import type { MapSession } from '../MapSession';
import { dropWords } from './dropWords';

/**
 * What moving these items does to fields, by the vector of the move: to those that are still there
 * when it is asked, as a card can be removed while it is held.
 */
export interface DropPlan {
  readonly effects: (by: Point) => readonly DropEffect[];
}

/** Prepares what a move of items into bound zones would set. */
export function planDrop(session: MapSession, moving: ReadonlySet<string>): DropPlan {
  const zones = zonesThatSet(session, moving);
  const ids = zones.length === 0 ? [] : [...moving];
  return {
    effects: (by) => {
      const { mapActor, partner } = currentDocument();
      const moves = ids.flatMap((id) => {
        const { partnerId = '', x = 0, y = 0 } = mapActor.get(id) ?? {};
        const moved = partner.get(partnerId);
        const to = { x: x + by.x, y: y + by.y };
        return moved ? [{ partner: moved, from: { x, y }, to }] : [];
      });
      return dropEffects(zones, moves);
    },
  };
}

/** What a partner gets that comes onto the map, or to another place, at a point. */
export function effectsAt(
  session: MapSession,
  moves: readonly PartnerMove[],
): readonly DropEffect[] {
  return dropEffects(zonesThatSet(session, new Set()), moves);
}

/** The zones effects happen in, and the words for them; null when there are none. */
export function hintOf(
  session: MapSession,
  effects: readonly DropEffect[],
): Pick<DropHint, 'targets' | 'text'> | null {
  if (effects.length === 0) return null;
  const targets = new Set(effects.map(({ zoneId }) => zoneId));
  return { targets, text: dropWords(session.t, effects) };
}

function zonesThatSet(session: MapSession, moving: ReadonlySet<string>): readonly BoundZone[] {
  return boundZones(currentDocument(), session.mapId, currentPartnerFields(), moving);
}
