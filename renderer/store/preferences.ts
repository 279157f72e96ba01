import { z } from 'zod';
import { inspectorWidths, useUi } from './uiStore';
import type { UiState } from './uiStore';

const key = 'partnerscape.preferences';

const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  railCollapsed: z.boolean(),
  mapListHidden: z.boolean(),
  inspectorOpen: z.boolean(),
  recent: z.array(z.string().max(120)).max(12),
  inspectorWidth: z.number().min(inspectorWidths.smallest).max(inspectorWidths.largest),
});

function preferencesOf(state: UiState): z.infer<typeof preferencesSchema> {
  const { theme, railCollapsed, mapListHidden, inspectorOpen, inspectorWidth, recent } = state;
  return {
    theme,
    railCollapsed,
    mapListHidden,
    inspectorOpen,
    inspectorWidth,
    recent: [...recent],
  };
}

/** Reads what an earlier run stored. Anything that is not valid is ignored: these are only preferences. */
export function loadPreferences(storage: Storage): void {
  let stored: unknown = null;
  try {
    stored = JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return;
  }
  const preferences = preferencesSchema.partial().safeParse(stored);
  if (!preferences.success) return;
  const known = Object.entries(preferences.data).filter(([, value]) => value !== undefined);
  useUi.setState(Object.fromEntries(known));
}

/** Keeps preferences stored from now on. Gives back the function that stops it. */
export function keepPreferences(storage: Storage): () => void {
  let written = JSON.stringify(preferencesOf(useUi.getState()));
  return useUi.subscribe((state) => {
    const text = JSON.stringify(preferencesOf(state));
    if (text === written) return;
    written = text;
    try {
      storage.setItem(key, text);
    } catch {
      // A full or forbidden store costs a preference, nothing else.
    }
  });
}
