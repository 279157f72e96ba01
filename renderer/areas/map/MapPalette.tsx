import { ChevronDown, ChevronRight, SquareDashed, StickyNote, Type } from 'lucide-react';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { currentDocument, useDocument } from '../../store/documentStore';
import { announce } from '../../ui/announce';
import { cx } from '../../ui/cx';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';
import { useMapSession } from './MapContext';
import { placeFreely } from './mapEdits';
import styles from './MapPalette.module.css';
import { prefer, useMapPreferences } from './mapPreferences';
import { PaletteItem } from './PaletteItem';
import { usePaletteFocus } from './paletteFocus';
import { paletteRowHeight, takesTwoLines } from './paletteHeights';
import { paletteRows, type PaletteRow, type PaletteWords, type SectionId } from './paletteRows';
import { useRowWindow } from './useRowWindow';

/** What can be placed on the map. The list may be long: only what is in view is in the page. */
export function MapPalette() {
  const { t } = useTranslation();
  const session = useMapSession();
  const [search, setSearch] = useState('');
  const closed = useMapPreferences((preferences) => preferences.closedSections);
  const field = useRef<HTMLInputElement>(null);
  const enterList = useRef<() => void>(() => undefined);
  const isOpen = useCallback((section: SectionId) => !closed.includes(section), [closed]);
  const words = usePaletteWords();
  const { rows, isBehind } = useRows(search, isOpen);
  const placeFirst = (): boolean => {
    // The list shown may not have caught up with what was typed.
    const query = { document: currentDocument(), mapId: session.mapId, search, isOpen, words };
    const first = search.trim() === '' ? undefined : paletteRows(query).find(isItem);
    if (first) placeFreely(session, first.what);
    return first !== undefined;
  };
  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.target !== field.current || event.nativeEvent.isComposing || event.repeat) return;
    if (event.key === 'ArrowDown') enterList.current();
    else if (event.key !== 'Enter' || !placeFirst()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isSearching = search.trim() !== '';
  const isNothing = isSearching && rows.length === 0;
  return (
    <div className={styles['palette']}>
      <div className={styles['head']} data-entry onKeyDownCapture={onFieldKey}>
        <Frames />
        <SearchField
          ref={field}
          label={t('map.palette.search')}
          isLabelHidden
          placeholder={t('map.palette.search')}
          value={search}
          onChange={setSearch}
        />
      </div>
      <PaletteList
        rows={rows}
        isBehind={isBehind}
        closed={isSearching ? null : closed}
        field={field}
        enter={enterList}
        nothing={isNothing ? t('map.palette.nothing', { query: search }) : null}
      />
    </div>
  );
}

function Frames() {
  const { t } = useTranslation();
  return (
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
  );
}

type ItemRow = Extract<PaletteRow, { type: 'item' }>;

function isItem(row: PaletteRow): row is ItemRow {
  return row.type === 'item';
}

function usePaletteWords(): PaletteWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      anyKind: t('map.palette.anyKind'),
      roleName: (role) => t(`plan.role.${role}`),
    }),
    [t],
  );
}

function useRows(
  search: string,
  isOpen: (section: SectionId) => boolean,
): { readonly rows: readonly PaletteRow[]; readonly isBehind: boolean } {
  const { t } = useTranslation();
  const { mapId } = useMapSession();
  const document = useDeferredValue(useDocument((whole) => whole));
  const wanted = useDeferredValue(search);
  const words = usePaletteWords();
  const rows = useMemo(
    () => paletteRows({ document, mapId, search: wanted, isOpen, words }),
    [document, mapId, wanted, isOpen, words],
  );
  const said = useRef('');
  useEffect(() => {
    // How many are found is news when something else is sought, not when one of them was placed.
    if (said.current === wanted) return;
    said.current = wanted;
    if (wanted.trim() === '') return;
    announce(t('map.palette.found', { count: rows.filter(isItem).length }));
  }, [rows, wanted, t]);
  return { rows, isBehind: wanted !== search };
}

interface PaletteListProps {
  readonly rows: readonly PaletteRow[];
  readonly isBehind: boolean;
  /** Null while a search opens them all. */
  readonly closed: readonly SectionId[] | null;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Given the way from the field to the first line. */
  readonly enter: RefObject<() => void>;
  /** What is said when nothing is found. */
  readonly nothing: string | null;
}

function PaletteList(props: PaletteListProps) {
  const { t } = useTranslation();
  const { rows, isBehind, closed, field, enter, nothing } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { total, shown } = useRowWindow(scroller, rows, paletteRowHeight);
  const shownRows = shown.map(({ row }) => row);
  const keys = usePaletteFocus({
    ...{ scroller, field, rows, shown: shownRows, isBehind },
    heightOf: paletteRowHeight,
    areSectionsButtons: closed !== null,
  });
  useImperativeHandle(enter, () => keys.enter);
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="group"
      aria-label={t('map.palette.list')}
      aria-description={t('map.palette.listKeys')}
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
    >
      {nothing === null ? null : <p className={styles['nothing']}>{nothing}</p>}
      <div className={styles['rows']} style={{ height: total }}>
        {shown.map(({ row, top, height }) => (
          <div
            key={row.id}
            data-row={row.id}
            className={styles['row']}
            style={{ transform: `translateY(${String(top)}px)`, height }}
          >
            <Row row={row} isStop={row.id === keys.stopId} closed={closed} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: PaletteRow;
  /** Tab stops here, not at the other lines. */
  readonly isStop: boolean;
  readonly closed: readonly SectionId[] | null;
}

function Row({ row, isStop, closed }: RowProps) {
  const { t } = useTranslation();
  if (row.type === 'family') {
    const fit = styles[takesTwoLines('family', row.name) ? 'long' : 'cut'];
    return <p className={cx(styles['family'], fit)}>{row.name}</p>;
  }
  if (row.type === 'allPlaced') {
    return <p className={styles['placed']}>{t('map.palette.allPlaced')}</p>;
  }
  if (row.type === 'item') {
    return (
      <PaletteItem id={row.id} what={row.what} hue={row.hue} detail={row.detail} isStop={isStop} />
    );
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
      tabIndex={isStop ? 0 : -1}
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
