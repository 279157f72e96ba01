import { useTranslation } from 'react-i18next';
import { desktop } from '../../desktop';
import type { Finding } from '../../storage/sentinel';
import { Button } from '../../ui/Button';
import { formatInstant, formatNumber } from '../../ui/format';
import { bringBack, goOnAsItIs } from './flows/start';
import styles from './RecoveryPanel.module.css';
import type { StartPhase } from './startState';
import { useBusy } from './useBusy';

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const [copy] = finding.copies;
  const found = finding.foundAt === null ? '' : formatInstant(finding.foundAt);
  return (
    <li className={styles['finding']}>
      <p className={styles['name']}>{finding.name}</p>
      <p>{t(`workspaces.recovery.${finding.problem}`, { found })}</p>
      <p>{t('workspaces.recovery.expected', { when: formatInstant(finding.expectedAt) })}</p>
      <p className={copy === undefined ? styles['bad'] : styles['good']}>
        {copy === undefined
          ? t('workspaces.recovery.noCopy')
          : t('workspaces.recovery.copy', {
              when: formatInstant(copy.writtenAt),
              records: t('workspaces.list.records', {
                count: copy.recordCount,
                formatted: formatNumber(copy.recordCount),
              }),
            })}
      </p>
    </li>
  );
}

/** Says what the database has lost, and offers the copies that are kept outside it. */
export function RecoveryPanel(start: Extract<StartPhase, { readonly phase: 'recovery' }>) {
  const { t } = useTranslation();
  const { isBusy, run } = useBusy();
  const { findings, database } = start;
  const isUnreadable = database === null;
  const hasCopies = findings.some(({ copies }) => copies.length > 0);
  return (
    <div className={styles['panel']} role="alert">
      <h2 className={styles['title']}>
        {t(isUnreadable ? 'workspaces.recovery.unreadableTitle' : 'workspaces.recovery.title')}
      </h2>
      <p className={styles['text']}>
        {t(isUnreadable ? 'workspaces.recovery.unreadableText' : 'workspaces.recovery.text')}
      </p>
      {findings.length === 0 ? (
        <p className={styles['text']}>{t('workspaces.recovery.nothing')}</p>
      ) : (
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <FindingLine key={finding.workspaceId} finding={finding} />
          ))}
        </ul>
      )}
      {isBusy ? <p className={styles['text']}>{t('workspaces.recovery.working')}</p> : null}
      <div className={styles['actions']}>
        {hasCopies || isUnreadable ? (
          <Button kind="primary" isDisabled={isBusy} onPress={() => run(() => bringBack(start))}>
            {t(hasCopies ? 'workspaces.recovery.restore' : 'workspaces.recovery.startNew')}
          </Button>
        ) : null}
        {isUnreadable ? null : (
          <Button isDisabled={isBusy} onPress={() => run(goOnAsItIs)}>
            {t('workspaces.recovery.accept')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => void desktop.showLog(null)}>
          {t('workspaces.recovery.showLog')}
        </Button>
      </div>
    </div>
  );
}
