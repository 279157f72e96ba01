import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapFilter } from '@shared/model/mapLook';
import type { FilterCondition } from '@shared/model/partnerFilter';
import { blankCondition, operatorsFor } from '@shared/partners/partnerFilter';
import { useDocument } from '../../../store/documentStore';
import { ComboBox } from '../../../ui/ComboBox';
import { IconButton } from '../../../ui/IconButton';
import { ConditionEditor } from '../../partners';
import { useMapSession } from '../MapContext';
import styles from './reading.module.css';
import { useMapFields } from './useReading';

/** What partners must be to stand out. In force at once; one step in the plan when it is closed. */
export function PartnerFilters({ filter }: { readonly filter: MapFilter }) {
  const { t } = useTranslation();
  const { reading } = useMapSession();
  const fields = useMapFields();
  const among = useDocument((document) => reading.actors.partners(document));
  useEffect(() => reading.settleFilter, [reading]);
  const setCondition = (index: number, condition: FilterCondition): void => {
    const partners = filter.partners.map((one, at) => (at === index ? { ...one, condition } : one));
    reading.tryFilter({ ...filter, partners });
  };
  return (
    <>
      {filter.partners.map(({ fieldId, condition }, index) => {
        const field = fields.byId.get(fieldId);
        if (field === undefined) return null;
        return (
          <div key={`${fieldId} ${String(index)}`} className={styles['filter']}>
            <ConditionEditor
              field={field}
              condition={condition}
              among={among}
              onChange={(next) => setCondition(index, next)}
            />
            <IconButton
              icon={X}
              size="small"
              className={styles['removeFilter']}
              label={t('mapReading.filter.remove', { field: field.label })}
              onPress={() => {
                const partners = filter.partners.filter((_, at) => at !== index);
                reading.tryFilter({ ...filter, partners });
              }}
            />
          </div>
        );
      })}
      <ComboBox
        // Made anew after each choice, so that it is empty for the next one.
        key={filter.partners.length}
        label={t('mapReading.filter.add')}
        placeholder={t('mapReading.filter.field')}
        choices={fields.all.map(({ id, label }) => ({ id, label }))}
        value={null}
        onChange={(fieldId) => {
          const field = fields.byId.get(fieldId ?? '');
          const operator = field && operatorsFor(field)[0];
          if (!field || !operator) return;
          const fresh = { fieldId: field.id, condition: blankCondition(operator) };
          reading.tryFilter({ ...filter, partners: [...filter.partners, fresh] });
        }}
      />
    </>
  );
}
