import type { KeyboardEvent } from 'react';
import { clearSelection } from '../../../store/uiStore';
import { announce } from '../../../ui/announce';
import { startEditing } from '../mapEdits';
import { targetItems } from '../mapFocus';
import { openDetails } from '../openDetails';
import { removeTargets } from '../mapKeys';
import type { MapSession } from '../MapSession';
import { rowDomId, type OutlineRow } from './outlineRows';

/** What can be done with the lines of the outline. */
export interface OutlineHands {
  readonly rows: readonly OutlineRow[];
  /** Where the keyboard is; -1 when there are no lines. */
  readonly activeAt: number;
  readonly activate: (row: OutlineRow) => void;
  /** Opens or closes a line. */
  readonly toggle: (row: OutlineRow) => void;
}

/** Answers a key on the outline. */
export function onOutlineKey(
  event: KeyboardEvent<HTMLElement>,
  session: MapSession,
  hands: OutlineHands,
): void {
  if (event.target !== event.currentTarget) return;
  const row = hands.rows[hands.activeAt];
  const handled =
    (!isModified(event) && moveKey(event.key, hands, row)) ||
    (row !== undefined && !isModified(event) && rowKey(event, session, row, hands)) ||
    typedKey(event, hands);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function isModified(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

const page = 10;

function moveKey(key: string, hands: OutlineHands, row: OutlineRow | undefined): boolean {
  const { rows, activeAt, activate, toggle } = hands;
  const go = (at: number): true => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at))];
    if (next) activate(next);
    return true;
  };
  switch (key) {
    case 'ArrowDown':
      return go(activeAt + 1);
    case 'ArrowUp':
      return go(activeAt - 1);
    case 'PageDown':
      return go(activeAt + page);
    case 'PageUp':
      return go(activeAt - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (!row || row.count === 0) return true;
      if (row.isOpen) return go(activeAt + 1);
      toggle(row);
      return true;
    case 'ArrowLeft':
      if (row?.isOpen === true) toggle(row);
      else if (row && row.parentKey !== null) {
        go(rows.findIndex((other) => other.key === row.parentKey));
      }
      return true;
    default:
      return false;
  }
}

function rowKey(
  event: KeyboardEvent,
  session: MapSession,
  row: OutlineRow,
  hands: OutlineHands,
): boolean {
  const { id } = row;
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const at = document.getElementById(rowDomId(row.key))?.getBoundingClientRect();
    openRowMenu(session, row, { x: (at?.left ?? 0) + 40, y: at?.bottom ?? 0 });
    return true;
  }
  if (event.key === 'Escape') {
    clearSelection();
    return true;
  }
  if (id === null) return event.key === ' ' || event.key === 'Enter';
  switch (event.key) {
    case 'Enter':
      openDetails(session, id, row.type === 'card');
      return true;
    case ' ':
      session.view?.actions.select([id], 'toggle');
      announce(session.t('map.spoken.selected', { count: session.selectedItems().length }));
      return true;
    case 'F2':
      startEditing(session, id);
      return true;
    case 'Delete':
    case 'Backspace':
      removeRow(session, row, hands);
      return true;
    default:
      return false;
  }
}

/** Removes what is selected, else the line, and goes on at the next one that stays. */
function removeRow(session: MapSession, row: OutlineRow, hands: OutlineHands): void {
  const { rows, activeAt, activate } = hands;
  const going = new Set(targetItems(session));
  const stays = ({ id, key, parentKey }: OutlineRow): boolean =>
    key !== row.key && !(id !== null && going.has(id)) && !going.has(parentKey ?? '');
  const next = rows.slice(activeAt).find(stays) ?? rows.slice(0, activeAt).findLast(stays);
  removeTargets(session);
  if (next) activate(next);
}

/** Opens what can be done with a line; it is selected first, so that it is done with that. */
export function openRowMenu(
  session: MapSession,
  { id }: OutlineRow,
  at: { readonly x: number; readonly y: number },
): void {
  if (id !== null && !session.selectedItems().includes(id)) session.selectItems([id]);
  session.openMenu(at, id);
}

/** How long a pause ends a word that is typed to find a line. */
const pause = 800;
let typed = { text: '', at: 0 };

function typedKey(event: KeyboardEvent, { rows, activeAt, activate }: OutlineHands): boolean {
  if (isModified(event) || event.key.length !== 1 || event.key === '?') return false;
  const now = event.timeStamp;
  const before = now - typed.at < pause ? typed.text : '';
  const text = before + event.key.toLowerCase();
  typed = { text, at: now };
  // The same letter again goes on to the next name that begins with it.
  const isRepeat = text === text.charAt(0).repeat(text.length);
  const wanted = isRepeat ? text.slice(0, 1) : text;
  const from = isRepeat ? activeAt + 1 : activeAt;
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(from + step + rows.length) % rows.length];
    if (row?.name.toLowerCase().startsWith(wanted) !== true) continue;
    activate(row);
    break;
  }
  return true;
}
