import type { RecentPlanFile } from '@shared/ipc/files';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desktop } from '../../desktop';
import { cx } from '../../ui/cx';
import { formatRelative } from '../../ui/format';
import { IconButton } from '../../ui/IconButton';
import { openGrantedPlanFile } from './flows/planFiles';
import styles from './PlanList.module.css';
import { useBusy } from './useBusy';

const headingId = 'workspaces-recent';

function RecentFile(props: { readonly file: RecentPlanFile; readonly onForget: () => void }) {
  const { t } = useTranslation();
  const { isBusy, run } = useBusy();
  const { file, onForget } = props;
  const { fileName, folder, missing, openedAt } = file;
  const when = formatRelative(openedAt, new Date());
  return (
    <li className={styles['row']}>
      <button
        type="button"
        className={cx(styles['main'], styles['open'], styles['file'])}
        disabled={missing}
        aria-busy={isBusy}
        onClick={() => {
          run(() => openGrantedPlanFile(file));
        }}
      >
        <span className={styles['name']}>{fileName}</span>
        <span className={styles['folder']}>{folder}</span>
        <span className={styles['changed']}>
          {missing ? t('workspaces.recent.missing') : t('workspaces.recent.opened', { when })}
        </span>
      </button>
      <IconButton
        icon={X}
        size="small"
        label={t('workspaces.recent.forget', { name: fileName })}
        onPress={onForget}
      />
    </li>
  );
}

/** The plan files opened or exported last, as long as there are any. */
export function RecentFiles() {
  const { t } = useTranslation();
  const [files, setFiles] = useState<readonly RecentPlanFile[]>([]);
  useEffect(() => {
    let isShown = true;
    void desktop.listRecentPlanFiles(null).then((listed) => {
      if (isShown && listed.ok) setFiles(listed.value);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        {t('workspaces.recent.title')}
      </h2>
      <ul className={styles['list']}>
        {files.slice(0, 6).map((file) => (
          <RecentFile
            key={file.grant}
            file={file}
            onForget={() => {
              setFiles((shown) => shown.filter((other) => other !== file));
              void desktop.forgetRecentPlanFile(file.grant);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
