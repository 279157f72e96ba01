import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { stageSchema } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import {
  fieldText,
  isEmptyValue,
  optionLabel,
  type PartnerField,
} from '@shared/partners/partnerField';
import { workspaceOf } from '@shared/document/document';
import { currentDocument } from '../../../store/documentStore';
import { ActorShape } from '../../../ui/ActorShape';
import { formatDate, formatFixed, formatMoney, formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { StageBadge } from '../../../ui/StageBadge';
import { Tag } from '../../../ui/Tag';
import styles from './FieldText.module.css';

export interface FieldTextProps {
  readonly field: PartnerField;
  readonly partner: Partner;
}

/** What a field of a partner holds, as it is read in a table. Nothing when it is empty. */
export function FieldText({ field, partner }: FieldTextProps) {
  const { t } = useTranslation();
  const value = field.read(partner);
  if (field.id === 'stage') {
    const stage = stageSchema.safeParse(value);
    if (stage.success) return <StageBadge stage={stage.data} />;
    return <span className={styles['quiet']}>{t(`plan.role.${partner.role}`)}</span>;
  }
  if (isEmptyValue(value)) return null;
  if (field.type === 'choices') {
    const items = typeof value === 'object' && value !== null ? value : [];
    if (field.id !== 'tags') return <>{items.map((item) => optionLabel(field, item)).join(', ')}</>;
    return (
      <span className={styles['tags']}>
        {items.map((item) => (
          <Tag key={item}>{item}</Tag>
        ))}
      </span>
    );
  }
  if (field.id === 'kind' || field.id === 'class' || field.id === 'family') {
    return (
      <span className={styles['kind']}>
        <ActorShape hue={actorHueOf(currentDocument(), partner)} />
        <span className={styles['text']}>{fieldText(field, value)}</span>
      </span>
    );
  }
  if (value === true) {
    return (
      <span className={styles['kind']}>
        <Icon of={Check} size={14} />
        {t('partners.value.yes')}
      </span>
    );
  }
  return <>{plainText(field, partner)}</>;
}

/** A field's value in one line of text, formatted as people read it. */
export function plainText(field: PartnerField, partner: Partner): string {
  const value = field.read(partner);
  if (typeof value === 'number') {
    if (field.type === 'money') return formatMoney(value, workspaceOf(currentDocument()).currency);
    return field.id === 'score' ? formatFixed(value, 1) : formatNumber(value, 6);
  }
  if (field.type === 'date' && typeof value === 'string' && value !== '') return formatDate(value);
  if (field.type === 'link' && typeof value === 'string') return readableAddress(value);
  return fieldText(field, value);
}

/** An address without what is the same in all of them. */
function readableAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
