import type { PlanFileRepair } from '@shared/planfile/refusal';
import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../ui/PlainTable';
import styles from './dialogs.module.css';

/** More lines than anybody reads. */
const mostShown = 200;

interface RepairTableProps {
  readonly repairs: readonly PlanFileRepair[];
  readonly caption: string;
  readonly whereTitle: string;
  readonly where: (repair: PlanFileRepair) => string;
}

/** What was put right, a line each: what was done, where, and what was wrong. */
export function RepairTable({ repairs, caption, whereTitle, where }: RepairTableProps) {
  const { t } = useTranslation();
  const rest = repairs.length - mostShown;
  const rows = repairs.slice(0, mostShown).map((repair, at) => ({ ...repair, key: String(at) }));
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={caption}>
        <PlainTable
          caption={caption}
          isCaptionHidden
          keyOf={({ key }) => key}
          rows={rows}
          columns={[
            {
              id: 'what',
              title: t('workspaces.repairs.what'),
              cell: ({ code }) => t(`workspaces.repairs.${code}`),
            },
            { id: 'where', title: whereTitle, cell: where },
            {
              id: 'detail',
              title: t('workspaces.repairs.detail'),
              cell: ({ detail }) => detail,
            },
          ]}
        />
      </div>
      {rest > 0 ? (
        <p className={styles['text']}>{t('workspaces.repairs.more', { count: rest })}</p>
      ) : null}
    </>
  );
}
