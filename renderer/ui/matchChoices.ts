import type { Choice } from './choice';

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The choices a typed text means: those whose label starts with it, then those with a word that
 * does, then those that contain it. Accents and case do not matter. At most `limit`.
 */
export function matchChoices<Item extends Choice>(
  choices: readonly Item[],
  text: string,
  limit: number,
): readonly Item[] {
  const wanted = fold(text.trim());
  if (wanted === '') return choices.slice(0, limit);
  const ranked: [Item[], Item[], Item[]] = [[], [], []];
  for (const choice of choices) {
    const label = fold(choice.label);
    if (label.startsWith(wanted)) ranked[0].push(choice);
    else if (label.includes(` ${wanted}`)) ranked[1].push(choice);
    else if (label.includes(wanted)) ranked[2].push(choice);
  }
  return ranked.flat().slice(0, limit);
}
