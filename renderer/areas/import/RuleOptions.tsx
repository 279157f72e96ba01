import { useTranslation } from 'react-i18next';
import {
  matchRules,
  updateRules,
  type ImportSettings,
} from '@shared/exchange/partners/importSettings';
import { Select } from '../../ui/Select';
import { Checkbox } from '../../ui/Toggles';
import styles from './ColumnsStep.module.css';
import { updateSettings } from './importStore';

/** How rows find their partner, what they may change, and how dates and numbers are read. */
export function RuleOptions({ settings }: { readonly settings: ImportSettings }) {
  const { t } = useTranslation();
  const has = (...targets: readonly string[]): boolean =>
    settings.columns.some(({ to }) => targets.includes(to));
  const hasType = (...types: readonly string[]): boolean =>
    settings.columns.some((target) => target.to === 'new-own-field' && types.includes(target.type));
  const hasOwn = has('own-field');
  const hasDates = hasOwn || has('stage-since') || hasType('date');
  const hasNumbers = hasOwn || has('annual-revenue') || hasType('number', 'money');
  return (
    <aside className={styles['options']} aria-label={t('import.columns.options')}>
      <h2>{t('import.columns.options')}</h2>
      <Select
        label={t('import.columns.match')}
        choices={matchRules.map((id) => ({ id, label: t(`import.columns.matchBy.${id}`) }))}
        value={settings.match}
        onChange={(match) => {
          updateSettings({ match });
        }}
      />
      <Select
        label={t('import.columns.update')}
        choices={updateRules.map((id) => ({ id, label: t(`import.columns.updateBy.${id}`) }))}
        value={settings.update}
        onChange={(update) => {
          updateSettings({ update });
        }}
        isDisabled={settings.match === 'none'}
        description={t('import.columns.emptyKeeps')}
      />
      {hasDates ? (
        <Select
          label={t('import.columns.dates')}
          choices={[
            { id: 'day-first', label: t('import.columns.dayFirst') },
            { id: 'month-first', label: t('import.columns.monthFirst') },
          ]}
          value={settings.style.dateOrder}
          onChange={(dateOrder) => {
            updateSettings({ style: { ...settings.style, dateOrder } });
          }}
        />
      ) : null}
      {hasNumbers ? (
        <Select
          label={t('import.columns.decimal')}
          choices={[
            { id: 'point', label: t('import.columns.point') },
            { id: 'comma', label: t('import.columns.comma') },
          ]}
          value={settings.style.decimal}
          onChange={(decimal) => {
            updateSettings({ style: { ...settings.style, decimal } });
          }}
        />
      ) : null}
      <Checkbox
        label={t('import.columns.joinSameName')}
        isSelected={settings.joinSameName}
        onChange={(joinSameName) => {
          updateSettings({ joinSameName });
        }}
      />
      {has('countries') && !has('regions') ? (
        <Checkbox
          label={t('import.columns.regionsFromCountries')}
          isSelected={settings.regionsFromCountries}
          onChange={(regionsFromCountries) => {
            updateSettings({ regionsFromCountries });
          }}
        />
      ) : null}
    </aside>
  );
}
