import type { MenuItemConstructorOptions } from 'electron';
import { menuNames, type MenuItem, type MenuName } from '@shared/ipc/menu';
import { text } from './text';

type Template = MenuItemConstructorOptions[];

/** What the native menu can do besides the pages' commands. */
export interface MenuActions {
  readonly runCommand: (commandId: string) => void;
  readonly showLog: () => void;
  readonly isMac: boolean;
  /** Developer tools are for those who build the app. */
  readonly isPackaged: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function commandItem(item: MenuItem, actions: MenuActions): MenuItemConstructorOptions {
  return {
    id: item.id,
    // An ampersand would mark a letter for the keyboard on Windows and Linux.
    label: item.label.replaceAll('&', '&&'),
    enabled: item.enabled,
    ...(item.checked === null ? {} : { type: 'checkbox' as const, checked: item.checked }),
    // The pages listen to their shortcuts themselves; here they are shown. macOS registers them anyway.
    ...(item.accelerator === null
      ? {}
      : { accelerator: item.accelerator, registerAccelerator: false }),
    click: () => {
      actions.runCommand(item.id);
    },
  };
}

/** The commands of one menu, a line between one group and the next. */
function commandItems(menu: MenuName, items: readonly MenuItem[], actions: MenuActions): Template {
  const groups = new Map<string, Template>();
  for (const item of items.filter((candidate) => candidate.menu === menu)) {
    const group = groups.get(item.group) ?? [];
    group.push(commandItem(item, actions));
    groups.set(item.group, group);
  }
  return joinGroups([...groups.values()]);
}

function joinGroups(groups: readonly Template[]): Template {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

/** What the system itself offers in a menu. */
function systemItems(menu: MenuName, actions: MenuActions): Template {
  switch (menu) {
    case 'file':
      return actions.isMac
        ? [{ role: 'close', label: text('menu.close') }]
        : [{ role: 'quit', label: text('menu.exit'), accelerator: 'Ctrl+Q' }];
    case 'edit':
      return [
        { role: 'cut', label: text('menu.cut') },
        { role: 'copy', label: text('menu.copy') },
        { role: 'paste', label: text('menu.paste') },
        { role: 'selectAll', label: text('menu.selectAll') },
      ];
    case 'view':
      return [
        { role: 'resetZoom', label: text('menu.actualSize') },
        { role: 'zoomIn', label: text('menu.zoomIn') },
        { role: 'zoomOut', label: text('menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: text('menu.fullScreen') },
        ...(actions.isPackaged
          ? []
          : [{ role: 'toggleDevTools' as const, label: text('menu.developerTools') }]),
      ];
    case 'help':
      return [
        { id: 'help.showLog', label: text('menu.showLog'), click: actions.showLog },
        ...(actions.isMac ? [] : [{ role: 'about' as const, label: text('menu.about') }]),
      ];
    default:
      return [];
  }
}

function windowMenu(): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: text('menu.window'),
    submenu: [
      { role: 'minimize', label: text('menu.minimize') },
      { role: 'close', label: text('menu.close') },
    ],
  };
}

function macAppMenu(): MenuItemConstructorOptions {
  return { role: 'appMenu', label: text('menu.app') };
}

/** The whole menu bar for the commands there are now. */
export function menuTemplate(items: readonly MenuItem[], actions: MenuActions): Template {
  const menus = menuNames.map((menu): MenuItemConstructorOptions & { submenu: Template } => ({
    id: menu,
    label: text(`menu.${menu}`),
    ...(menu === 'help' ? { role: 'help' as const } : {}),
    submenu: joinGroups([commandItems(menu, items, actions), systemItems(menu, actions)]),
  }));
  const filled = menus.filter((menu) => menu.submenu.length > 0);
  const beforeHelp = filled.filter((menu) => menu.id !== 'help');
  const help = filled.filter((menu) => menu.id === 'help');
  return [...(actions.isMac ? [macAppMenu()] : []), ...beforeHelp, windowMenu(), ...help];
}
