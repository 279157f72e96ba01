import type { Command } from '../../frame/command';
import { showWorkspaceDialog } from './dialogState';
import { startNewPlan } from './flows/newPlan';
import { showAllPlans } from './flows/openPlan';
import { exportPlanFile, openPlanFile } from './flows/planFiles';
import { useStartPhase } from './startState';

const isReady = (): boolean => useStartPhase.getState().start.phase === 'ready';

/** What can be done with plans as a whole. */
export const workspaceCommands: readonly Command[] = [
  {
    id: 'workspace.new',
    group: 'file',
    inMenu: 'file',
    menuSection: 'new',
    title: (t) => t('workspaces.command.new'),
    shortcut: 'Mod+Shift+N',
    withoutWorkspace: true,
    isEnabled: isReady,
    run: () => startNewPlan('blank'),
  },
  {
    id: 'workspace.newFromFramework',
    group: 'file',
    inMenu: 'file',
    menuSection: 'new',
    title: (t) => t('workspaces.command.newFramework'),
    withoutWorkspace: true,
    isEnabled: isReady,
    run: () => startNewPlan('framework'),
  },
  {
    id: 'workspace.newExample',
    group: 'file',
    inMenu: 'file',
    menuSection: 'new',
    title: (t) => t('workspaces.command.newExample'),
    withoutWorkspace: true,
    isEnabled: isReady,
    run: () => startNewPlan('example'),
  },
  {
    id: 'workspace.openPlanFile',
    group: 'file',
    inMenu: 'file',
    menuSection: 'open',
    title: (t) => t('workspaces.command.open'),
    shortcut: 'Mod+O',
    withoutWorkspace: true,
    whileTyping: true,
    isEnabled: isReady,
    run: openPlanFile,
  },
  {
    id: 'workspace.exportPlanFile',
    group: 'file',
    inMenu: 'file',
    menuSection: 'export',
    title: (t) => t('workspaces.command.export'),
    shortcut: 'Mod+Shift+S',
    whileTyping: true,
    inShareMenu: true,
    run: exportPlanFile,
  },
  {
    id: 'workspace.details',
    group: 'file',
    inMenu: 'file',
    menuSection: 'plan',
    title: (t) => t('workspaces.command.details'),
    run: () => showWorkspaceDialog({ kind: 'details' }),
  },
  {
    id: 'workspace.close',
    group: 'file',
    inMenu: 'file',
    menuSection: 'plan',
    title: (t) => t('workspaces.command.close'),
    run: showAllPlans,
  },
];
