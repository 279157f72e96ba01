import { useUi } from '../store/uiStore';
import type { ThemeChoice } from '../store/uiStore';

function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

/** Puts the chosen theme on the page and keeps it there as the choice or the system changes. */
export function keepThemeApplied(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.dataset['theme'] = resolveTheme(
      useUi.getState().theme,
      system.matches,
    );
  };
  apply();
  system.addEventListener('change', apply);
  useUi.subscribe((state, before) => {
    if (state.theme !== before.theme) apply();
  });
}
