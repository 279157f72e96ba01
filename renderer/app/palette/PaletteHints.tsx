import { useTranslation } from 'react-i18next';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { Kbd } from '../../ui/Kbd';
import styles from './Palette.module.css';

function Hint({ shortcut, text }: { readonly shortcut: string; readonly text: string }) {
  return (
    <span className={styles['hint']}>
      <Kbd keys={shortcutKeys(shortcut, platform)} />
      {text}
    </span>
  );
}

/** The keys that work in the palette. */
export function PaletteHints({ isPartner }: { readonly isPartner: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={styles['foot']}>
      <Hint
        shortcut="Enter"
        text={isPartner ? t('frame.palette.hintSelect') : t('frame.palette.hintRun')}
      />
      {isPartner ? <Hint shortcut="Mod+Enter" text={t('frame.palette.hintProfile')} /> : null}
      <Hint shortcut="Escape" text={t('frame.palette.hintClose')} />
    </div>
  );
}
