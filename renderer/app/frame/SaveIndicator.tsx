import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveState } from '../../store/saveState';
import type { SaveState } from '../../store/saveState';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { formatRelative } from '../../ui/format';
import { useHasOpenTyping } from '../../ui/openTyping';
import { PopoverButton } from '../../ui/PopoverButton';
import styles from './TopBar.module.css';

const dots = {
  saved: '',
  saving: 'saving',
  unsaved: 'unsaved',
  'read-only': 'readOnly',
} as const;

function wordFor(state: SaveState, t: TFunction): string {
  switch (state.status) {
    case 'saved':
      return t('frame.save.saved');
    case 'saving':
      return t('frame.save.saving');
    case 'unsaved':
      return t('frame.save.unsaved');
    case 'read-only':
      return t('frame.save.readOnly');
  }
}

function Detail({ state, close }: { readonly state: SaveState; readonly close: () => void }) {
  const { t } = useTranslation();
  if (state.status === 'saving') {
    return <p className={styles['quietText']}>{t('frame.save.savingDetail')}</p>;
  }
  if (state.status === 'saved') {
    return (
      <>
        <p className={styles['quietText']}>{t('frame.save.savedDetail')}</p>
        {state.at === null ? null : (
          <p className={styles['quietText']}>
            {t('frame.save.lastSaved', { when: formatRelative(state.at, new Date()) })}
          </p>
        )}
      </>
    );
  }
  const isUnsaved = state.status === 'unsaved';
  return (
    <>
      <h2>{isUnsaved ? t('frame.save.unsavedTitle') : t('frame.save.readOnlyTitle')}</h2>
      <p>{state.reason}</p>
      {isUnsaved ? <p className={styles['quietText']}>{t('frame.save.unsavedDetail')}</p> : null}
      <div className={styles['buttons']}>
        {state.actions.map((action) => (
          <Button
            key={action.label}
            size="small"
            onPress={() => {
              close();
              void action.run();
            }}
          >
            {action.label}
          </Button>
        ))}
      </div>
    </>
  );
}

/** What is true about the disk, in a word; what that means and what to do, when it is pressed. */
export function SaveIndicator() {
  const { t } = useTranslation();
  const stored = useSaveState((store) => store.state);
  // What stands in an open field is not in the plan yet: 'Saved' would not be true of it.
  const isTyping = useHasOpenTyping() && stored.status === 'saved';
  const state: SaveState = isTyping ? { status: 'saving' } : stored;
  const word = isTyping ? t('frame.save.typing') : wordFor(state, t);
  const isUnsaved = state.status === 'unsaved';
  useEffect(() => {
    if (isUnsaved) announce(t('frame.save.unsavedTitle'), 'assertive');
  }, [isUnsaved, t]);
  const dot = dots[state.status];
  return (
    <PopoverButton
      label={word}
      placement="bottom end"
      trigger={
        <Button kind="quiet" className={cx(styles['save'], isUnsaved && styles['alarm'])}>
          <span aria-hidden className={cx(styles['dot'], dot !== '' && styles[dot])} />
          <span data-save-state={state.status}>{word}</span>
        </Button>
      }
    >
      {(close) => (
        <div className={styles['detail']}>
          {isTyping ? (
            <p className={styles['quietText']}>{t('frame.save.typingDetail')}</p>
          ) : (
            <Detail state={state} close={close} />
          )}
        </div>
      )}
    </PopoverButton>
  );
}
