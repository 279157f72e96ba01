import type { LucideIcon } from 'lucide-react';
import { findCommand } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { isAvailable, runCommand } from '../../frame/runCommand';
import { shortcutKeys } from '../../frame/shortcut';
import type { MenuAction, MenuEntry } from '../../ui/Menu';
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

/** The lines of a menu without the keys that are bare letters: where names are typed they do not hold. */
export function withoutLetters(entries: readonly MenuEntry[]): MenuEntry[] {
  const plain = (action: MenuAction): MenuAction =>
    action.keys?.length === 1 && /^[\p{L}\p{N}]$/u.test(action.keys[0] ?? '')
      ? { ...action, keys: undefined }
      : action;
  return entries.map((entry) => {
    if (entry === 'separator') return entry;
    if ('entries' in entry) return { ...entry, entries: withoutLetters(entry.entries) };
    if ('actions' in entry) return { ...entry, actions: entry.actions.map(plain) };
    return plain(entry);
  });
}
