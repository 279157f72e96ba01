import { newPlan, type PlanTemplate } from '@shared/content/plans';
import type { Document } from '@shared/document/document';
import { i18n } from '../../../i18n/i18n';
import { addWorkspace, deleteWorkspace, livingCards, useLibrary } from '../../../storage/library';
import type { WorkspaceOrigin } from '../../../storage/writeWorkspace';
import { documentStore } from '../../../store/documentStore';
import { newId } from '../../../store/newId';
import { today } from '../../../store/today';
import { setRenamingWorkspace } from '../../../store/uiStore';
import { formatLocale } from '../../../ui/format';
import { currencyOfLocale } from './currencyOfLocale';
import { leavePlan, openPlan, showAllPlans } from './openPlan';

/** Makes a plan from a template and opens it. */
export async function startNewPlan(template: PlanTemplate): Promise<void> {
  if (!(await leavePlan(() => void startNewPlan(template)))) return;
  const name = freeName(i18n.t(`workspaces.new.${template}.name`));
  await addAndOpen(planFrom(template, name));
  // Its first name is only a guess: the person types over it at once.
  if (template === 'blank') setRenamingWorkspace(true);
}

// The plan that was made only to import into, until something is in it.
let importedPlanId: string | null = null;

/** Makes a plan for partners from a CSV and opens the import in it. */
export async function startImportedPlan(): Promise<void> {
  if (!(await leavePlan(() => void startImportedPlan()))) return;
  const name = freeName(i18n.t('workspaces.new.importName'));
  await addAndOpen(planFrom('blank', name), { area: 'import' });
  importedPlanId = documentStore.getState().workspaceId;
}

/**
 * Takes back a plan that was made for an import which was then cancelled, and shows all plans.
 * False when the open plan is another, or somebody has changed something in it.
 */
export async function giveUpImportedPlan(): Promise<boolean> {
  const { workspaceId, history } = documentStore.getState();
  if (workspaceId === null || workspaceId !== importedPlanId) return false;
  if (history.past.length + history.future.length > 0) return false;
  importedPlanId = null;
  await showAllPlans();
  // It stays open when its last change could not be saved: then the person is being asked.
  if (documentStore.getState().workspaceId === null) await deleteWorkspace(workspaceId);
  return true;
}

function planFrom(template: PlanTemplate, name: string): Document {
  const now = new Date().toISOString();
  const currency = currencyOfLocale(formatLocale());
  return newPlan(template, { name, currency, today: today() }, { now, newId });
}

/** Adds a document as a workspace and opens it. True when it is open. */
export async function addAndOpen(
  document: Document,
  options: { readonly origin?: WorkspaceOrigin; readonly area?: string } = {},
): Promise<boolean> {
  const card = await addWorkspace(document, options.origin);
  return openPlan(card.id, options.area === undefined ? {} : { area: options.area });
}

/** The name, with a number behind it when a plan has it already. */
export function freeName(name: string): string {
  const taken = new Set(livingCards(useLibrary.getState().cards ?? []).map((card) => card.name));
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name} ${number}`;
  return candidate;
}
