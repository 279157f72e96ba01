import { describe, expect, it } from 'vitest';
import {
  detectPlatform,
  formatShortcut,
  matchesShortcut,
  parseShortcut,
  toAccelerator,
} from '@renderer/frame/shortcut';
import type { KeyPress } from '@renderer/frame/shortcut';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('a shortcut', () => {
  it('means Command on macOS and Control elsewhere by Mod', () => {
    expect(parseShortcut('Mod+K', 'mac')).toMatchObject({ key: 'k', meta: true, control: false });
    expect(parseShortcut('Mod+K', 'other')).toMatchObject({ meta: false, control: true });
  });

  it('may differ between platforms', () => {
    const redo = { mac: 'Mod+Shift+Z', other: 'Mod+Y' };
    expect(parseShortcut(redo, 'mac')).toMatchObject({ key: 'z', shift: true });
    expect(parseShortcut(redo, 'other')).toMatchObject({ key: 'y', shift: false });
  });

  it('can be the plus key', () => {
    expect(parseShortcut('Mod++', 'other')).toMatchObject({ key: '+', control: true });
    expect(toAccelerator('Mod++', 'other')).toBe('Ctrl+Plus');
  });

  it.each(['', 'Mod+', 'Hyper+K', 'Mod', 'K+Mod'])('%j is refused', (text) => {
    expect(() => parseShortcut(text, 'other')).toThrow(RangeError);
  });

  it('matches its keys and no others', () => {
    const undo = parseShortcut('Mod+Z', 'other');
    expect(matchesShortcut(undo, press('z', { ctrlKey: true }))).toBe(true);
    expect(matchesShortcut(undo, press('Z', { ctrlKey: true }))).toBe(true);
    expect(matchesShortcut(undo, press('z', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(matchesShortcut(undo, press('z', { metaKey: true }))).toBe(false);
    expect(matchesShortcut(undo, press('z'))).toBe(false);
  });

  it('takes signs however the keyboard makes them', () => {
    const help = parseShortcut('?', 'other');
    expect(matchesShortcut(help, press('?', { shiftKey: true }))).toBe(true);
    expect(matchesShortcut(help, press('?'))).toBe(true);
    expect(matchesShortcut(help, press('?', { ctrlKey: true }))).toBe(false);
  });

  it('is written as the platform writes it', () => {
    expect(formatShortcut('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z');
    expect(formatShortcut('Mod+Shift+Z', 'other')).toBe('Ctrl+Shift+Z');
    expect(formatShortcut('Alt+ArrowLeft', 'other')).toBe('Alt+←');
  });

  it('is given to the native menus in their notation', () => {
    expect(toAccelerator('Mod+Shift+Z', 'mac')).toBe('Cmd+Shift+Z');
    expect(toAccelerator('Alt+ArrowLeft', 'other')).toBe('Alt+Left');
  });
});

it('knows the platform from the user agent', () => {
  expect(detectPlatform('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).toBe('mac');
  expect(detectPlatform('Mozilla/5.0 (X11; Linux x86_64)')).toBe('other');
});
