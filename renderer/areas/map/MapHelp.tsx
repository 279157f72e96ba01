import { useTranslation } from 'react-i18next';
import { allCommands } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { shortcutKeys, type Shortcut } from '../../frame/shortcut';
import type { MessageKey } from '../../i18n/messageKey';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { LinesHelp } from './LinesHelp';
import { useMapSession, useMapUi } from './MapContext';
import styles from './MapScreen.module.css';

/** Keys the canvas answers itself; those of commands come from the commands. */
const keys: readonly (readonly [readonly Shortcut[], MessageKey])[] = [
  [['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'], 'map.help.arrows'],
  [['PageDown', 'PageUp'], 'map.help.page'],
  [['Enter'], 'map.help.enter'],
  [[' '], 'map.help.space'],
  [['Mod+ArrowRight'], 'map.help.nudge'],
  [['O'], 'mapReading.focus.help'],
  [['Delete'], 'map.help.remove'],
  [['Shift+F10'], 'map.help.menu'],
  [['Escape'], 'map.help.escape'],
  [['F6'], 'map.help.region'],
  [['Mod+K'], 'map.help.all'],
];

const gestures: readonly MessageKey[] = [
  'map.help.drag',
  'map.help.shiftDrag',
  'mapHands.help.straight',
  'map.help.handle',
  'mapHands.help.end',
  'mapHands.help.double',
  'mapHands.help.paper',
  'map.help.pan',
  'map.help.wheel',
  'mapHands.help.copy',
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
      isRead
    >
      <div className={styles['help']}>
        <section>
          <h3>{t('map.help.keyboard')}</h3>
          <dl className={styles['helpKeys']}>
            {keys.map(([shortcuts, message]) => (
              <KeyLine key={message} shortcuts={shortcuts} text={t(message)} />
            ))}
          </dl>
          <h3>{t('map.help.mouse')}</h3>
          <ul className={styles['helpGestures']}>
            {gestures.map((message) => (
              <li key={message}>{t(message)}</li>
            ))}
          </ul>
          <LinesHelp />
        </section>
        <section>
          <h3>{t('mapHands.help.commands')}</h3>
          <CommandKeys />
        </section>
      </div>
    </Dialog>
  );
}

function CommandKeys() {
  const { t } = useTranslation();
  const commands = allCommands().filter(({ group }) => group === 'map');
  return (
    <dl className={styles['helpKeys']}>
      {commands.map(({ id, shortcut, title }) =>
        shortcut === undefined ? null : <KeyLine key={id} shortcuts={[shortcut]} text={title(t)} />,
      )}
    </dl>
  );
}

interface KeyLineProps {
  readonly shortcuts: readonly Shortcut[];
  readonly text: string;
}

function KeyLine({ shortcuts, text }: KeyLineProps) {
  return (
    <div>
      <dt>
        <Kbd keys={shortcuts.flatMap((shortcut) => shortcutKeys(shortcut, platform))} />
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
