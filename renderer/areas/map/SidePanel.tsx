import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx';
import { SegmentedControl } from '../../ui/Toggles';
import { MapPalette } from './MapPalette';
import { prefer, useMapPreferences } from './mapPreferences';
import { Outline } from './outline/Outline';
import styles from './SidePanel.module.css';

const sides = ['place', 'outline'] as const;

/** The column beside the map: what can be placed on it, or what is on it. */
export function SidePanel() {
  const { t } = useTranslation();
  const side = useMapPreferences((preferences) => preferences.side);
  return (
    <aside
      className={cx(styles['panel'])}
      aria-label={t(side === 'place' ? 'map.palette.title' : 'mapHands.side.outline')}
    >
      <div className={styles['switch']}>
        <SegmentedControl
          label={t('mapHands.side.label')}
          choices={sides.map((id) => ({ id, label: t(`mapHands.side.${id}`) }))}
          value={side}
          onChange={(next) => prefer({ side: next })}
        />
      </div>
      {side === 'place' ? <MapPalette /> : <Outline />}
    </aside>
  );
}
