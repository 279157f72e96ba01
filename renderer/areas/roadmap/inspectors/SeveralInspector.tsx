import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { remove, shift } from '../roadmapActions';
import styles from './inspectors.module.css';

/** Several records of the roadmap: what can be done to all of them at once. */
export function SeveralInspector({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const steps = [
    ['earlier', -1],
    ['later', 1],
    ['weekEarlier', -7],
    ['weekLater', 7],
  ] as const;
  return (
    <div className={styles['inspector']}>
      <h2>{t('roadmap.inspector.several', { count: ids.length })}</h2>
      <div className={styles['pair']}>
        {steps.map(([key, days]) => (
          <Button
            key={key}
            onPress={() => {
              shift(ids, days);
            }}
          >
            {t(`roadmap.menu.${key}`)}
          </Button>
        ))}
      </div>
      <Button
        kind="quiet"
        onPress={() => {
          remove(ids);
        }}
      >
        {t('roadmap.menu.delete')}
      </Button>
    </div>
  );
}
