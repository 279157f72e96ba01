import { offerPlanFile, startWorkspaces } from '../areas/workspaces';
import { desktop } from '../desktop';
import { useAppInfo } from '../frame/appInfo';
import { registerCommands } from '../frame/commandRegistry';
import { describeFault, logFault } from '../frame/faults';
import { registerFileHandler } from '../frame/fileDrop';
import { startI18n } from '../i18n/i18n';
import { keepPreferences, loadPreferences } from '../store/preferences';
import { showToast } from '../store/toasts';
import { setTheme, useUi } from '../store/uiStore';
import { areas, railAreas } from './areas';
import { listenForShortcuts } from './commands/dispatcher';
import { frameCommands } from './commands/frameCommands';
import { keepMenusCurrent } from './commands/menuBridge';
import { keepThemeApplied } from './theme';

/** What nobody caught is said and logged: an action that silently did nothing looks like lost data. */
function listenForFaults(): void {
  const report = (where: string, fault: unknown): void => {
    logFault(where, fault);
    showToast({ tone: 'bad', message: describeFault(fault) });
  };
  window.addEventListener('error', (event) => {
    // Without an error object it is a notice of the browser (a resize that took two frames).
    if (event.error !== null && event.error !== undefined) report('window', event.error);
  });
  window.addEventListener('unhandledrejection', (event) => {
    report('promise', event.reason);
  });
}

/** The desktop keeps the theme, because the window needs it before the page is there. */
async function meetDesktop(): Promise<void> {
  const answer = await desktop.startApp(null);
  if (!answer.ok) {
    logFault('start', answer.error.code);
    return;
  }
  useAppInfo.setState({ info: answer.value });
  setTheme(answer.value.theme);
  if (answer.value.offeredFile !== null) offerPlanFile(answer.value.offeredFile);
  useUi.subscribe((state, before) => {
    if (state.theme !== before.theme) void desktop.setTheme(state.theme);
  });
}

/** Everything that runs once, before the first drawing. */
export function startApplication(): void {
  startI18n();
  loadPreferences(localStorage);
  keepPreferences(localStorage);
  keepThemeApplied();
  listenForFaults();
  // Lists keep this order: what the areas can do comes before the ways between them.
  for (const area of areas) {
    registerCommands(area.commands ?? []);
    for (const handler of area.fileHandlers ?? []) registerFileHandler(handler);
  }
  registerCommands(frameCommands(railAreas));
  listenForShortcuts();
  keepMenusCurrent();
  void meetDesktop();
  void startWorkspaces();
}
