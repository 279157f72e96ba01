import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { RefObject } from 'react';
import { hasNoFocus } from '../../ui/hasNoFocus';
import type { PaletteRow } from './paletteRows';

interface PaletteList {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the list is searched: it has the focus before the first line, and when none is left. */
  readonly field: RefObject<HTMLElement | null>;
  readonly rows: readonly PaletteRow[];
  readonly shown: readonly PaletteRow[];
  /** What is sought is not shown yet. */
  readonly isBehind: boolean;
  /** Sections can be opened and closed; while a search shows all, they are headings. */
  readonly areSectionsButtons: boolean;
  readonly heightOf: (row: PaletteRow) => number;
}

interface PaletteFocus {
  /** The one line that Tab stops at; arrows go on from there. */
  readonly stopId: string | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Takes the focus to the first thing that can be placed. */
  readonly enter: () => void;
}

/**
 * The keyboard on the list of what can be placed. A partner that was placed leaves the list: the
 * focus goes to the one that takes its line, so that many are placed by pressing Enter many times.
 */
export function usePaletteFocus(list: PaletteList): PaletteFocus {
  const { scroller, field, rows, shown, isBehind, areSectionsButtons, heightOf } = list;
  const canHaveFocus = ({ type }: PaletteRow): boolean =>
    type === 'item' || (type === 'section' && areSectionsButtons);
  const isRow =
    (id: string) =>
    (row: PaletteRow): boolean =>
      row.id === id && canHaveFocus(row);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const before = useRef(rows);
  const awaited = useRef<string | null>(null);
  const isEntering = useRef(false);

  const focusRow = (id: string): void => {
    const row = scroller.current?.querySelector(`[data-row=${JSON.stringify(id)}]`);
    const target = row?.querySelector<HTMLElement>('button, [role=button]');
    awaited.current = target ? null : id;
    if (target) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'nearest' });
      return;
    }
    // It is not in the page: scrolled to, it will be.
    const at = rows.findIndex((row) => row.id === id);
    const top = rows.slice(0, Math.max(0, at)).reduce((sum, row) => sum + heightOf(row), 0);
    scroller.current?.scrollTo({ top: Math.max(0, top - 100) });
  };

  const focusFirst = (): void => {
    const first = rows.find(({ type }) => type === 'item') ?? rows.find(canHaveFocus);
    isEntering.current = isBehind;
    if (first && !isBehind) focusRow(first.id);
  };

  useLayoutEffect(() => {
    if (isEntering.current && !isBehind) focusFirst();
    if (awaited.current !== null && shown.some(({ id }) => id === awaited.current)) {
      focusRow(awaited.current);
    }
    const was = before.current;
    before.current = rows;
    if (was === rows || focusedId === null || !hasNoFocus()) return;
    if (!was.some(isRow(focusedId)) || rows.some(isRow(focusedId))) return;
    const heir = heirOf(focusedId, was, rows.filter(canHaveFocus));
    if (heir) focusRow(heir.id);
    else field.current?.focus();
  });

  const step = (from: string, key: string): boolean => {
    const stops = rows.filter(canHaveFocus);
    const at = stops.findIndex(isRow(from));
    if (at === 0 && key === 'ArrowUp') {
      field.current?.focus();
      return true;
    }
    const next = stops[stepFor(key, at, stops.length) ?? -1];
    if (next) focusRow(next.id);
    return next !== undefined;
  };
  const stop = shown.find(isRow(focusedId ?? '')) ?? shown.find(canHaveFocus);
  return {
    stopId: stop?.id ?? null,
    onFocus: ({ target }) => setFocusedId(rowIdOf(target)),
    onKeyDown: (event) => {
      const { target, key } = event;
      // What is picked up is moved by the arrows.
      if (!(target instanceof Element) || target.closest('[aria-pressed=true]')) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (step(rowIdOf(target) ?? '', key)) event.preventDefault();
    },
    enter: focusFirst,
  };
}

function rowIdOf(element: Element): string | null {
  return element.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
}

const page = 10;

/** Which of so many lines a key goes to; null for a key that goes nowhere. */
function stepFor(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + page);
    case 'PageUp':
      return Math.max(0, at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Which row of the same section comes in the place of an item that is gone: the next that is still
 * there, else the one before, else the section's own.
 */
function heirOf(
  id: string,
  before: readonly PaletteRow[],
  after: readonly PaletteRow[],
): PaletteRow | undefined {
  const left = new Set(after.map((row) => row.id));
  const at = before.findIndex((row) => row.id === id);
  const isLeft = (row: PaletteRow): boolean => left.has(row.id);
  const isSection = ({ type }: PaletteRow): boolean => type === 'section';
  const next = before.findIndex((row, index) => index > at && isSection(row));
  const first = before.slice(0, at).findLastIndex(isSection);
  return (
    before.slice(at, next < 0 ? undefined : next).find(isLeft) ??
    before.slice(Math.max(0, first), at).findLast(isLeft)
  );
}
