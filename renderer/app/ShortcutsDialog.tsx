import { useTranslation } from 'react-i18next';
import type { Command, CommandGroup } from '../frame/command';
import { allCommands } from '../frame/commandRegistry';
import { platform } from '../frame/platform';
import { shortcutKeys } from '../frame/shortcut';
import type { Shortcut } from '../frame/shortcut';
import { setShortcutsOpen, useUi } from '../store/uiStore';
import { Dialog } from '../ui/Dialog';
import { Kbd } from '../ui/Kbd';
import styles from './ShortcutsDialog.module.css';

interface ShortcutLine {
  readonly id: string;
  readonly title: string;
  readonly shortcut: Shortcut;
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly ShortcutLine[];
}) {
  return (
    <section className={styles['group']}>
      <h3 className={styles['heading']}>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            {line.title}
            <Kbd keys={shortcutKeys(line.shortcut, platform)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function withShortcut(command: Command): command is Command & { readonly shortcut: Shortcut } {
  return command.shortcut !== undefined;
}

function Groups() {
  const { t } = useTranslation();
  const commands = allCommands().filter(withShortcut);
  const groups = [...new Set(commands.map((command) => command.group))];
  const linesOf = (group: CommandGroup): readonly ShortcutLine[] => [
    ...commands
      .filter((command) => command.group === group)
      .map(({ id, title, shortcut }) => ({ id, title: title(t), shortcut })),
    // F6 is answered by the landmarks themselves, not by a command.
    ...(group === 'go'
      ? [{ id: 'region', title: t('frame.command.nextRegion'), shortcut: 'F6' }]
      : []),
  ];
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <Lines key={group} title={t(`frame.command.group.${group}`)} lines={linesOf(group)} />
      ))}
    </div>
  );
}

/** Every shortcut there is, from the commands themselves. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
  const isOpen = useUi((state) => state.shortcutsOpen);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => {
        setShortcutsOpen(false);
      }}
      title={t('frame.shortcuts.title')}
      description={t('frame.shortcuts.intro')}
      size="wide"
      isRead
    >
      <Groups />
    </Dialog>
  );
}
