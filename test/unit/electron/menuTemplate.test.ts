import { describe, expect, it, vi } from 'vitest';
import { menuItemSchema, type MenuItem } from '@shared/ipc/menu';
import { menuTemplate, type MenuActions } from '@electron/menuTemplate';

function item(id: string, over: Partial<MenuItem> = {}): MenuItem {
  return menuItemSchema.parse({
    menu: 'edit',
    group: 'history',
    id,
    label: id,
    accelerator: null,
    enabled: true,
    checked: null,
    ...over,
  });
}

function actions(over: Partial<MenuActions> = {}): MenuActions {
  return { runCommand: vi.fn(), showLog: vi.fn(), isMac: false, isPackaged: true, ...over };
}

function menuOf(items: readonly MenuItem[], given: MenuActions, id: string) {
  const submenu = menuTemplate(items, given).find((menu) => menu.id === id)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
}

describe('menuTemplate', () => {
  it('shows what will be undone, and whether it can be', () => {
    const given = actions();
    const undo = item('edit.undo', { label: 'Undo R&D', accelerator: 'Ctrl+Z', enabled: false });
    const [first] = menuOf([undo], given, 'edit');
    expect(first).toMatchObject({ label: 'Undo R&&D', enabled: false, accelerator: 'Ctrl+Z' });
  });

  it('sends the command of the item that was clicked', () => {
    const given = actions();
    const [first] = menuOf([item('edit.undo')], given, 'edit');
    // Electron passes things a command does not care about.
    (first?.click as (() => void) | undefined)?.();
    expect(given.runCommand).toHaveBeenCalledWith('edit.undo');
  });

  it('draws a line between groups, none at the ends', () => {
    const items = [item('a'), item('b', { group: 'other' }), item('c')];
    const labels = menuOf(items, actions(), 'edit').map((entry) => entry.type ?? entry.label);
    expect(labels).toEqual([
      'a',
      'c',
      'separator',
      'b',
      'separator',
      'Cut',
      'Copy',
      'Paste',
      'Select all',
    ]);
  });

  it('leaves out menus nobody filled, and has the ones of the platform', () => {
    const names = (given: MenuActions) => menuTemplate([], given).map((menu) => menu.label);
    expect(names(actions())).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    expect(names(actions({ isMac: true }))[0]).toBe('Partnerscape');
  });

  it('has developer tools only for those who build the app', () => {
    const labels = (given: MenuActions) => menuOf([], given, 'view').map((entry) => entry.label);
    expect(labels(actions())).not.toContain('Developer tools');
    expect(labels(actions({ isPackaged: false }))).toContain('Developer tools');
  });

  it.each(['Ctrl+Shift+Z', 'Cmd+K', 'F6', 'Alt+Left', 'Ctrl+Plus', '?', 'Ctrl+,', 'Delete'])(
    'takes the accelerator %s',
    (accelerator) => {
      expect(item('a', { accelerator }).accelerator).toBe(accelerator);
    },
  );

  it.each(['', 'Ctrl+', '+', 'Ctrl+é', 'a b', 'Ctrl Z'])(
    'refuses the accelerator %j',
    (accelerator) => {
      expect(() => item('a', { accelerator })).toThrow();
    },
  );
});
