import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { rowStatuses, type ImportPlan } from '@shared/exchange/partners/importPlan';
import { cx } from '../../ui/cx';
import { formatNumber } from '../../ui/format';
import styles from './RowsStep.module.css';
import type { ShownStatus } from './useShownRows';

interface StatusChipsProps {
  readonly plan: ImportPlan | null;
  readonly value: ShownStatus;
  readonly onChange: (value: ShownStatus) => void;
}

/** How many rows there are of each status; one chip shows only those. */
export function StatusChips({ plan, value, onChange }: StatusChipsProps) {
  const { t } = useTranslation();
  const noted = plan?.outcomes.filter(({ notes }) => notes.length > 0).length ?? 0;
  const chips: readonly { id: ShownStatus; label: string; count: number }[] = [
    { id: 'all', label: t('import.rows.all'), count: plan?.outcomes.length ?? 0 },
    ...rowStatuses.map((status) => ({
      id: status,
      label: t(`import.rows.status.${status}`),
      count: plan?.counts[status] ?? 0,
    })),
    { id: 'noted', label: t('import.rows.withNotes'), count: noted },
  ];
  return (
    <ToggleButtonGroup
      aria-label={t('import.rows.statusLabel')}
      className={cx(styles['chips'])}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = chips.find(({ id }) => keys.has(id));
        if (next !== undefined) onChange(next.id);
      }}
    >
      {chips
        .filter(({ id, count }) => id === 'all' || id === value || count > 0)
        .map(({ id, label, count }) => (
          <ToggleButton key={id} id={id} className={cx(styles['chip'])}>
            {id === 'all' || id === 'noted' ? null : (
              <span aria-hidden className={cx(styles['dot'], styles[id])} />
            )}
            {label}
            <b>{formatNumber(count)}</b>
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}
