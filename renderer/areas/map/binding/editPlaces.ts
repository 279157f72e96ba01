import type { Change } from '@shared/document/change';
import type { Draft } from '@shared/document/draft';
import { applyEffects, type DropEffect } from '@shared/mapping/binding';
import { placedEffects } from '@shared/mapping/placedEffects';
import { currentDocument, edit } from '../../../store/documentStore';
import { currentPartnerFields } from '../../partners';
import type { MapSession } from '../MapSession';
import { dropWords } from './dropWords';

/**
 * Carries out an edit that puts cards elsewhere. Those that come into a bound zone get what a drop
 * there would set, as part of the same step. Gives the change and, in words, what it set.
 */
export function editPlaces(
  session: MapSession,
  label: string,
  recipe: (draft: Draft) => void,
): { readonly change: Change | null; readonly effect: string } {
  const before = currentDocument();
  const effects: DropEffect[] = [];
  const change = edit(label, (draft) => {
    recipe(draft);
    effects.push(...placedEffects(before, draft.document, session.mapId, currentPartnerFields()));
    applyEffects(draft, effects);
  });
  return { change, effect: effects.length === 0 ? '' : dropWords(session.t, effects) };
}
