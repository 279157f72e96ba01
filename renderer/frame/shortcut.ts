/** `Mod` is Command on macOS and Control elsewhere. Keys are named as KeyboardEvent.key names them. */
export type ShortcutText = string;

/** One text for all platforms, or one for macOS and one for the others. */
export type Shortcut = ShortcutText | { readonly mac: ShortcutText; readonly other: ShortcutText };

export type Platform = 'mac' | 'other';

/** A shortcut taken apart, modifiers resolved for a platform. */
export interface KeyCombination {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const modifiers = new Set(['Mod', 'Ctrl', 'Shift', 'Alt']);

/**
 * Takes a shortcut such as `Mod+Shift+Z` apart for a platform.
 * @throws RangeError for an unknown modifier or a missing key, so that a typing error fails in tests.
 */
export function parseShortcut(shortcut: Shortcut, platform: Platform): KeyCombination {
  const text = typeof shortcut === 'string' ? shortcut : shortcut[platform];
  // "Mod++" means the plus key: the last plus is the key, not a separator.
  const parts =
    text === '+'
      ? ['+']
      : text.endsWith('++')
        ? [...text.slice(0, -2).split('+'), '+']
        : text.split('+');
  const key = parts.at(-1) ?? '';
  const given = parts.slice(0, -1);
  const unknown = given.find((part) => !modifiers.has(part));
  if (key === '' || modifiers.has(key) || unknown !== undefined) {
    throw new RangeError(`Not a shortcut: ${text}`);
  }
  const mod = given.includes('Mod');
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    control: given.includes('Ctrl') || (mod && platform === 'other'),
    meta: mod && platform === 'mac',
    alt: given.includes('Alt'),
    shift: given.includes('Shift'),
  };
}

/** Whether a key press is this combination. Shift is ignored for signs that need it to be typed (`?`, `+`). */
export function matchesShortcut(combination: KeyCombination, press: KeyPress): boolean {
  const pressed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const isSign = combination.key.length === 1 && !/[a-z0-9]/.test(combination.key);
  return (
    pressed === combination.key &&
    press.ctrlKey === combination.control &&
    press.metaKey === combination.meta &&
    press.altKey === combination.alt &&
    (isSign || press.shiftKey === combination.shift)
  );
}

const macSigns: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Delete: '⌦',
  Enter: '↩',
  Escape: 'esc',
  PageUp: '⇞',
  PageDown: '⇟',
  ' ': 'Space',
};

const otherNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};

/** The keys of a shortcut as they are printed on the platform's keyboard, in its usual order. */
export function shortcutKeys(shortcut: Shortcut, platform: Platform): readonly string[] {
  const combination = parseShortcut(shortcut, platform);
  const names = platform === 'mac' ? macSigns : otherNames;
  const key =
    names[combination.key] ??
    (combination.key.length === 1 ? combination.key.toUpperCase() : combination.key);
  if (platform === 'mac') {
    const held = [
      combination.control ? '⌃' : '',
      combination.alt ? '⌥' : '',
      combination.shift ? '⇧' : '',
      combination.meta ? '⌘' : '',
    ];
    return [...held.filter((sign) => sign !== ''), key];
  }
  const held = [
    combination.control ? 'Ctrl' : '',
    combination.alt ? 'Alt' : '',
    combination.shift ? 'Shift' : '',
  ];
  return [...held.filter((name) => name !== ''), key];
}

/** A shortcut in one string for tooltips: `⌘K` on macOS, `Ctrl+K` elsewhere. */
export function formatShortcut(shortcut: Shortcut, platform: Platform): string {
  return shortcutKeys(shortcut, platform).join(platform === 'mac' ? '' : '+');
}

const acceleratorNames: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '+': 'Plus',
  ' ': 'Space',
};

/** The shortcut in the notation of Electron's menus, for example `Ctrl+Shift+Z`. */
export function toAccelerator(shortcut: Shortcut, platform: Platform): string {
  const combination = parseShortcut(shortcut, platform);
  const parts = [
    combination.meta ? 'Cmd' : '',
    combination.control ? 'Ctrl' : '',
    combination.alt ? 'Alt' : '',
    combination.shift ? 'Shift' : '',
    acceleratorNames[combination.key] ??
      (combination.key.length === 1 ? combination.key.toUpperCase() : combination.key),
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** The platform, from what the browser says it runs on. */
export function detectPlatform(userAgent: string): Platform {
  return /Macintosh|Mac OS X/.test(userAgent) ? 'mac' : 'other';
}
