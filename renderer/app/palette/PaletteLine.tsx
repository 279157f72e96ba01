import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { Monogram } from '../../ui/Monogram';
import styles from './Palette.module.css';
import type { Result } from './results';

interface PaletteLineProps {
  readonly id: string;
  readonly result: Result;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (opensProfile: boolean) => void;
}

function Sign({ result }: { readonly result: Result }) {
  return (
    <span className={styles['sign']}>
      {result.type === 'partner' ? (
        <Monogram name={result.title} hue={result.hue} size={20} />
      ) : (
        <Icon of={ChevronRight} size={14} />
      )}
    </span>
  );
}

/** A partner or a command to choose. Keyboard focus stays in the field above. */
export function PaletteLine({ id, result, isCurrent, onPoint, onChoose }: PaletteLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const shortcut = result.type === 'command' ? result.command.shortcut : undefined;
  return (
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={result.type === 'command' && result.whyNot !== null}
      className={styles['line']}
      onPointerMove={onPoint}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={(event) => {
        onChoose(event.ctrlKey || event.metaKey);
      }}
    >
      <Sign result={result} />
      <span className={styles['title']}>{result.title}</span>
      <span className={styles['detail']}>{result.detail}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcutKeys(shortcut, platform)} />}
    </div>
  );
}
