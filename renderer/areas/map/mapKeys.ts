import { neighbourTowards, type Heading } from '@shared/mapping/neighbour';
import { zoomTo } from '../../canvas/camera';
import { currentDocument } from '../../store/documentStore';
import { clearSelection, inspect, navigate } from '../../store/uiStore';
import { announce } from '../../ui/announce';
import { cancelArranging } from './arrange/arrangeMap';
import { freePlace, place, removeItems, startEditing } from './mapEdits';
import { focusAlong, focusedItem, focusFirst, focusTowards, targetItems } from './mapFocus';
import type { MapSession } from './MapSession';
import { Nudge } from './Nudge';
import { leaveFocus, setFocusSteps, toggleFocus } from './reading/focusActions';
import { itemName } from './spoken';

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the canvas, while it has focus. Gives the function that stops listening. */
export function listenToKeys(host: HTMLElement, session: MapSession): () => void {
  const nudge = new Nudge(session);
  const ends = new AbortController();
  const { signal } = ends;
  host.addEventListener('keydown', (event) => onKeyDown(event, host, session, nudge), { signal });
  host.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') session.holdSpace(false);
      const isHeld = session.ui.getState().isGrabbed;
      if (headings[event.key] && nudge.isUnderway && !isHeld) nudge.commit();
    },
    { signal },
  );
  host.addEventListener(
    'focus',
    () => {
      if (host.matches(':focus-visible') && !focusedItem(session)) focusFirst(session);
    },
    { signal },
  );
  host.addEventListener(
    'blur',
    () => {
      session.holdSpace(false);
      putDown(session, nudge);
      session.view?.setOverlay({ focused: null });
    },
    { signal },
  );
  return () => {
    nudge.cancel();
    ends.abort();
  };
}

function onKeyDown(
  event: KeyboardEvent,
  host: HTMLElement,
  session: MapSession,
  nudge: Nudge,
): void {
  if (event.target !== host) return;
  const handled =
    arrowKey(event, session, nudge) ||
    (!event.altKey && modifierKey(event, session)) ||
    (!isModified(event) && (heldKey(event, session, nudge) || plainKey(event, host, session)));
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/** Arrows go from card to card, or move what is picked up; with Control they move at once. */
function arrowKey(event: KeyboardEvent, session: MapSession, nudge: Nudge): boolean {
  const heading = headings[event.key];
  if (!heading || event.altKey) return false;
  const { isGrabbed } = session.ui.getState();
  const moves = event.ctrlKey || event.metaKey;
  if (!isGrabbed && !moves) {
    focusTowards(session, heading);
    return true;
  }
  if (nudge.start(targetItems(session))) nudge.step(heading, event.shiftKey);
  return true;
}

function modifierKey(event: KeyboardEvent, session: MapSession): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  if (event.key.toLowerCase() !== 'a') return false;
  selectAll(session);
  return true;
}

/** Selects every card, zone and note. */
export function selectAll(session: MapSession): void {
  const ids: string[] = [];
  for (const item of session.scene.items()) if (item.kind !== 'line') ids.push(item.id);
  session.selectItems(ids);
  announce(session.t('map.spoken.selected', { count: ids.length }));
}

/** Keys while something is picked up, and the one that picks up. */
function heldKey(event: KeyboardEvent, session: MapSession, nudge: Nudge): boolean {
  const { isGrabbed } = session.ui.getState();
  const { key } = event;
  if (isGrabbed && (key === 'Enter' || key === ' ' || key === 'm')) {
    putDown(session, nudge);
    return true;
  }
  if (isGrabbed && key === 'Escape') {
    nudge.cancel();
    session.setUi({ isGrabbed: false });
    return true;
  }
  if (key.toLowerCase() !== 'm') return false;
  const ids = targetItems(session);
  const [first] = ids;
  if (first === undefined || !nudge.start(ids)) return true;
  session.setUi({ isGrabbed: true });
  const name = itemName(currentDocument(), first, session.t);
  announce(session.t('map.spoken.grabbed', { name }));
  return true;
}

function putDown(session: MapSession, nudge: Nudge): void {
  nudge.commit();
  if (session.ui.getState().isGrabbed) session.setUi({ isGrabbed: false });
}

function plainKey(event: KeyboardEvent, host: HTMLElement, session: MapSession): boolean {
  const focused = focusedItem(session);
  const action = keyActions[event.key] ?? keyActions[event.key.toLowerCase()];
  if (event.key === ' ' && !focused) {
    session.holdSpace(true);
    return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openMenuAtFocus(session, host);
    return true;
  }
  if (/^[1-6]$/.test(event.key)) return setFocusSteps(session, Number(event.key));
  if (!action) return false;
  action(session);
  return true;
}

const keyActions: Readonly<Record<string, (session: MapSession) => void>> = {
  Enter: (session) => {
    const focused = focusedItem(session);
    if (!focused) return;
    const record = session.recordOfItem(focused.id);
    if (focused.kind === 'card' && session.selectedItems().join() === focused.id) {
      navigate('partners', { profile: record });
    } else inspect([record]);
  },
  ' ': (session) => {
    const focused = focusedItem(session);
    if (!focused) return;
    session.view?.actions.select([focused.id], 'toggle');
    const count = session.selectedItems().length;
    announce(session.t('map.spoken.selected', { count }));
  },
  PageDown: (session) => focusAlong(session, 1),
  PageUp: (session) => focusAlong(session, -1),
  Home: (session) => focusAlong(session, 'first'),
  End: (session) => focusAlong(session, 'last'),
  c: (session) => connectFromTarget(session),
  o: (session) => toggleFocus(session),
  F2: (session) => {
    const [id] = targetItems(session);
    if (id !== undefined) startEditing(session, id);
  },
  Delete: (session) => removeTargets(session),
  Backspace: (session) => removeTargets(session),
  f: (session) => session.view?.fit(),
  '+': (session) => zoomBy(session, 1.25),
  '=': (session) => zoomBy(session, 1.25),
  '-': (session) => zoomBy(session, 0.8),
  '0': (session) => zoomBy(session, null),
  z: (session) => place(session, { type: 'zone', name: '' }, freePlace(session)),
  n: (session) => place(session, { type: 'note', name: '' }, freePlace(session)),
  '?': (session) => session.setUi({ isHelpOpen: true }),
  Escape: (session) => {
    if (session.cancelGesture() || cancelArranging(session)) return;
    if (session.ui.getState().tool !== 'select') session.chooseTool('select');
    else if (!leaveFocus(session)) clearSelection();
  },
};

/** Removes what is selected or focused, and gives focus to what lies nearest. */
export function removeTargets(session: MapSession): void {
  const ids = targetItems(session);
  const focused = focusedItem(session);
  const next = focused && ids.includes(focused.id) ? nearestOther(session, ids) : null;
  removeItems(session, ids);
  if (next !== null) session.setUi({ focusId: next });
}

function nearestOther(session: MapSession, ids: readonly string[]): string | null {
  const focused = focusedItem(session);
  if (!focused) return null;
  const places = [...session.scene.items()].flatMap((item) =>
    item.kind === 'card' && !ids.includes(item.id) ? [{ id: item.id, centre: item.box }] : [],
  );
  const from = { id: focused.id, centre: focused.box };
  const order: readonly Heading[] = ['right', 'left', 'down', 'up'];
  for (const heading of order) {
    const next = neighbourTowards(places, from, heading);
    if (next) return next.id;
  }
  return null;
}

/** Opens the choice of a partner to connect the focused or selected card to. */
export function connectFromTarget(session: MapSession): void {
  const id = targetItems(session).find((target) => session.scene.item(target)?.kind === 'card');
  if (id !== undefined) session.setUi({ connectFrom: session.recordOfItem(id) });
}

/** Zooms at the middle of the view by a factor; null goes to 100 %. */
export function zoomBy(session: MapSession, factor: number | null): void {
  const { view } = session;
  if (!view) return;
  const { width, height } = view.viewport;
  const scale = factor === null ? 1 : view.camera.scale * factor;
  view.glideTo(zoomTo(view.camera, scale, { x: width / 2, y: height / 2 }));
}

function openMenuAtFocus(session: MapSession, host: HTMLElement): void {
  const bounds = host.getBoundingClientRect();
  const focused = focusedItem(session);
  const { view } = session;
  if (!focused || !view) {
    session.openMenu({ x: bounds.left + 40, y: bounds.top + 40 }, null);
    return;
  }
  if (!session.selectedItems().includes(focused.id)) session.selectItems([focused.id]);
  const { camera } = view;
  session.openMenu(
    {
      x: bounds.left + (focused.box.x + focused.box.width / 2 - camera.x) * camera.scale,
      y: bounds.top + (focused.box.y + focused.box.height / 2 - camera.y) * camera.scale,
    },
    focused.id,
  );
}
