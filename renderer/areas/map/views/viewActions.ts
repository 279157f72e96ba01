import { addView, viewsOf, type ViewLook } from '@shared/mapping/views';
import type { MapView } from '@shared/model/mapView';
import { fitBox, scaleLimits, viewBox } from '../../../canvas/camera';
import { currentDocument, edit } from '../../../store/documentStore';
import { showUndoToast } from '../../../store/undoToast';
import { announce } from '../../../ui/announce';
import type { MapSession } from '../MapSession';

/** Milliseconds: long enough to follow where the camera goes. */
const travel = 420;

/** How the map is looked at now; null while it is not on screen. */
function presentLook(session: MapSession): ViewLook | null {
  const { view } = session;
  if (!view) return null;
  const { focus } = session.reading.store.getState();
  return {
    // Not where the camera is on its way there.
    ...viewBox(view.destination, view.viewport),
    ...session.reading.look(),
    focusId: focus?.partnerId ?? null,
    focusSteps: focus?.steps ?? 1,
  };
}

/** Saves how the map is looked at; under a number when it has no name. */
export function saveView(session: MapSession, wantedName = ''): void {
  const look = presentLook(session);
  if (!look) return;
  const { t, mapId } = session;
  const number = viewsOf(currentDocument(), mapId).length + 1;
  const name = wantedName.trim() || t('mapReading.views.numbered', { number });
  edit(t('mapReading.edit.addView', { name }), (draft) => {
    addView(draft, mapId, name, look);
  });
  announce(t('mapReading.views.saved', { name }));
}

/** Makes a view show what is looked at now. */
export function updateView(session: MapSession, { id, name }: MapView): void {
  const look = presentLook(session);
  if (!look) return;
  edit(session.t('mapReading.edit.updateView', { name }), (draft) => {
    draft.update('mapView', id, look);
  });
  announce(session.t('mapReading.views.updated', { name }));
}

/** Deletes a view; it can be taken back. */
export function deleteView(session: MapSession, { id, name }: MapView): void {
  edit(session.t('mapReading.edit.deleteView', { name }), (draft) => draft.remove(id));
  showUndoToast(session.t('mapReading.views.deleted', { name }));
}

/**
 * Looks at the map as a view does: its look, its focus, and the camera goes there. Nothing of that
 * is a step to undo: the plan is as it was.
 */
export function goToView(session: MapSession, saved: MapView): void {
  const { t, view } = session;
  const { focusId, focusSteps } = saved;
  session.reading.seeThrough(saved);
  session.reading.setFocus(focusId === null ? null : { partnerId: focusId, steps: focusSteps });
  session.setUi({ viewId: saved.id });
  view?.glideTo(fitBox(saved, view.viewport, 0, scaleLimits.most), travel);
  announce(t('mapReading.views.shown', { name: saved.name }));
}

/** Looks at the map with its own look again, from where the person is. */
export function leaveView(session: MapSession): void {
  session.reading.seeThrough(null);
  session.reading.setFocus(null);
  session.setUi({ viewId: null });
  announce(session.t('mapReading.views.left'));
}

/** Goes to the view after or before the one that was shown last; from none to the first. */
export function stepView(session: MapSession, by: 1 | -1): void {
  const views = viewsOf(currentDocument(), session.mapId);
  const at = views.findIndex(({ id }) => id === session.ui.getState().viewId);
  const next = views[at < 0 ? 0 : (at + by + views.length) % views.length];
  if (next) goToView(session, next);
}
