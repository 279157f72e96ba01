import { useTranslation } from 'react-i18next';
import { sayRequired } from '../../../frame/sayRequired';
import { InlineEdit } from '../../../ui/InlineEdit';
import { rename } from '../roadmapActions';
import styles from './inspectors.module.css';

export interface RecordHeadProps {
  readonly kind: 'task' | 'milestone' | 'strand' | 'phase';
  readonly id: string;
  readonly name: string;
}

/** What kind of record an inspector shows, and its name to type over. */
export function RecordHead({ kind, id, name }: RecordHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['head']}>
      <span className={styles['what']}>{t(`roadmap.inspector.${kind}`)}</span>
      <InlineEdit
        className={styles['name']}
        label={t('roadmap.field.name')}
        value={name}
        onRefuse={() => sayRequired(t('roadmap.field.name'))}
        onCommit={(next) => {
          rename(kind, id, next);
        }}
      />
    </div>
  );
}
