import { neighbourTowards, type Heading } from '@shared/mapping/neighbour';
import { centreOf, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { viewBox } from '../../canvas/camera';
import { currentDocument } from '../../store/documentStore';
import { announce } from '../../ui/announce';
import type { MapSession } from './MapSession';
import { readingOrder, withoutHidden } from './mapOrder';

interface Place {
  readonly id: string;
  readonly centre: Point;
}

/** Gives an item keyboard focus and brings it into view, unless the map is to stay as it is. */
function focusItem(session: MapSession, id: string, reveals = true): void {
  const item = session.scene.item(id);
  if (!item) return;
  session.setUi({ focusId: id, isFocusShown: true });
  if (reveals) session.view?.reveal(item.box);
}

/** Gives focus to the nearest card or note in a direction; says so when there is none. */
export function focusTowards(session: MapSession, heading: Heading): void {
  const [selected] = session.selectedItems();
  const { focusId } = session.ui.getState();
  const from = session.scene.item(focusId ?? selected ?? '');
  if (!from) {
    focusFirst(session);
    return;
  }
  const next = neighbourTowards(places(session), placeOf(from), heading);
  if (next) focusItem(session, next.id);
  else announce(session.t('map.spoken.nothingThere'));
}

/** Gives focus to the next or previous item in reading order, lines included. */
export function focusAlong(session: MapSession, step: 1 | -1 | 'first' | 'last'): void {
  const document = currentDocument();
  const { visibility } = session.reading.store.getState();
  const order = withoutHidden(readingOrder(document, session.mapId), document, visibility);
  const at = order.indexOf(session.ui.getState().focusId ?? '');
  const index = step === 'first' ? 0 : step === 'last' ? order.length - 1 : at < 0 ? 0 : at + step;
  const id = order[Math.min(order.length - 1, Math.max(0, index))];
  if (id !== undefined) focusItem(session, id);
}

/** Gives focus to what has been selected, else to what is nearest to the middle of the view. */
export function focusFirst(session: MapSession, reveals = true): void {
  const [selected] = session.selectedItems();
  const { view } = session;
  if (selected !== undefined) focusItem(session, selected, reveals);
  if (selected !== undefined || !view) return;
  const middle = centreOf(viewBox(view.camera, view.viewport));
  let nearest: Place | null = null;
  let least = Infinity;
  for (const place of places(session)) {
    const distance = Math.hypot(place.centre.x - middle.x, place.centre.y - middle.y);
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  if (nearest) focusItem(session, nearest.id, reveals);
}

/** The item that has focus, as its ring shows. */
export function focusedItem(session: MapSession): SceneItem | null {
  const { focusId, isFocusShown } = session.ui.getState();
  return isFocusShown ? (session.scene.item(focusId ?? '') ?? null) : null;
}

/** What is opened by the keyboard on the item that has focus. */
const openedOnIt = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** The keyboard leaves the map, unless a menu or a dialog only asks what to do with the item. */
export function loseFocus(session: MapSession, to: EventTarget | null): void {
  if (to instanceof Element && to.closest(openedOnIt) !== null) return;
  session.setUi({ isFocusShown: false });
}

/**
 * What a command acts on: all that is selected, unless the keyboard has gone on to something else;
 * then what has focus.
 */
export function targetItems(session: MapSession): string[] {
  const selected = session.selectedItems();
  const focused = focusedItem(session);
  return focused && !selected.includes(focused.id) ? [focused.id] : selected;
}

function placeOf(item: SceneItem): Place {
  return { id: item.id, centre: centreOf(item.box) };
}

function* places(session: MapSession): Generator<Place> {
  for (const item of session.scene.items()) {
    if (item.kind === 'card' || item.kind === 'note') yield placeOf(item);
  }
}
