import { emptyDocument, type Document } from '../document/document';
import { startDraft, type DraftContext } from '../document/draft';
import { fillBlankPlan } from './blankPlan';
import { fillExamplePlan } from './example/examplePlan';
import { fillFrameworkPlan } from './frameworkPlan';
import type { NewPlanOptions } from './newPlanOptions';

/** What a new plan can start from. */
export const planTemplates = ['blank', 'framework', 'example'] as const;
export type PlanTemplate = (typeof planTemplates)[number];

/**
 * A new document with the content of a template. The same options and ids give the same plan.
 * Throws InvalidRecord for a name or a currency that cannot be.
 */
export function newPlan(
  template: PlanTemplate,
  options: NewPlanOptions,
  context: DraftContext,
): Document {
  const draft = startDraft(emptyDocument, context);
  if (template === 'blank') fillBlankPlan(draft, options);
  if (template === 'framework') fillFrameworkPlan(draft, options);
  if (template === 'example') fillExamplePlan(draft, options);
  // Not for the Change but for its check: nothing refers to a record that is not there.
  draft.toChange('', 'load');
  return draft.document;
}
