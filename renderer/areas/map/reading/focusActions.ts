import { mostFocusSteps } from '@shared/mapping/focus';
import { currentDocument } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { onMap } from '@shared/mapping/placing';
import { targetItems } from '../mapFocus';
import type { MapSession } from '../MapSession';

/** The partner a focus would be on: of the first card that is selected or focused. */
export function focusTarget(session: MapSession): string | null {
  const id = targetItems(session).find((item) => session.scene.item(item)?.kind === 'card');
  return id === undefined ? null : session.recordOfItem(id);
}

/** Lets a partner and what is at most `steps` relationships away stand out. */
function focusOn(session: MapSession, partnerId: string, steps: number): void {
  const kept = Math.min(mostFocusSteps, Math.max(1, steps));
  session.reading.setFocus({ partnerId, steps: kept });
  const { partner, mapActor } = currentDocument();
  const { visibility } = session.reading.store.getState();
  const count = onMap(mapActor, session.mapId).filter(
    (actor) => actor.partnerId !== partnerId && visibility.ofPartner(actor.partnerId) === 'shown',
  ).length;
  const name = partner.get(partnerId)?.name ?? '';
  const away = session.t('mapReading.focus.away', { count: kept });
  announce(session.t('mapReading.focus.spoken', { name, away, count }));
}

/** Focuses on what is selected or has keyboard focus; a focus on it already ends. */
export function toggleFocus(session: MapSession): void {
  const target = focusTarget(session);
  const { focus } = session.reading.store.getState();
  if (focus && (target === null || target === focus.partnerId)) leaveFocus(session);
  else if (target !== null) focusOn(session, target, focus?.steps ?? 1);
}

/** Changes how far the focus reaches. Gives whether there is one. */
export function setFocusSteps(session: MapSession, steps: number): boolean {
  const { focus } = session.reading.store.getState();
  if (focus) focusOn(session, focus.partnerId, steps);
  return focus !== null;
}

/** Lets the whole map stand out again. Gives whether there was a focus. */
export function leaveFocus(session: MapSession): boolean {
  const { focus } = session.reading.store.getState();
  if (!focus) return false;
  session.reading.setFocus(null);
  announce(session.t('mapReading.focus.left'));
  return true;
}
