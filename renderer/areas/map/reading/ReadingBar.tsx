import { Bookmark, ChartNetwork, Grid3x3 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '../../../store/uiStore';
import { useOneClick } from '../../../ui/useOneClick';
import { useMapSession, useMapUi } from '../MapContext';
import { BarButton } from './BarButton';
import { FilterButton } from './FilterButton';
import { LookButton } from './LookButton';
import { togglePanel } from './panelActions';
import styles from './reading.module.css';

/** The ways to read the map, over its top right corner. */
export function ReadingBar() {
  const { t } = useTranslation();
  const session = useMapSession();
  const panel = useMapUi((ui) => ui.panel);
  const bar = useRef<HTMLDivElement>(null);
  useOneClick(bar);
  return (
    <div ref={bar} className={styles['bar']} role="toolbar" aria-label={t('mapReading.bar')}>
      <LookButton />
      <FilterButton />
      <BarButton
        icon={Bookmark}
        label={t('mapReading.views.button')}
        isActive={panel === 'views'}
        isExpanded={panel === 'views'}
        onPress={() => togglePanel(session, 'views')}
      />
      <BarButton
        icon={ChartNetwork}
        label={t('mapReading.analysis.button')}
        isActive={panel === 'analysis'}
        isExpanded={panel === 'analysis'}
        onPress={() => togglePanel(session, 'analysis')}
      />
      <BarButton
        icon={Grid3x3}
        label={t('mapReading.matrix.button')}
        onPress={() => navigate('map', { map: session.mapId, view: 'matrix' })}
      />
    </div>
  );
}
