import { Menu } from 'electron';
import type { MenuItem } from '@shared/ipc/menu';
import { menuTemplate, type MenuActions } from './menuTemplate';

/** Shows menus for the commands given; called again whenever one changes its name or state. */
export function createMenu(actions: MenuActions): { show: (items: readonly MenuItem[]) => void } {
  let shown = '';
  return {
    show: (items) => {
      const wanted = JSON.stringify(items);
      if (wanted === shown) return;
      shown = wanted;
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(items, actions)));
    },
  };
}
