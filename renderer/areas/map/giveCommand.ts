import type { Command } from '../../frame/command';
import { isAvailable, run } from '../../frame/runCommand';
import { announce } from '../../ui/announce';
import type { MapSession } from './MapSession';

/** Carries a command out; one that cannot be given now is said to be so. */
export function giveCommand(session: MapSession, command: Command): void {
  if (isAvailable(command)) void run(command);
  else announce(session.t('map.spoken.notNow', { command: command.title(session.t) }));
}
