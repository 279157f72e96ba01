import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { isOpenLook, staysUnasked } from '@shared/mapping/mapFilter';
import type { MapFilter } from '@shared/model/mapLook';
import { relationshipStatuses } from '@shared/model/relationship';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Checkbox, SegmentedControl } from '../../../ui/Toggles';
import { selectShown } from '../hands/handEdits';
import { useMapSession } from '../MapContext';
import { BarButton } from './BarButton';
import { clearFilter } from './filterEdits';
import { PartnerFilters } from './PartnerFilters';
import styles from './reading.module.css';
import { usePopover } from './usePopover';
import { useMapFields, useReading } from './useReading';

/** Which partners and relationships stand out. */
export function FilterButton() {
  const { t } = useTranslation();
  const isActive = useReading(({ look }) => !isOpenLook(look));
  const opening = usePopover('filter');
  return (
    <PopoverButton
      opening={opening}
      label={t('mapReading.filter.title')}
      placement="bottom end"
      trigger={
        <BarButton
          icon={ListFilter}
          label={t(isActive ? 'mapReading.filter.buttonActive' : 'mapReading.filter.button')}
          isActive={isActive}
        />
      }
    >
      {() => <FilterPanel />}
    </PopoverButton>
  );
}

function useFilter(): MapFilter {
  return useReading(({ draft, look }) => draft ?? look.filter);
}

function FilterPanel() {
  const { t } = useTranslation();
  const session = useMapSession();
  const { reading } = session;
  const filter = useFilter();
  const others = ['dim', 'hide'] as const;
  return (
    <div className={styles['panel']}>
      <h2 className={styles['panelTitle']}>{t('mapReading.filter.title')}</h2>
      <p className={styles['quiet']} role="status">
        <ShownCount />
      </p>
      <PartnerFilters filter={filter} />
      <div className={styles['line']}>
        <span>{t('mapReading.filter.others')}</span>
        <SegmentedControl
          label={t('mapReading.filter.others')}
          choices={others.map((id) => ({ id, label: t(`mapReading.filter.${id}`) }))}
          value={filter.others}
          onChange={(way) => reading.writeFilter({ ...filter, others: way })}
        />
      </div>
      <Statuses filter={filter} />
      <Types filter={filter} />
      <div className={styles['panelEnd']}>
        <Button kind="quiet" size="small" onPress={() => selectShown(session)}>
          {t('mapHands.command.selectShown')}
        </Button>
        <Button kind="quiet" size="small" onPress={() => clearFilter(session)}>
          {t('mapReading.filter.clear')}
        </Button>
      </div>
    </div>
  );
}

function ShownCount() {
  const { t } = useTranslation();
  const { reading } = useMapSession();
  const { partners: filters } = useFilter();
  const fields = useMapFields();
  const visibility = useReading((state) => state.visibility);
  const partners = useDocument((document) => reading.actors.partners(document));
  const shown = partners.filter(({ id }) => visibility.ofPartner(id) === 'shown');
  const unasked = shown.filter((partner) => staysUnasked(fields, filters, partner)).length;
  return t(unasked === 0 ? 'mapReading.filter.shown' : 'mapReading.filter.shownBesideOwn', {
    shown: shown.length - unasked,
    total: partners.length,
  });
}

function Statuses({ filter }: { readonly filter: MapFilter }) {
  const { t } = useTranslation();
  const { reading } = useMapSession();
  const { hiddenStatuses } = filter;
  return (
    <div role="group" aria-label={t('mapReading.filter.statuses')}>
      <p className={styles['groupTitle']}>{t('mapReading.filter.statuses')}</p>
      <div className={styles['checks']}>
        {relationshipStatuses.map((status) => (
          <Checkbox
            key={status}
            label={t(`map.status.${status}`)}
            isSelected={!hiddenStatuses.includes(status)}
            onChange={(isShown) => {
              const left = hiddenStatuses.filter((other) => other !== status);
              const next = isShown ? left : [...left, status];
              reading.writeFilter({ ...filter, hiddenStatuses: next });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Types({ filter }: { readonly filter: MapFilter }) {
  const { t } = useTranslation();
  const { reading } = useMapSession();
  const types = useDocument((document) => document.relationshipType);
  const { hidesUntyped, ...rest } = filter;
  const hidden = useReading(({ look }) => look.hiddenTypeIds);
  if (types.size === 0) return null;
  return (
    <div role="group" aria-label={t('mapReading.filter.types')}>
      <p className={styles['groupTitle']}>{t('mapReading.filter.types')}</p>
      <div className={styles['checks']}>
        {inOrder(types.values()).map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            isSelected={!hidden.includes(id)}
            onChange={(isShown) => {
              const left = hidden.filter((other) => other !== id);
              const hiddenTypeIds = isShown ? left : [...left, id];
              reading.writeLook(t('mapReading.edit.types'), { hiddenTypeIds });
            }}
          />
        ))}
        <Checkbox
          label={t('mapReading.filter.noType')}
          isSelected={hidesUntyped !== true}
          onChange={(isShown) =>
            reading.writeFilter(isShown ? rest : { ...rest, hidesUntyped: true })
          }
        />
      </div>
    </div>
  );
}
