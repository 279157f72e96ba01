import type { Command } from '../../frame/command';
import { allCommands } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { isAvailable, run } from '../../frame/runCommand';
import { matchesShortcut, parseShortcut } from '../../frame/shortcut';
import type { KeyCombination } from '../../frame/shortcut';
import { takesTyping } from './textInFocus';

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const ownLetters = '[role="listbox"], [role="grid"], [role="treegrid"], [role="tree"]';

function isInside(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null;
}

function mayFire(command: Command, combination: KeyCombination, target: Element | null): boolean {
  if (command.whileTyping === true) return true;
  if (takesTyping(target) || isInside(target, overlays)) return false;
  // Lists find their lines by letters typed on them.
  const isBareLetter =
    /^[\p{L}\p{N}]$/u.test(combination.key) &&
    !combination.control &&
    !combination.meta &&
    !combination.alt;
  return !(isBareLetter && isInside(target, ownLetters));
}

function commandFor(event: KeyboardEvent, whileTyping: boolean): Command | null {
  const target = event.target instanceof Element ? event.target : null;
  const found = allCommands().find((command) => {
    if ((command.whileTyping === true) !== whileTyping) return false;
    return [command.shortcut, command.alsoShortcut].some((shortcut) => {
      if (shortcut === undefined) return false;
      const combination = parseShortcut(shortcut, platform);
      return (
        matchesShortcut(combination, event) &&
        mayFire(command, combination, target) &&
        isAvailable(command)
      );
    });
  });
  return found ?? null;
}

/**
 * Gives commands by their shortcuts. What a control has already answered is left alone; only
 * commands that fire while typing come first, because fields keep their keys to themselves.
 */
export function listenForShortcuts(): () => void {
  const listenerFor = (whileTyping: boolean) => (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const command = commandFor(event, whileTyping);
    if (command === null) return;
    event.preventDefault();
    if (whileTyping) event.stopPropagation();
    void run(command);
  };
  const first = listenerFor(true);
  const last = listenerFor(false);
  window.addEventListener('keydown', first, { capture: true });
  window.addEventListener('keydown', last);
  return () => {
    window.removeEventListener('keydown', first, { capture: true });
    window.removeEventListener('keydown', last);
  };
}
