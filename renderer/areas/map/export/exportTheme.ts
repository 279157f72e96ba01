import { readTheme, type CanvasTheme } from '../../../canvas/theme';
import type { Colours } from './exportOptions';

const themes = new Map<Colours, CanvasTheme>();

/** The colours of one theme, whichever the window is in. */
export function exportTheme(colours: Colours): CanvasTheme {
  const known = themes.get(colours);
  if (known) return known;
  // Tokens can only be read from an element that is in the page.
  const probe = document.createElement('div');
  probe.dataset['theme'] = colours;
  probe.hidden = true;
  document.body.append(probe);
  const theme = readTheme(probe);
  themes.set(colours, theme);
  return theme;
}

/** The theme the window is in. */
export function coloursOnScreen(): Colours {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
