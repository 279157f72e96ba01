import { Columns3, Group, Kanban, Plus, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartnerList } from '@shared/partners/queryPartners';
import { useDocument } from '../../store/documentStore';
import { replaceParams } from '../../store/uiStore';
import { Button } from '../../ui/Button';
import { formatNumber } from '../../ui/format';
import { MenuButton } from '../../ui/Menu';
import { PopoverButton } from '../../ui/PopoverButton';
import { SearchField } from '../../ui/SearchField';
import { SegmentedControl } from '../../ui/Toggles';
import { canGroupBy } from './canGroupBy';
import { ColumnChooser } from './fields/ColumnChooser';
import { FilterBar } from './filters/FilterBar';
import { createPartner } from './partnerActions';
import { usePartnerFields } from './partnerFieldsNow';
import styles from './Toolbar.module.css';
import { changeView, setSearch, useSearch, useViewSettings } from './viewStore';

export interface ToolbarProps {
  readonly list: PartnerList;
  readonly view: 'table' | 'board';
}

/** The head of table and board: how many, search, filters, and how they are shown. */
export function Toolbar({ list, view }: ToolbarProps) {
  const { t } = useTranslation();
  const search = useSearch();
  return (
    <header className={styles['toolbar']}>
      <div className={styles['line']}>
        <h1>{t('partners.title')}</h1>
        <span className={styles['count']} aria-live="polite">
          <Count list={list} />
        </span>
        <span className={styles['space']} />
        <SegmentedControl
          label={t('partners.view.label')}
          choices={[
            { id: 'table', label: t('partners.view.table'), icon: Table2 },
            { id: 'board', label: t('partners.view.board'), icon: Kanban },
          ]}
          value={view}
          onChange={(next) => replaceParams(next === 'board' ? { view: 'board' } : {})}
        />
        <Button kind="primary" icon={Plus} onPress={() => createPartner()}>
          {t('partners.command.new')}
        </Button>
      </div>
      <div className={styles['line']}>
        <SearchField
          label={t('partners.search')}
          isLabelHidden
          placeholder={t('partners.search')}
          value={search}
          onChange={setSearch}
          className={styles['search']}
        />
        <FilterBar />
        <span className={styles['space']} />
        {view === 'table' ? <TableOptions /> : null}
      </div>
    </header>
  );
}

function Count({ list }: { readonly list: PartnerList }) {
  const { t } = useTranslation();
  const all = useDocument((document) => document.partner);
  const shown = list.partners.length;
  if (shown < list.total) {
    return t('partners.count.some', {
      shown: formatNumber(shown),
      total: formatNumber(list.total),
    });
  }
  let others = 0;
  for (const { role } of all.values()) if (role !== 'partner') others += 1;
  return others === 0
    ? formatNumber(list.total)
    : t('partners.count.withOthers', {
        partners: formatNumber(list.total - others),
        others: formatNumber(others),
      });
}

function TableOptions() {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const { groupBy } = useViewSettings();
  const grouped = fields.byId.get(groupBy ?? '');
  return (
    <div className={styles['options']}>
      <MenuButton
        label={t('partners.view.group')}
        placement="bottom end"
        trigger={
          <Button kind="quiet" icon={Group}>
            {grouped === undefined
              ? t('partners.view.group')
              : t('partners.view.groupedBy', { field: grouped.label.toLowerCase() })}
          </Button>
        }
        entries={[
          {
            id: '__none',
            label: t('partners.view.noGroup'),
            isChecked: grouped === undefined,
            onAction: () => changeView({ groupBy: null }),
          },
          'separator',
          ...fields.all.filter(canGroupBy).map((field) => ({
            id: field.id,
            label: field.label,
            isChecked: field.id === groupBy,
            onAction: () => changeView({ groupBy: field.id }),
          })),
        ]}
      />
      <PopoverButton
        label={t('partners.columns.title')}
        placement="bottom end"
        trigger={
          <Button kind="quiet" icon={Columns3}>
            {t('partners.columns.title')}
          </Button>
        }
      >
        {() => <ColumnChooser />}
      </PopoverButton>
    </div>
  );
}
