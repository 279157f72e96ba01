import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton';
import { AnalysisPanel } from '../analysis/AnalysisPanel';
import { useMapSession, useMapUi } from '../MapContext';
import { ViewsPanel } from '../views/ViewsPanel';
import styles from './ReadingPanel.module.css';

/** What is open beside the map in place of what can be placed: its views, or its analysis. */
export function ReadingPanel() {
  const { t } = useTranslation();
  const session = useMapSession();
  const panel = useMapUi((ui) => ui.panel);
  if (panel === null) return null;
  return (
    <aside className={styles['panel']} aria-label={t(`mapReading.${panel}.title`)}>
      <div className={styles['head']}>
        <h2>{t(`mapReading.${panel}.title`)}</h2>
        <IconButton
          icon={X}
          size="small"
          label={t('mapReading.close')}
          onPress={() => session.setUi({ panel: null })}
        />
      </div>
      {panel === 'views' ? <ViewsPanel /> : <AnalysisPanel />}
    </aside>
  );
}
