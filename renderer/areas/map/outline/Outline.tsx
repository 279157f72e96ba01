import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDocument, useDocument } from '../../../store/documentStore';
import { useUi } from '../../../store/uiStore';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/Menu';
import { useMapSession, useMapUi } from '../MapContext';
import { commandEntry, withoutLetters } from '../commandEntry';
import { useKeyboardHome } from '../keyboardHome';
import { loseFocus } from '../mapFocus';
import { useRowWindow } from '../useRowWindow';
import styles from './Outline.module.css';
import { onOutlineKey, type OutlineHands } from './outlineKeys';
import { OutlineLine } from './OutlineLine';
import { isOpenAtFirst, outlineRows, pathTo, rowDomId, type OutlineRow } from './outlineRows';

const rowHeight = 30;
const heightOfRow = (): number => rowHeight;
const nobody: ReadonlySet<string> = new Set();
const adding = ['map.addPartner', 'map.addZone', 'map.addNote', 'map.addText'] as const;

/** The line that the keyboard is to be on, and where it was when it was gone to. */
interface Wanted {
  readonly key: string | null;
  readonly at: number;
}

/**
 * Everything on the map as a tree, to be read and changed without seeing or dragging anything. Its
 * lines may be thousands: those in view are in the page.
 */
export function Outline() {
  const { t } = useTranslation();
  const session = useMapSession();
  const name = useDocument((document) => document.map.get(session.mapId)?.name ?? '');
  const tree = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState(nobody);
  const [wanted, setWanted] = useState<Wanted>({ key: null, at: 0 });
  const rows = useOutlineRows(toggled);
  const { total, shown } = useRowWindow(tree, rows, heightOfRow);
  const selection = useUi((state) => state.selection);
  const found = rows.findIndex(({ key }) => key === wanted.key);
  // A line that goes away leaves the keyboard where it was.
  const activeAt = found < 0 ? Math.min(wanted.at, rows.length - 1) : found;
  const activeKey = rows[activeAt]?.key ?? null;
  const isActiveShown = shown.some(({ row }) => row.key === activeKey);
  const hands: OutlineHands = {
    rows,
    activeAt,
    activate: (row) => {
      setWanted({ key: row.key, at: rows.indexOf(row) });
      const item = row.id === null ? undefined : session.scene.item(row.id);
      if (item) session.view?.reveal(item.box);
    },
    toggle: ({ key }) => setToggled((before) => flipped(before, key)),
  };

  const isAway = useRef(true);
  useEffect(() => {
    const follow = (): void => {
      // What is selected here is where the person is already.
      const id = isAway.current ? session.selectedItems().at(-1) : undefined;
      if (id === undefined) return;
      const path = pathTo(currentDocument(), session.mapId, id);
      setToggled((before) => opened(before, path.slice(0, -1)));
      setWanted(({ at }) => ({ key: path.at(-1) ?? null, at }));
    };
    follow();
    // At once: a field that closes gives the focus back here in the same breath.
    return useUi.subscribe((ui, before) => {
      if (ui.selection !== before.selection) follow();
    });
  }, [session]);
  const isHome = useKeyboardHome(({ home }) => home === 'outline');
  const [hasFocus, setHasFocus] = useState(false);
  const activeId = rows[activeAt]?.id ?? null;
  useEffect(() => {
    if (hasFocus) session.setUi({ focusId: activeId, isFocusShown: true });
  }, [hasFocus, activeId, session]);
  useEffect(() => {
    if (tree.current && activeAt >= 0) scrollToRow(tree.current, activeAt);
  }, [activeAt]);
  const isWanted = useMapUi((ui) => ui.outlineWanted);
  useEffect(() => {
    if (!isWanted) return;
    session.setUi({ outlineWanted: false });
    tree.current?.focus();
  }, [isWanted, session]);

  return (
    <div className={styles['outline']}>
      <div className={styles['head']}>
        <span className={styles['total']}>
          {rows.length === 0
            ? t('mapHands.outline.empty')
            : t('mapHands.outline.count', { count: rows.length })}
        </span>
        <MenuButton
          label={t('mapHands.outline.add')}
          trigger={<IconButton icon={Plus} size="small" label={t('mapHands.outline.add')} />}
          entries={withoutLetters(adding.map((id) => commandEntry(session, id)))}
        />
      </div>
      <div
        ref={tree}
        className={styles['tree']}
        role="tree"
        tabIndex={0}
        aria-multiselectable
        data-landing={isHome}
        data-entry
        aria-label={t('mapHands.outline.label', { name })}
        aria-description={t('mapHands.outline.description')}
        aria-activedescendant={
          activeKey !== null && isActiveShown ? rowDomId(activeKey) : undefined
        }
        onFocus={(event) => {
          isAway.current = false;
          session.setHome(event.currentTarget);
          useKeyboardHome.setState({ home: 'outline' });
          setHasFocus(true);
        }}
        onBlur={({ relatedTarget }) => {
          isAway.current = true;
          setHasFocus(false);
          loseFocus(session, relatedTarget);
        }}
        onKeyDown={(event) => onOutlineKey(event, session, hands)}
      >
        <div role="presentation" className={styles['rows']} style={{ height: total }}>
          {shown.map(({ row, top }) => (
            <OutlineLine
              key={row.key}
              row={row}
              top={top}
              isActive={row.key === activeKey}
              isSelected={row.id !== null && selection.includes(session.recordOfItem(row.id))}
              hands={hands}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function useOutlineRows(toggled: ReadonlySet<string>): readonly OutlineRow[] {
  const { mapId } = useMapSession();
  const document = useDeferredValue(useDocument((whole) => whole));
  const { mapActor, mapZone, mapNote, partner, relationship } = document;
  return useMemo(
    () =>
      outlineRows(
        { mapActor, mapZone, mapNote, partner, relationship },
        mapId,
        (key, type) => isOpenAtFirst(type) !== toggled.has(key),
      ),
    [mapActor, mapZone, mapNote, partner, relationship, mapId, toggled],
  );
}

function flipped(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(keys);
  if (!after.delete(key)) after.add(key);
  return after;
}

/** The toggled keys with these lines open. */
function opened(keys: ReadonlySet<string>, path: readonly string[]): ReadonlySet<string> {
  const after = new Set(keys);
  for (const key of path) {
    // What stands for a card is closed before anybody touches it.
    if (currentDocument().mapActor.has(key)) after.add(key);
    else after.delete(key);
  }
  return after;
}

function scrollToRow(element: HTMLElement, index: number): void {
  const { scrollTop, clientHeight } = element;
  const top = index * rowHeight;
  if (top < scrollTop) element.scrollTop = top;
  else if (top + rowHeight > scrollTop + clientHeight) {
    element.scrollTop = top + rowHeight - clientHeight;
  }
}
