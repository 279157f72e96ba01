import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { FieldEditor } from '../fields/FieldEditor';
import { plainText } from '../fields/FieldText';
import { setPartnerField } from '../partnerActions';
import { usePartnerFields } from '../partnerFieldsNow';
import styles from './PartnerInspector.module.css';
import { PartnerTools } from './PartnerTools';
import { Section } from '../../../ui/Section';

const facts = [
  'kind',
  'role',
  'stage',
  'stageSince',
  'tier',
  'owner',
  'regions',
  'countries',
  'annualRevenue',
  'website',
  'tags',
  'description',
];
const factsOfPartners = new Set(['stage', 'stageSince', 'tier']);

/** The built-in facts of a partner, each edited where it stands. */
export function FactsSection({
  partner,
  isPage = false,
}: {
  readonly partner: Partner;
  readonly isPage?: boolean;
}) {
  const { t } = useTranslation();
  const shown = facts.filter((id) => partner.role === 'partner' || !factsOfPartners.has(id));
  return (
    <Section
      title={t('partners.inspector.facts')}
      action={<PartnerTools partner={partner} isPage={isPage} />}
    >
      <FactList partner={partner} fieldIds={shown} />
    </Section>
  );
}

/** Fields with their names at the left; what is computed is shown, not edited. */
export function FactList({
  partner,
  fieldIds,
}: {
  readonly partner: Partner;
  readonly fieldIds: readonly string[];
}) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  return (
    <div className={styles['facts']}>
      {fieldIds.map((id) => {
        const field = fields.byId.get(id);
        if (field === undefined) return null;
        return (
          <div key={id} className={styles['fact']}>
            <span aria-hidden className={styles['label']} title={field.label}>
              {field.label}
            </span>
            {field.write === null ? (
              <span className={styles['computed']}>
                <span className="visually-hidden">{field.label}</span>
                {plainText(field, partner)}
              </span>
            ) : (
              <FieldEditor
                field={field}
                value={field.read(partner)}
                isLabelHidden
                isQuiet
                placeholder={t('partners.inspector.blank')}
                onCommit={(value) => setPartnerField([partner.id], field, value)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
