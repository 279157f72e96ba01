import type { TFunction } from 'i18next';
import type { DropEffect } from '@shared/mapping/binding';
import { fieldText, optionLabel } from '@shared/partners/partnerField';
import { currentDocument } from '../../../store/documentStore';

/** What a drop does to fields, in words: 'Stage → Negotiating'. Empty when it does nothing. */
export function dropWords(t: TFunction, effects: readonly DropEffect[]): string {
  const counts = new Map<string, number>();
  for (const effect of effects) {
    const words = effectWords(t, effect);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([effect, count]) =>
      count === 1 ? effect : t('mapDrawing.binding.several', { effect, count }),
    )
    .join(' · ');
}

function effectWords(t: TFunction, { zoneId, field, value, replaced }: DropEffect): string {
  const words = { field: field.label, value: fieldText(field, value) };
  if (field.type !== 'choices') return t('mapDrawing.binding.set', words);
  const bound = String(currentDocument().mapZone.get(zoneId)?.binding?.value ?? '');
  const added = { field: field.label, value: optionLabel(field, bound) };
  return replaced === null
    ? t('mapDrawing.binding.add', added)
    : t('mapDrawing.binding.replace', { ...added, old: optionLabel(field, replaced) });
}
