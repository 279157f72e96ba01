import { addDefaultScorecard } from '@shared/content/defaultScorecard';
import type { Draft } from '@shared/document/draft';
import { addScorecard } from '@shared/scoring/scorecardEdits';
import {
  addPerson,
  clearRating,
  rate,
  type NewAnswer,
  type RatingKey,
} from '@shared/scoring/ratingEdits';
import { i18n } from '../../i18n/i18n';
import { currentDocument, edit } from '../../store/documentStore';
import { showUndoToast } from '../../store/undoToast';

/** Adds somebody who rates. Gives the person's id. */
export function addRater(name: string, role: string): string {
  let id = '';
  edit(i18n.t('scorecards.edit.addPerson', { name }), (draft) => {
    id = addPerson(draft, name, role).id;
  });
  return id;
}

/** Adds a scorecard, from the default or empty. Gives its id. */
export function createScorecard(from: 'default' | 'empty'): string {
  const count = currentDocument().scorecard.size;
  const name =
    count === 0
      ? i18n.t('scorecards.head.scorecard')
      : i18n.t('scorecards.head.newName', { number: count + 1 });
  let id = '';
  edit(i18n.t('scorecards.edit.addScorecard'), (draft) => {
    id =
      from === 'default'
        ? addDefaultScorecard(draft, name).scorecardId
        : addScorecard(draft, name).id;
  });
  return id;
}

/** Deletes a scorecard or a part of one, with the answers that hang on it, and offers Undo. */
export function removePart(id: string, name: string, kind: 'scorecard' | 'part'): void {
  const change = edit(i18n.t('scorecards.edit.remove', { name }), (draft) => {
    draft.remove(id);
  });
  if (change === null) return;
  showUndoToast(
    kind === 'scorecard'
      ? i18n.t('scorecards.head.removed', { name })
      : i18n.t('scorecards.weights.removed', { name }),
  );
}

/** Notes an answer: one step to undo, named after the partner. */
export function saveAnswer(answer: NewAnswer, what: 'rate' | 'evidence'): void {
  const partner = currentDocument().partner.get(answer.partnerId)?.name ?? '';
  edit(i18n.t(`scorecards.edit.${what}`, { partner }), (draft) => {
    rate(draft, answer);
  });
}

/** Takes back all a person said of a partner, and offers Undo. */
export function takeBackRating(key: RatingKey, person: string): void {
  const partner = currentDocument().partner.get(key.partnerId)?.name ?? '';
  const change = edit(i18n.t('scorecards.edit.clearRating', { partner }), (draft) => {
    clearRating(draft, key);
  });
  if (change !== null) showUndoToast(i18n.t('scorecards.rate.cleared', { partner, person }));
}

/** Changes something named; the name is part of what undo is called. */
export function editNamed(
  what: 'rename' | 'describe' | 'weight' | 'move',
  name: string,
  recipe: (draft: Draft) => void,
): void {
  edit(i18n.t(`scorecards.edit.${what}`, { name }), recipe);
}
