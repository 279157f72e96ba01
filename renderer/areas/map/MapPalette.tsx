import { ChevronDown, ChevronRight, SquareDashed, StickyNote, Type } from 'lucide-react';
import type { FocusEvent } from 'react';
import {
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../store/documentStore';
import { cx } from '../../ui/cx';
import { formatNumber } from '../../ui/format';
import { hasNoFocus } from '../../ui/hasNoFocus';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';
import { useMapSession } from './MapContext';
import styles from './MapPalette.module.css';
import { prefer, useMapPreferences } from './mapPreferences';
import { PaletteItem } from './PaletteItem';
import { useRowWindow } from './useRowWindow';
import { paletteRows, type PaletteRow, type SectionId } from './paletteRows';

const rowHeights: Readonly<Record<PaletteRow['type'], number>> = {
  section: 36,
  family: 26,
  item: 34,
  allPlaced: 34,
};

/** What can be placed on the map. The list may be long: only what is in view is in the page. */
export function MapPalette() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const closed = useMapPreferences((preferences) => preferences.closedSections);
  const rows = useRows(search, closed);
  const isSearching = search.trim() !== '';
  const isNothing = isSearching && rows.length === 0;
  return (
    <div className={styles['palette']}>
      <div className={styles['head']}>
        <div className={styles['frames']}>
          <PaletteItem id="zone" what={{ type: 'zone', name: t('map.palette.zone') }} isTile>
            <Icon of={SquareDashed} />
          </PaletteItem>
          <PaletteItem id="note" what={{ type: 'note', name: t('map.palette.note') }} isTile>
            <Icon of={StickyNote} />
          </PaletteItem>
          <PaletteItem id="text" what={{ type: 'text', name: t('mapHands.side.text') }} isTile>
            <Icon of={Type} />
          </PaletteItem>
        </div>
        <SearchField
          label={t('map.palette.search')}
          isLabelHidden
          placeholder={t('map.palette.search')}
          value={search}
          onChange={setSearch}
        />
      </div>
      {isNothing ? (
        <p className={styles['nothing']}>{t('map.palette.nothing', { query: search })}</p>
      ) : (
        <PaletteList rows={rows} closed={isSearching ? null : closed} />
      )}
    </div>
  );
}

function useRows(search: string, closed: readonly SectionId[]): readonly PaletteRow[] {
  const { t } = useTranslation();
  const { mapId } = useMapSession();
  const document = useDeferredValue(useDocument((whole) => whole));
  const wanted = useDeferredValue(search);
  return useMemo(
    () =>
      paletteRows({
        document,
        mapId,
        search: wanted,
        isOpen: (section) => !closed.includes(section),
        words: {
          anyKind: t('map.palette.anyKind'),
          roleName: (role) => t(`plan.role.${role}`),
        },
      }),
    [document, mapId, wanted, closed, t],
  );
}

interface PaletteListProps {
  readonly rows: readonly PaletteRow[];
  /** Null while a search opens them all. */
  readonly closed: readonly SectionId[] | null;
}

function PaletteList({ rows, closed }: PaletteListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { total, shown } = useRowWindow(scroller, rows, heightOf);
  const keepFocus = useKeptFocus(scroller, rows);
  return (
    <div ref={scroller} className={styles['scroller']} onFocus={keepFocus}>
      <div className={styles['rows']} style={{ height: total }}>
        {shown.map(({ row, top, height }) => (
          <div
            key={row.id}
            data-row={row.id}
            className={styles['row']}
            style={{ transform: `translateY(${String(top)}px)`, height }}
          >
            <Row row={row} closed={closed} />
          </div>
        ))}
      </div>
    </div>
  );
}

/**
 * A partner that was placed leaves the list: the focus goes to the one that takes its line, so that
 * many are placed by pressing Enter many times. Gives what to call when something gets the focus.
 */
function useKeptFocus(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly PaletteRow[],
): (event: FocusEvent) => void {
  const focused = useRef<string | null>(null);
  const before = useRef(rows);
  useLayoutEffect(() => {
    const id = focused.current;
    const heir = id === null ? undefined : heirOf(id, before.current, rows);
    before.current = rows;
    if (heir === undefined || !hasNoFocus()) return;
    const row = scroller.current?.querySelector(`[data-row=${JSON.stringify(heir.id)}]`);
    row?.querySelector<HTMLElement>('button, [role=button]')?.focus({ preventScroll: true });
  }, [scroller, rows]);
  return ({ target }) => {
    focused.current = target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null;
  };
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
  const canHaveFocus = ({ type }: PaletteRow): boolean => type === 'item' || type === 'section';
  const left = new Set(after.filter(canHaveFocus).map((row) => row.id));
  const at = before.findIndex((row) => row.id === id);
  if (at < 0 || left.has(id)) return undefined;
  const isLeft = (row: PaletteRow): boolean => left.has(row.id);
  const isSection = ({ type }: PaletteRow): boolean => type === 'section';
  const next = before.findIndex((row, index) => index > at && isSection(row));
  const first = before.slice(0, at).findLastIndex(isSection);
  return (
    before.slice(at, next < 0 ? undefined : next).find(isLeft) ??
    before.slice(Math.max(0, first), at).findLast(isLeft)
  );
}

function heightOf(row: PaletteRow): number {
  return rowHeights[row.type];
}

interface RowProps {
  readonly row: PaletteRow;
  readonly closed: readonly SectionId[] | null;
}

function Row({ row, closed }: RowProps) {
  const { t } = useTranslation();
  if (row.type === 'family') return <p className={styles['family']}>{row.name}</p>;
  if (row.type === 'allPlaced') {
    return <p className={styles['placed']}>{t('map.palette.allPlaced')}</p>;
  }
  if (row.type === 'item') {
    return <PaletteItem id={row.id} what={row.what} hue={row.hue} detail={row.detail} />;
  }
  const words = (
    <>
      <span className={styles['sectionName']}>{t(`map.palette.${row.id}`)}</span>
      <span className={styles['count']}>{formatNumber(row.count)}</span>
    </>
  );
  // A section is not closed while it shows what was looked for.
  if (closed === null) return <p className={styles['section']}>{words}</p>;
  const isClosed = closed.includes(row.id);
  return (
    <button
      type="button"
      className={cx(styles['section'])}
      aria-expanded={!isClosed}
      onClick={() => toggleSection(row.id)}
    >
      <Icon of={isClosed ? ChevronRight : ChevronDown} size={14} />
      {words}
    </button>
  );
}

function toggleSection(id: SectionId): void {
  const { closedSections } = useMapPreferences.getState();
  const others = closedSections.filter((other) => other !== id);
  const isClosed = others.length < closedSections.length;
  prefer({ closedSections: isClosed ? others : [...others, id] });
}
