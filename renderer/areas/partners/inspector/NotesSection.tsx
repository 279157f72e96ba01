import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { FieldEditor } from '../fields/FieldEditor';
import { setPartnerField } from '../partnerActions';
import { usePartnerFields } from '../partnerFieldsNow';
import { Section } from '../../../ui/Section';

/** Free notes about a partner. */
export function NotesSection({ partner }: { readonly partner: Partner }) {
  const { t } = useTranslation();
  const field = usePartnerFields().byId.get('notes');
  if (field === undefined) return null;
  return (
    <Section title={field.label}>
      <FieldEditor
        field={field}
        value={partner.notes}
        isLabelHidden
        placeholder={t('partners.inspector.notes')}
        onCommit={(value) => setPartnerField([partner.id], field, value)}
      />
    </Section>
  );
}
