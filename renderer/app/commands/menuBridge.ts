import type { MenuItem } from '@shared/ipc/menu';
import { desktop, onDesktop } from '../../desktop';
import type { Command } from '../../frame/command';
import { allCommands, subscribeToCommands } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { isAvailable, runCommand } from '../../frame/runCommand';
import { toAccelerator } from '../../frame/shortcut';
import { i18n } from '../../i18n/i18n';
import { documentStore } from '../../store/documentStore';
import { useUi } from '../../store/uiStore';

/** Milliseconds: a burst of changes is told to the desktop once. */
const pause = 120;

/** Keys the native menus have no notation for are left to the dispatcher alone. */
function acceleratorOf(command: Command): string | null {
  if (command.shortcut === undefined) return null;
  const accelerator = toAccelerator(command.shortcut, platform);
  return /(^|\+)([A-Z0-9]|F\d{1,2}|Plus|Left|Right|Up|Down|Delete|Backspace|Enter|Space|[,.;:'/\\[\]=-])$/.test(
    accelerator,
  ) && accelerator.length > 1
    ? accelerator
    : null;
}

function menuItems(): readonly MenuItem[] {
  return allCommands().flatMap((command): readonly MenuItem[] =>
    command.inMenu === undefined
      ? []
      : [
          {
            menu: command.inMenu,
            group: command.menuSection ?? command.group,
            id: command.id,
            label: command.title(i18n.t).slice(0, 200),
            accelerator: acceleratorOf(command),
            enabled: isAvailable(command),
            checked: command.isChecked?.() ?? null,
          },
        ],
  );
}

/** Keeps the native menus saying what can be done now, and gives the commands chosen there. */
export function keepMenusCurrent(): () => void {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const items = menuItems();
    const text = JSON.stringify(items);
    if (text === told) return;
    told = text;
    void desktop.setMenu([...items]);
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, pause);
  };
  const stops = [
    useUi.subscribe(tellSoon),
    documentStore.subscribe(tellSoon),
    subscribeToCommands(tellSoon),
    onDesktop('menuCommand', ({ commandId }) => {
      void runCommand(commandId);
    }),
  ];
  tellSoon();
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
