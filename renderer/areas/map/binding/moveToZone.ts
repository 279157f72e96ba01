import type { DropEffect } from '@shared/mapping/binding';
import { placesInZone } from '@shared/mapping/placesInZone';
import { onMap } from '@shared/mapping/placing';
import { sendToZone } from '@shared/mapping/sendToZone';
import type { MapActor } from '@shared/model/mapActor';
import type { Point } from '@shared/scene/geometry';
import type { Command } from '../../../frame/command';
import { currentDocument } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { targetItems } from '../mapFocus';
import type { MapSession } from '../MapSession';
import { itemName } from '../spoken';
import { effectsAt } from './dropPlan';
import { editPlaces } from './editPlaces';

type ZonePlan = readonly { readonly actor: MapActor; readonly to: Point }[];

/** Where cards would lie in a zone as it is now. Locked ones stay where they are. */
export function planMoveToZone(
  session: MapSession,
  ids: readonly string[],
  zoneId: string,
): ZonePlan {
  const document = currentDocument();
  const zone = document.mapZone.get(zoneId);
  if (zone?.mapId !== session.mapId) return [];
  const actors = ids.flatMap((id) => document.mapActor.get(id) ?? []).filter((a) => !a.locked);
  const moving = new Set(actors.map(({ id }) => id));
  const places = placesInZone(document, zone, actors.length, moving);
  return actors.flatMap((actor, index) => {
    const to = places[index];
    return to ? [{ actor, to }] : [];
  });
}

/** What the move would set. */
export function effectsOfMove(session: MapSession, plan: ZonePlan): readonly DropEffect[] {
  const { partner } = currentDocument();
  const moves = plan.flatMap(({ actor, to }) => {
    const moved = partner.get(actor.partnerId);
    return moved ? [{ partner: moved, from: actor, to, isSent: true }] : [];
  });
  return effectsAt(session, moves);
}

/** Moves cards into a zone, and sets what the zone is bound to. */
export function moveCardsToZone(session: MapSession, ids: readonly string[], zoneId: string): void {
  const { t } = session;
  const plan = planMoveToZone(session, ids, zoneId);
  const [first] = plan;
  if (!first) return;
  const zone = currentDocument().mapZone.get(zoneId)?.name ?? '';
  const sent = plan.map(({ actor }) => actor.id);
  const { effect } = editPlaces(
    session,
    t('mapDrawing.moveToZone.edit', { zone }),
    (draft) => sendToZone(draft, zoneId, sent),
    new Set(sent),
  );
  const item = session.scene.item(first.actor.id);
  if (item) session.view?.reveal(item.box);
  const name = itemName(currentDocument(), first.actor.id, t);
  const said = t('mapDrawing.moveToZone.done', { count: plan.length, name, zone });
  announce(`${said} ${effect}`.trim());
}

/** Opens the choice of a zone for the cards that are selected or have focus. */
export function moveToZoneCommand(session: MapSession): Command {
  const cards = (): string[] =>
    targetItems(session).filter((id) => currentDocument().mapActor.has(id));
  return {
    id: 'map.moveToZone',
    group: 'map',
    title: (t) => t('mapDrawing.moveToZone.command'),
    keywords: ['put in', 'lane', 'frame', 'group'],
    isEnabled: () =>
      cards().length > 0 && onMap(currentDocument().mapZone, session.mapId).length > 0,
    whyNot: (t) => t(`mapHands.whyNot.${cards().length > 0 ? 'zone' : 'card'}`),
    run: () => session.setUi({ movingToZone: cards() }),
  };
}
