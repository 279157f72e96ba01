import { useTranslation } from 'react-i18next';
import { bindableFields, bindableValues, bindingTo, boundField } from '@shared/mapping/binding';
import type { MapZone, ZoneBinding } from '@shared/model/mapZone';
import type { PartnerField } from '@shared/partners/partnerField';
import { currentDocument, edit, useDocument } from '../../../store/documentStore';
import { ComboBox } from '../../../ui/ComboBox';
import { Select } from '../../../ui/Select';
import { usePartnerFields } from '../../partners';
import styles from '../fields.module.css';

/** Which field partners get set when they come into a zone, and to what. */
export function ZoneBindingFields({ zone }: { readonly zone: MapZone }) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const partners = useDocument((document) => document.partner);
  const { binding } = zone;
  const field = binding && boundField(binding, fields);
  const bind = (next: ZoneBinding | null): void => {
    edit(t('mapDrawing.binding.edit'), (draft) => {
      draft.update('mapZone', zone.id, { binding: next });
    });
  };
  const choices = bindableFields(fields).filter(
    (each) => bindableValues(each, partners.values()).length > 0,
  );
  return (
    <div className={styles['fields']}>
      <Select
        label={t('mapDrawing.binding.field')}
        placeholder={t('mapDrawing.binding.none')}
        choices={choices.map(({ id, label }) => ({ id, label }))}
        value={field?.id ?? null}
        onChange={(id) => {
          const next = choices.find((each) => each.id === id);
          if (next) bind(bindingTo(next, firstValue(next, zone.name)));
        }}
        onClear={() => bind(null)}
      />
      {field ? (
        <ComboBox
          key={field.id}
          label={t('mapDrawing.binding.value')}
          spokenLabel={t('mapDrawing.binding.spokenValue', { field: field.label })}
          choices={bindableValues(field, partners.values()).map(({ value, label, section }) => ({
            id: value,
            label,
            detail: section,
          }))}
          value={String(binding.value)}
          onChange={(value) => {
            if (value !== null) bind(bindingTo(field, value));
          }}
        />
      ) : null}
      {binding ? (
        <p className={styles['quiet']}>
          {field
            ? t(`mapDrawing.binding.${field.type === 'choices' ? 'hintList' : 'hint'}`)
            : t('mapDrawing.binding.broken')}
        </p>
      ) : null}
    </div>
  );
}

/** The value a zone's name already says, else the first there is. */
function firstValue(field: PartnerField, name: string): string {
  const values = bindableValues(field, currentDocument().partner.values());
  const wanted = name.trim().toLowerCase();
  const named = values.find(({ label }) => label.toLowerCase() === wanted);
  return (named ?? values[0])?.value ?? '';
}
