import type { LucideIcon } from 'lucide-react';
import { findCommand } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { isAvailable, runCommand } from '../../frame/runCommand';
import { shortcutKeys } from '../../frame/shortcut';
import type { MenuAction } from '../../ui/Menu';
import type { MapSession } from './MapSession';

/** A command as a line of a menu, with its name, its keys and whether it can be given now. */
export function commandEntry(session: MapSession, id: string, icon?: LucideIcon): MenuAction {
  const command = findCommand(id);
  const shortcut = command?.shortcut;
  const keys = shortcut === undefined ? undefined : shortcutKeys(shortcut, platform);
  return {
    id,
    label: command?.title(session.t) ?? '',
    icon,
    keys,
    isDisabled: !command || !isAvailable(command),
    onAction: () => void runCommand(id),
    takesFocus: true,
  };
}
