import type { Change } from '@shared/document/change';
import type { Draft } from '@shared/document/draft';
import { applyEffects } from '@shared/mapping/binding';
import { bringMovedToFront } from '@shared/mapping/ordering';
import { placedEffects } from '@shared/mapping/placedEffects';
import { currentDocument, edit } from '../../../store/documentStore';
import { currentPartnerFields } from '../../partners';
import type { MapSession } from '../MapSession';
import { dropWords } from './dropWords';

/** What an edit of places did, and in words what it set beside: empty when it set nothing. */
export interface PlacesEdited {
  readonly change: Change | null;
  readonly effect: string;
}

/**
 * The one way in which a person puts cards of a map elsewhere, by whatever gesture or command (a
 * layout that is worked out is none): those that come into a bound zone get what the zone sets, as
 * part of the same step, and the step says so. What is put onto something comes to lie in front of
 * it. `sent` are cards that were told to go to a zone by its name.
 */
export function editPlaces(
  session: Pick<MapSession, 'mapId' | 't'>,
  label: string,
  recipe: (draft: Draft) => void,
  sent?: ReadonlySet<string>,
): PlacesEdited {
  const { mapId, t } = session;
  const before = currentDocument();
  const done = { effect: '' };
  const change = edit(
    () =>
      done.effect === '' ? label : t('mapDrawing.binding.also', { label, effect: done.effect }),
    (draft) => {
      recipe(draft);
      bringMovedToFront(draft, mapId, before);
      const fields = currentPartnerFields();
      const effects = placedEffects(before, draft.document, mapId, fields, sent);
      applyEffects(draft, effects);
      if (effects.length > 0) done.effect = dropWords(t, effects);
    },
  );
  return { change, effect: done.effect };
}
