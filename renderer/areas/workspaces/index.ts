import { LayoutList } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { openDroppedPlanFile } from './flows/planFiles';
import { WelcomeScreen } from './WelcomeScreen';
import { workspaceCommands } from './workspaceCommands';

/** All plans: the screen the app starts on, and what can be done with a plan as a whole. */
export const workspacesArea: AreaDefinition = {
  id: 'welcome',
  titleKey: 'workspaces.title',
  icon: LayoutList,
  group: 'start',
  Screen: WelcomeScreen,
  commands: workspaceCommands,
  fileHandlers: [{ accepts: (fileName) => /\.json$/i.test(fileName), open: openDroppedPlanFile }],
  hidden: true,
  standalone: true,
};

export { WorkspaceDialogs } from './dialogs/WorkspaceDialogs';
export { giveUpImportedPlan, startImportedPlan } from './flows/newPlan';
export { offerPlanFile, startWorkspaces } from './flows/start';
