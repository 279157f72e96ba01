import { useTranslation } from 'react-i18next';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { Kbd } from '../../ui/Kbd';
import styles from './Palette.module.css';
import type { Result } from './results';

function Hint({ shortcut, text }: { readonly shortcut: string; readonly text: string }) {
  return (
    <span className={styles['hint']}>
      <Kbd keys={shortcutKeys(shortcut, platform)} />
      {text}
    </span>
  );
}

/** The keys that work in the palette, on the line the keyboard is on. */
export function PaletteHints({ current }: { readonly current: Result | undefined }) {
  const { t } = useTranslation();
  const isPartner = current?.type === 'partner';
  const canRun = current?.type === 'command' && current.whyNot === null;
  return (
    <div className={styles['foot']}>
      {isPartner || canRun ? (
        <Hint
          shortcut="Enter"
          text={isPartner ? t('frame.palette.hintSelect') : t('frame.palette.hintRun')}
        />
      ) : null}
      {isPartner ? <Hint shortcut="Mod+Enter" text={t('frame.palette.hintProfile')} /> : null}
      <Hint shortcut="Escape" text={t('frame.palette.hintClose')} />
    </div>
  );
}
