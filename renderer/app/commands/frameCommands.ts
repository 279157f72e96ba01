import { nextRedo, nextUndo } from '@shared/history/history';
import type { AreaDefinition } from '../../frame/areaDefinition';
import type { Command } from '../../frame/command';
import { hasGestureInHand } from '../../frame/gestureInHand';
import { documentStore } from '../../store/documentStore';
import {
  clearSelection,
  goBack,
  goForward,
  navigate,
  setInspectorOpen,
  showsInspector,
  setPaletteOpen,
  setRenamingWorkspace,
  setShortcutsOpen,
  setTheme,
  toggleRail,
  useUi,
} from '../../store/uiStore';
import type { ThemeChoice } from '../../store/uiStore';
import { redoAndTell, undoAndTell } from './historySteps';
import { editTextInFocus } from './textInFocus';

const history = () => documentStore.getState().history;

// In a text field Undo means the typing. The shortcut does not get here then, the menu does.
const historyCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    inMenu: 'edit',
    menuSection: 'history',
    shortcut: 'Mod+Z',
    title: (t) => {
      const change = nextUndo(history());
      return change === null
        ? t('frame.command.undo')
        : t('frame.command.undoNamed', { label: change.label });
    },
    isEnabled: () => hasGestureInHand() || nextUndo(history()) !== null,
    run: () => {
      if (!editTextInFocus('undo')) undoAndTell();
    },
  },
  {
    id: 'edit.redo',
    group: 'edit',
    inMenu: 'edit',
    menuSection: 'history',
    shortcut: { mac: 'Mod+Shift+Z', other: 'Mod+Y' },
    alsoShortcut: { mac: 'Mod+Y', other: 'Mod+Shift+Z' },
    title: (t) => {
      const change = nextRedo(history());
      return change === null
        ? t('frame.command.redo')
        : t('frame.command.redoNamed', { label: change.label });
    },
    isEnabled: () => nextRedo(history()) !== null,
    run: () => {
      if (!editTextInFocus('redo')) redoAndTell();
    },
  },
];

const viewCommands: readonly Command[] = [
  {
    id: 'view.palette',
    group: 'go',
    inMenu: 'go',
    menuSection: 'search',
    shortcut: 'Mod+K',
    whileTyping: true,
    withoutWorkspace: true,
    title: (t) => t('frame.command.palette'),
    // A dialog waits for an answer: what is chosen behind it could not be seen.
    isEnabled: () => document.querySelector('[data-modal]') === null,
    run: () => {
      setPaletteOpen(!useUi.getState().paletteOpen);
    },
  },
  {
    id: 'go.back',
    group: 'go',
    inMenu: 'go',
    menuSection: 'trail',
    shortcut: { mac: 'Mod+[', other: 'Alt+ArrowLeft' },
    title: (t) => t('frame.command.back'),
    isEnabled: () => useUi.getState().back.length > 0,
    run: goBack,
  },
  {
    id: 'go.forward',
    group: 'go',
    inMenu: 'go',
    menuSection: 'trail',
    shortcut: { mac: 'Mod+]', other: 'Alt+ArrowRight' },
    title: (t) => t('frame.command.forward'),
    isEnabled: () => useUi.getState().forward.length > 0,
    run: goForward,
  },
  {
    id: 'view.toggleRail',
    group: 'view',
    inMenu: 'view',
    menuSection: 'panes',
    shortcut: 'Mod+\\',
    title: (t) => t('frame.command.toggleRail'),
    isChecked: () => !useUi.getState().railCollapsed,
    run: toggleRail,
  },
  {
    id: 'view.toggleInspector',
    group: 'view',
    inMenu: 'view',
    menuSection: 'panes',
    shortcut: 'Mod+I',
    whileTyping: true,
    title: (t) => t('frame.command.toggleInspector'),
    isChecked: () => showsInspector(useUi.getState()),
    run: () => {
      setInspectorOpen(!showsInspector(useUi.getState()));
    },
  },
  {
    id: 'view.clearSelection',
    group: 'edit',
    shortcut: 'Escape',
    title: (t) => t('frame.command.clearSelection'),
    isEnabled: () => useUi.getState().selection.length > 0,
    run: clearSelection,
  },
  {
    id: 'workspace.rename',
    group: 'file',
    inMenu: 'file',
    menuSection: 'workspace',
    title: (t) => t('frame.command.renameWorkspace'),
    run: () => {
      setRenamingWorkspace(true);
    },
  },
  {
    id: 'help.shortcuts',
    group: 'help',
    inMenu: 'help',
    shortcut: '?',
    withoutWorkspace: true,
    title: (t) => t('frame.command.shortcuts'),
    run: () => {
      setShortcutsOpen(true);
    },
  },
];

const themeTitles = {
  system: 'frame.command.themeSystem',
  light: 'frame.command.themeLight',
  dark: 'frame.command.themeDark',
} as const;

function themeCommand(theme: ThemeChoice): Command {
  return {
    id: `view.theme.${theme}`,
    group: 'view',
    inMenu: 'view',
    menuSection: 'theme',
    withoutWorkspace: true,
    title: (t) => t(themeTitles[theme]),
    isChecked: () => useUi.getState().theme === theme,
    run: () => {
      setTheme(theme);
    },
  };
}

/** `Mod+1` to `Mod+9`, then none. */
function numberShortcut(at: number): { readonly shortcut?: string } {
  return at < 9 ? { shortcut: `Mod+${String(at + 1)}` } : {};
}

function goCommand(area: AreaDefinition, at: number): Command {
  return {
    id: `go.${area.id}`,
    group: 'go',
    inMenu: 'go',
    menuSection: 'areas',
    ...numberShortcut(at),
    whileTyping: true,
    title: (t) => t('frame.command.goTo', { area: t(area.titleKey) }),
    run: () => {
      navigate(area.id);
    },
  };
}

/** What the frame itself can do, with a way to each area of the rail. */
export function frameCommands(railAreas: readonly AreaDefinition[]): readonly Command[] {
  return [
    ...historyCommands,
    ...viewCommands,
    ...(['system', 'light', 'dark'] as const).map(themeCommand),
    ...railAreas.map(goCommand),
  ];
}
