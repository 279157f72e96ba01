import { useTranslation } from 'react-i18next';
import { applyEffects, type DropEffect } from '@shared/mapping/binding';
import type { MapZone } from '@shared/model/mapZone';
import { edit, useDocument } from '../../../store/documentStore';
import { select } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { usePartnerFields } from '../../partners';
import { readStrays } from './readStrays';
import styles from '../fields.module.css';

const none: readonly DropEffect[] = [];

/** The partners that lie in a zone with another value than it sets, and what to do about them. */
export function StrayPartners({ zone }: { readonly zone: MapZone }) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const strays = useDocument(
    (document) => readStrays(document, zone.mapId, fields).get(zone.id) ?? none,
  );
  const [first] = strays;
  if (!first) return null;
  const about = { count: strays.length, field: first.field.label };
  return (
    <>
      <p className={styles['quiet']}>{t('mapDrawing.binding.strays.text', about)}</p>
      <div className={styles['actions']}>
        <Button
          size="small"
          onPress={() => {
            edit(t('mapDrawing.binding.strays.edit', about), (draft) =>
              applyEffects(draft, strays),
            );
          }}
        >
          {t('mapDrawing.binding.strays.set', about)}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onPress={() => select(strays.map(({ partnerId }) => partnerId))}
        >
          {t('mapDrawing.binding.strays.select', about)}
        </Button>
      </div>
    </>
  );
}
