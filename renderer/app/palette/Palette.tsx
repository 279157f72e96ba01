import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../frame/command';
import { run } from '../../frame/runCommand';
import { useDocument } from '../../store/documentStore';
import { inspect, navigate, noteRecent, setPaletteOpen, useUi } from '../../store/uiStore';
import { announce } from '../../ui/announce';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/Icon';
import { findArea } from '../areas';
import { takesTyping } from '../commands/textInFocus';
import styles from './Palette.module.css';
import { PaletteHints } from './PaletteHints';
import { PaletteLine } from './PaletteLine';
import { paletteResults } from './results';
import type { Result } from './results';

/** Gives a command once the palette is gone and has given the focus back to where it came from. */
function give(command: Command): void {
  // React Aria gives it back in the frame after.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      // What is chosen is meant for the plan: Undo would take a text field to be what is meant.
      // The palette may be open again by now: its own field is being typed in.
      const { activeElement } = document;
      const isField = activeElement instanceof HTMLElement && takesTyping(activeElement);
      if (isField && !useUi.getState().paletteOpen) activeElement.blur();
      void run(command);
    }),
  );
}

function choose(result: Result, opensProfile: boolean, later: (command: Command) => void): void {
  if (result.type === 'command' && result.whyNot !== null) {
    announce(result.whyNot);
    return;
  }
  setPaletteOpen(false);
  noteRecent(result.id);
  if (result.type === 'command') {
    later(result.command);
    return;
  }
  inspect([result.id]);
  const area = findArea(useUi.getState().route.area);
  const hasNoInspector =
    area === null || area.withoutInspector === true || area.standalone === true;
  if (opensProfile) navigate('partners', { profile: result.id });
  else if (hasNoInspector) navigate('partners');
}

function stepFor(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, at + 8);
    case 'PageUp':
      return Math.max(0, at - 8);
    default:
      return null;
  }
}

function PaletteBody() {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const recent = useUi((state) => state.recent);
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(0);
  const listId = useId();
  const chosen = useRef<Command | null>(null);
  const later = (command: Command): void => {
    chosen.current = command;
  };
  useEffect(
    () => () => {
      if (chosen.current !== null) give(chosen.current);
    },
    [],
  );
  const groups = useMemo(
    () => paletteResults(document, query, recent, t),
    [document, query, recent, t],
  );
  const results = groups.flatMap((group) => group.results);
  const at = Math.min(wanted, Math.max(0, results.length - 1));
  const current = results[at];
  const lineId = (result: Result): string => `${listId}-${result.id}`;
  const count = results.length;

  useEffect(() => {
    if (query !== '') announce(t('frame.palette.results', { count }));
  }, [count, query, t]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      choose(current, event.ctrlKey || event.metaKey, later);
      return;
    }
    const next = count === 0 ? null : stepFor(event.key, at, count);
    if (next === null) return;
    event.preventDefault();
    setWanted(next);
  };
  return (
    <>
      <div className={styles['head']}>
        <Icon of={Search} />
        <input
          className={styles['input']}
          role="combobox"
          aria-label={t('frame.palette.title')}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current === undefined ? {} : { 'aria-activedescendant': lineId(current) })}
          placeholder={t('frame.palette.placeholder')}
          value={query}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setWanted(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {count === 0 ? null : (
        <div
          id={listId}
          role="listbox"
          aria-label={t('frame.palette.title')}
          className={styles['list']}
        >
          {groups.map((group) => (
            <div key={group.id} role="group" aria-label={t(`frame.palette.${group.id}`)}>
              <div aria-hidden className={styles['heading']}>
                {t(`frame.palette.${group.id}`)}
              </div>
              {group.results.map((result) => (
                <PaletteLine
                  key={result.id}
                  id={lineId(result)}
                  result={result}
                  isCurrent={result === current}
                  onPoint={() => {
                    setWanted(results.indexOf(result));
                  }}
                  onChoose={(opensProfile) => {
                    choose(result, opensProfile, later);
                  }}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {count > 0 ? null : (
        <div className={styles['empty']}>
          <p>{t('frame.palette.empty', { query })}</p>
          <p>{t('frame.palette.emptyHint')}</p>
        </div>
      )}
      <PaletteHints current={current} />
    </>
  );
}

/** One field for everything: each partner by name, each command by what it does. */
export function Palette() {
  const { t } = useTranslation();
  const isOpen = useUi((state) => state.paletteOpen);
  return (
    <ModalOverlay
      className={cx(styles['scrim'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={setPaletteOpen}
    >
      <Modal className={cx(styles['modal'])}>
        <Dialog aria-label={t('frame.palette.title')} className={cx(styles['dialog'])}>
          <PaletteBody />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
