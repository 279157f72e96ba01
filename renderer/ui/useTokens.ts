import { useSyncExternalStore } from 'react';

/** A token's value now. For canvas and chart.js, which cannot read `var(--…)`. */
export type TokenReader = (token: `--${string}`) => string;

const readers = new Map<string, TokenReader>();

function themeNow(): string {
  return document.documentElement.dataset['theme'] ?? 'light';
}

// One reader a theme, so that its identity changes with the theme and can be a dependency.
function readerOf(theme: string): TokenReader {
  const known = readers.get(theme);
  if (known !== undefined) return known;
  const values = new Map<string, string>();
  const reader: TokenReader = (token) => {
    const value =
      values.get(token) ??
      getComputedStyle(document.documentElement).getPropertyValue(token).trim();
    values.set(token, value);
    return value;
  };
  readers.set(theme, reader);
  return reader;
}

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
  };
}

/** Reads tokens as colours, and makes the component draw again when the theme changes. */
export function useTokens(): TokenReader {
  return readerOf(useSyncExternalStore(subscribe, themeNow));
}
