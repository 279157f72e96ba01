import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { ProgressBar } from '../../../ui/ProgressBar';
import { useMapUi } from '../MapContext';
import styles from './ArrangeProgress.module.css';

/** How far an arrangement has come, and the way to break it off. */
export function ArrangeProgress() {
  const { t } = useTranslation();
  const arranging = useMapUi((ui) => ui.arranging);
  if (!arranging) return null;
  return (
    <div className={styles['panel']}>
      <ProgressBar label={t('mapDrawing.arrange.working')} share={arranging.share} />
      <Button size="small" onPress={arranging.cancel}>
        {t('mapDrawing.arrange.cancel')}
      </Button>
    </div>
  );
}
