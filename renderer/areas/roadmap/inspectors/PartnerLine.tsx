import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument, useDocument } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { IconButton } from '../../../ui/IconButton';
import { Monogram } from '../../../ui/Monogram';
import styles from './inspectors.module.css';

export interface PartnerLineProps {
  readonly partnerId: string;
  /** Said quietly behind the name. */
  readonly detail?: ReactNode;
  readonly onRemove?: () => void;
  /** What the remove button is called. */
  readonly removeLabel?: string;
}

/** A partner by name; a press shows it in the inspector. */
export function PartnerLine({ partnerId, detail, onRemove, removeLabel }: PartnerLineProps) {
  const partner = useDocument((document) => document.partner.get(partnerId));
  if (partner === undefined) return null;
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['link']}
        onClick={() => {
          inspect([partnerId]);
        }}
      >
        <Monogram name={partner.name} hue={actorHueOf(currentDocument(), partner)} size={20} />
        <span className={styles['text']}>{partner.name}</span>
        {detail === undefined ? null : <span className={styles['quiet']}>{detail}</span>}
      </button>
      {onRemove === undefined || removeLabel === undefined ? null : (
        <IconButton icon={X} size="small" label={removeLabel} onPress={onRemove} />
      )}
    </li>
  );
}
