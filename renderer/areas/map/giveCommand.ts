import type { Command } from '../../frame/command';
import { isAvailable, run, whyNot } from '../../frame/runCommand';
import { announce } from '../../ui/announce';
import type { MapSession } from './MapSession';

/** Carries a command out; of one that cannot be given now is said why, or that it is so. */
export function giveCommand(session: MapSession, command: Command): void {
  if (isAvailable(command)) void run(command);
  else {
    const { t } = session;
    announce(whyNot(command, t) ?? t('map.spoken.notNow', { command: command.title(t) }));
  }
}
