import { applyChange } from '@shared/document/change';
import { emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft, type DraftContext } from '@shared/document/draft';
import { countingContext } from './draftContext';

/** A plan with a workspace record and whatever `recipe` adds. */
export function buildPlan(
  recipe: (draft: Draft) => void = () => undefined,
  context: DraftContext = countingContext(),
): Document {
  const draft = startDraft(emptyDocument, context);
  draft.add('workspace', { name: 'Plan', currency: 'EUR' });
  recipe(draft);
  const change = draft.toChange('Build');
  return change === null ? emptyDocument : applyChange(emptyDocument, change);
}

/** A plan with one class, one family and kinds of these names. */
export function buildPlanWithKinds(...names: readonly string[]): Document {
  return buildPlan((draft) => {
    const { id: classId } = draft.add('partnerClass', { name: 'Technology', order: 'a0' });
    const { id: familyId } = draft.add('partnerFamily', { name: 'Data', classId, order: 'a0' });
    names.forEach((name, at) => {
      draft.add('partnerKind', { name, familyId, order: `a${String(at)}` });
    });
  });
}
