import { neighbourTowards, type Heading } from '@shared/mapping/neighbour';
import { allCommands } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { matchesShortcut, parseShortcut } from '../../frame/shortcut';
import { clearSelection } from '../../store/uiStore';
import { announce } from '../../ui/announce';
import { cancelArranging } from './arrange/arrangeMap';
import { giveCommand } from './giveCommand';
import { removeItems } from './mapEdits';
import { listenToClipboard } from './clipboard/listenToClipboard';
import { useKeyboardHome } from './keyboardHome';
import { KeyHands } from './hands/KeyHands';
import {
  focusAlong,
  focusedItem,
  focusFirst,
  focusTowards,
  loseFocus,
  targetItems,
} from './mapFocus';
import { openDetails } from './openDetails';
import type { MapSession } from './MapSession';
import { isPresenting } from './present/presenting';
import { leaveFocus, setFocusSteps } from './reading/focusActions';
import { panTowards, zoomBy } from './zooming';

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the canvas, while it has focus. Gives the function that stops listening. */
export function listenToKeys(host: HTMLElement, session: MapSession): () => void {
  const hands = new KeyHands(session);
  const stopClipboard = listenToClipboard(host, session);
  session.setKeyHands(hands);
  const ends = new AbortController();
  const { signal } = ends;
  let isTabDown = false;
  let isByPointer = false;
  const watchKeys = ({ key, type }: KeyboardEvent): void => {
    if (key === 'Tab') isTabDown = type === 'keydown';
    if (!heldForMouse.has(key)) isByPointer = false;
  };
  const showRing = (isShown: boolean): void => {
    host.toggleAttribute('data-keyboard', isShown);
  };
  window.addEventListener('keydown', watchKeys, { signal, capture: true });
  window.addEventListener('keyup', watchKeys, { signal, capture: true });
  window.addEventListener('pointerdown', () => (isByPointer = true), { signal, capture: true });
  host.addEventListener(
    'keydown',
    (event) => {
      if (onKeyDown(event, host, session, hands)) showRing(true);
    },
    { signal },
  );
  host.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') session.holdSpace(false);
      const isHeld = session.ui.getState().isGrabbed;
      if (headings[event.key] && hands.isUnderway && !isHeld) hands.putDown();
    },
    { signal },
  );
  host.addEventListener(
    'focus',
    () => {
      session.setHome(host);
      useKeyboardHome.setState({ home: 'canvas' });
      // A room is not shown where the keyboard is.
      const isByKeyboard = !isByPointer && host.matches(':focus-visible');
      showRing(isByKeyboard);
      if (!isByKeyboard || isPresenting(session.mapId)) return;
      const { focusId } = session.ui.getState();
      // Focus that comes back from a menu or a field finds the map as it was left.
      if (focusId === null) focusFirst(session, isTabDown);
      else session.setUi({ isFocusShown: true });
    },
    { signal },
  );
  // With the pointer in hand the space bar is for panning, not for what once had focus.
  host.addEventListener(
    'pointerdown',
    () => {
      showRing(false);
      session.setUi({ focusId: null });
    },
    { signal },
  );
  host.addEventListener(
    'blur',
    ({ relatedTarget }) => {
      session.holdSpace(false);
      hands.putDown();
      loseFocus(session, relatedTarget);
    },
    { signal },
  );
  return () => {
    hands.cancel();
    stopClipboard();
    session.setKeyHands(null);
    ends.abort();
  };
}

/** Keys that change what the mouse does. */
const heldForMouse: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', ' ']);

/** Gives whether the keyboard did something by itself, not only for the mouse. */
function onKeyDown(
  event: KeyboardEvent,
  host: HTMLElement,
  session: MapSession,
  hands: KeyHands,
): boolean {
  if (event.target !== host) return false;
  const isForMouse = heldForMouse.has(event.key) && !focusedItem(session);
  const handled =
    (!isModified(event) && heldKey(event, session, hands)) ||
    arrowKey(event, session, hands) ||
    (!isModified(event) && plainKey(event, host, session)) ||
    commandKey(event, session);
  if (!handled) return false;
  event.preventDefault();
  event.stopPropagation();
  return !isForMouse;
}

/** Commands whose key is a bare letter: in a list box the letter is the list's own to answer. */
function commandKey(event: KeyboardEvent, session: MapSession): boolean {
  if (event.repeat) return false;
  const command = allCommands().find(
    ({ group, shortcut }) =>
      group === 'map' &&
      shortcut !== undefined &&
      matchesShortcut(parseShortcut(shortcut, platform), event),
  );
  if (!command) return false;
  giveCommand(session, command);
  return true;
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/**
 * Arrows go from card to card, or move what is picked up; with Control they move at once, with
 * Shift they move the view for as long as they are held.
 */
function arrowKey(event: KeyboardEvent, session: MapSession, hands: KeyHands): boolean {
  const heading = headings[event.key];
  if (!heading || event.altKey) return false;
  const { isGrabbed } = session.ui.getState();
  const moves = event.ctrlKey || event.metaKey;
  if (isGrabbed || moves) hands.step(heading, event.shiftKey);
  else if (event.shiftKey) panTowards(session, heading);
  else focusTowards(session, heading);
  return true;
}

/** Selects every card, zone and note. */
export function selectAll(session: MapSession): void {
  const ids: string[] = [];
  for (const item of session.scene.items()) if (item.kind !== 'line') ids.push(item.id);
  session.selectItems(ids);
  announce(session.t('map.spoken.selected', { count: ids.length }));
}

/** Keys while something is picked up. */
function heldKey(event: KeyboardEvent, session: MapSession, hands: KeyHands): boolean {
  if (!session.ui.getState().isGrabbed) return false;
  if (['Enter', ' ', 'm', 'r'].includes(event.key)) hands.putDown();
  else if (event.key === 'Escape') hands.cancel();
  else {
    // What is held cannot be put down once it is gone.
    if (event.key === 'Delete' || event.key === 'Backspace') hands.cancel();
    return false;
  }
  return true;
}

function plainKey(event: KeyboardEvent, host: HTMLElement, session: MapSession): boolean {
  const focused = focusedItem(session);
  const action = keyActions[event.key];
  if (event.key === ' ') {
    // A card that was just named has the focus while the pointer goes on to pan.
    session.holdSpace(true);
    if (!focused || event.repeat) return true;
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    openMenuAtFocus(session, host);
    return true;
  }
  if (/^[1-6]$/.test(event.key) && setFocusSteps(session, Number(event.key))) return true;
  if (!action || (event.shiftKey && event.key.length > 1)) return false;
  action(session);
  return true;
}

const keyActions: Readonly<Record<string, (session: MapSession) => void>> = {
  Enter: (session) => {
    const focused = focusedItem(session);
    if (!focused) return;
    openDetails(session, focused.id, focused.kind === 'card');
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
  Delete: (session) => removeTargets(session),
  Backspace: (session) => removeTargets(session),
  '=': (session) => zoomBy(session, 1.25),
  '?': (session) => session.setUi({ isHelpOpen: true }),
  Escape: (session) => {
    if (session.cancelGesture() || cancelArranging(session)) return;
    const { tool, linkId } = session.ui.getState();
    if (linkId !== null) session.openLink(null);
    else if (tool !== 'select') session.chooseTool('select');
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
