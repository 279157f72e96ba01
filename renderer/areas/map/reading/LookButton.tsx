import { Palette } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { styleAspects, type StyleAspect } from '@shared/mapping/styling';
import { plainStyling } from '@shared/model/mapLook';
import type { PartnerField } from '@shared/partners/partnerField';
import { Button } from '../../../ui/Button';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Select } from '../../../ui/Select';
import { useMapSession } from '../MapContext';
import { BarButton } from './BarButton';
import styles from './reading.module.css';
import { setStyling } from './setStyling';
import { usePopover } from './usePopover';
import { useMapFields, useReading } from './useReading';

const plainId = 'plain';

/** What the cards show by colour, size, border and second line. */
export function LookButton() {
  const { t } = useTranslation();
  const opening = usePopover('look');
  return (
    <PopoverButton
      opening={opening}
      label={t('mapReading.look.title')}
      placement="bottom end"
      trigger={<BarButton icon={Palette} label={t('mapReading.look.button')} />}
    >
      {() => <LookPanel />}
    </PopoverButton>
  );
}

function LookPanel() {
  const { t } = useTranslation();
  const session = useMapSession();
  const fields = useMapFields();
  const { styling } = useReading(({ look }) => look);
  const isPlain = styleAspects.every((aspect) => styling[aspect] === null);
  return (
    <div className={styles['panel']}>
      <h2 className={styles['panelTitle']}>{t('mapReading.look.title')}</h2>
      {styleAspects.map((aspect) => (
        <Select
          key={aspect}
          label={t(`mapReading.look.${aspect}`)}
          choices={[
            { id: plainId, label: t(`mapReading.look.plain.${aspect}`) },
            ...fields.all
              .filter((field) => canShow(aspect, field))
              .map(({ id, label }) => ({ id, label })),
          ]}
          value={fields.byId.has(styling[aspect] ?? '') ? styling[aspect] : plainId}
          onChange={(id) => setStyling(session, { [aspect]: id === plainId ? null : id })}
        />
      ))}
      <div className={styles['panelEnd']}>
        <Button kind="quiet" isDisabled={isPlain} onPress={() => setStyling(session, plainStyling)}>
          {t('mapReading.look.reset')}
        </Button>
      </div>
    </div>
  );
}

/** Whether a field can drive an aspect: all but what is written on a card need few values. */
function canShow(aspect: StyleAspect, field: PartnerField): boolean {
  if (field.id === 'name' || field.type === 'long-text') return false;
  if (aspect === 'label') return true;
  return field.type !== 'text' && field.type !== 'link';
}
