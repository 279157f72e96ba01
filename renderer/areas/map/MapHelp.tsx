import { useTranslation } from 'react-i18next';
import type { MessageKey } from '../../i18n/messageKey';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { useMapSession, useMapUi } from './MapContext';
import styles from './MapScreen.module.css';

const keys: readonly (readonly [readonly string[], MessageKey])[] = [
  [['←', '↑', '↓', '→'], 'map.help.arrows'],
  [['PgDn', 'PgUp'], 'map.help.page'],
  [['Enter'], 'map.help.enter'],
  [['Space'], 'map.help.space'],
  [['M'], 'map.help.grab'],
  [['Ctrl', '→'], 'map.help.nudge'],
  [['C'], 'map.help.connect'],
  [['O'], 'mapReading.focus.help'],
  [['F2'], 'map.help.rename'],
  [['Del'], 'map.help.remove'],
  [['Ctrl', 'A'], 'map.help.all'],
  [['F'], 'map.help.fit'],
  [['+', '−', '0'], 'map.help.zoom'],
  [['Z', 'N'], 'map.help.frames'],
  [['Shift', 'F10'], 'map.help.menu'],
  [['Esc'], 'map.help.escape'],
];

const gestures: readonly MessageKey[] = [
  'map.help.drag',
  'map.help.shiftDrag',
  'map.help.handle',
  'map.help.double',
  'map.help.pan',
  'map.help.wheel',
];

/** All keys and gestures of the map. */
export function MapHelp() {
  const { t } = useTranslation();
  const session = useMapSession();
  const isOpen = useMapUi((ui) => ui.isHelpOpen);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => session.setUi({ isHelpOpen: false })}
      title={t('map.help.title')}
      size="wide"
    >
      <div className={styles['help']}>
        <section>
          <h3>{t('map.help.keyboard')}</h3>
          <dl className={styles['helpKeys']}>
            {keys.map(([names, message]) => (
              <div key={message}>
                <dt>
                  <Kbd keys={names} />
                </dt>
                <dd>{t(message)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t('map.help.mouse')}</h3>
          <ul className={styles['helpGestures']}>
            {gestures.map((message) => (
              <li key={message}>{t(message)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
