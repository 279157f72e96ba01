import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { OwnFieldForm } from '../fields/OwnFieldForm';
import { usePartnerFields } from '../partnerFieldsNow';
import { FactList } from './FactsSection';
import styles from './PartnerInspector.module.css';
import { Section } from '../../../ui/Section';

/** The workspace's own fields with this partner's values. */
export function OwnFieldsSection({ partner }: { readonly partner: Partner }) {
  const { t } = useTranslation();
  const own = usePartnerFields().all.filter((field) => field.own);
  return (
    <Section
      title={t('partners.inspector.ownFields')}
      action={
        <PopoverButton
          label={t('partners.ownField.add')}
          trigger={<IconButton icon={Plus} size="small" label={t('partners.ownField.add')} />}
        >
          {(close) => <OwnFieldForm ownFieldId={null} onDone={close} />}
        </PopoverButton>
      }
    >
      {own.length === 0 ? (
        <p className={styles['hint']}>{t('partners.inspector.noOwnFields')}</p>
      ) : (
        <FactList partner={partner} fieldIds={own.map(({ id }) => id)} />
      )}
    </Section>
  );
}
