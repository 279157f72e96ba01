import type { TFunction } from 'i18next';
import { i18n } from '../i18n/i18n';
import { documentStore } from '../store/documentStore';
import { showToast } from '../store/toasts';
import type { Command } from './command';
import { findCommand } from './commandRegistry';
import { logFault, reasonOf } from './faults';

/** Whether a command can be given now. */
export function isAvailable(command: Command): boolean {
  return belongsHere(command) && (command.isEnabled?.() ?? true);
}

/** What must be done before a command can be given; null when it can be, or nothing helps. */
export function whyNot(command: Command, t: TFunction): string | null {
  if (!belongsHere(command) || isAvailable(command)) return null;
  return command.whyNot?.(t) ?? null;
}

function belongsHere(command: Command): boolean {
  return documentStore.getState().workspaceId !== null || command.withoutWorkspace === true;
}

/** Gives a command, if it can be given. A failure is said in words and written to the log. */
export async function run(command: Command): Promise<void> {
  if (!isAvailable(command)) return;
  try {
    await command.run();
  } catch (fault) {
    logFault(`command ${command.id}`, fault);
    showToast({
      tone: 'bad',
      message: i18n.t('frame.error.commandFailed', {
        command: command.title(i18n.t),
        reason: reasonOf(fault),
      }),
    });
  }
}

/** Gives the command with this id. Nothing happens while nobody registers it. */
export async function runCommand(id: string): Promise<void> {
  const command = findCommand(id);
  if (command !== null) await run(command);
}
