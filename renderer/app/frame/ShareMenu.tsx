import { Share } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../frame/command';
import { allCommands, subscribeToCommands } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { isAvailable, run } from '../../frame/runCommand';
import { shortcutKeys } from '../../frame/shortcut';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/Menu';

function shareCommandIds(): string {
  return allCommands()
    .filter((command) => command.inShareMenu === true)
    .map((command) => command.id)
    .join(' ');
}

function isShared(command: Command): boolean {
  return command.inShareMenu === true;
}

/** Every way to hand the plan on. Absent while nobody offers one. */
export function ShareMenu() {
  const { t } = useTranslation();
  // The text stands for the list: it changes exactly when lines come or go.
  const ids = useSyncExternalStore(subscribeToCommands, shareCommandIds);
  if (ids === '') return null;
  return (
    <MenuButton
      label={t('frame.top.share')}
      placement="bottom end"
      trigger={<Button icon={Share}>{t('frame.top.share')}</Button>}
      entries={allCommands()
        .filter(isShared)
        .map((command) => ({
          id: command.id,
          label: command.title(t),
          isDisabled: !isAvailable(command),
          ...(command.shortcut === undefined
            ? {}
            : { keys: shortcutKeys(command.shortcut, platform) }),
          onAction: () => {
            void run(command);
          },
        }))}
    />
  );
}
