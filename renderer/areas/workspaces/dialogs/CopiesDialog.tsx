import type { GoodSnapshot } from '@shared/ipc/safetyCopies';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { formatInstant, formatNumber, formatRelative } from '../../../ui/format';
import { closeWorkspaceDialog } from '../dialogState';
import { openSafetyCopy } from '../flows/managePlans';
import styles from './dialogs.module.css';

function Copy({ copy }: { readonly copy: GoodSnapshot }) {
  const { t } = useTranslation();
  const when = formatInstant(copy.writtenAt);
  const records = t('workspaces.list.records', {
    count: copy.recordCount,
    formatted: formatNumber(copy.recordCount),
  });
  return (
    <li className={styles['copy']}>
      <div>
        <p>{when}</p>
        <p className={styles['facts']}>
          {formatRelative(copy.writtenAt, new Date())}
          {' · '}
          {records}
        </p>
      </div>
      <Button
        size="small"
        label={t('workspaces.copies.openNamed', { when })}
        onPress={() => void openSafetyCopy(copy)}
      >
        {t('workspaces.copies.open')}
      </Button>
    </li>
  );
}

/** Lists the copies of a plan that are kept outside the database. */
export function CopiesDialog(props: {
  readonly name: string;
  readonly copies: readonly GoodSnapshot[];
}) {
  const { t } = useTranslation();
  const { name, copies } = props;
  return (
    <Dialog
      isOpen
      onClose={closeWorkspaceDialog}
      title={t('workspaces.copies.title', { name })}
      description={t('workspaces.copies.text')}
    >
      {copies.length === 0 ? (
        <p className={styles['text']}>{t('workspaces.copies.none')}</p>
      ) : (
        <ul className={styles['copies']}>
          {copies.map((copy) => (
            <Copy key={copy.snapshotId} copy={copy} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
