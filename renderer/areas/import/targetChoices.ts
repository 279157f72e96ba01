import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { workspaceOf } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import {
  contactParts,
  maxContacts,
  partnerTargets,
  targetKey,
  type ColumnTarget,
} from '@shared/exchange/partners/columnTarget';
import type { Choice } from '../../ui/choice';

/** A place a column can go to, as it is offered. */
export interface TargetChoice extends Choice {
  readonly target: ColumnTarget;
}

const newFieldId = 'new-own-field';
const usualContacts = 2;

/** Everything a column can go to: our fields, the plan's own fields, contacts, a new field. */
export function targetChoices(
  document: Document,
  columns: readonly ColumnTarget[],
  t: TFunction,
): TargetChoice[] {
  const { currency } = workspaceOf(document);
  const contacts = columns.reduce(
    (most, target) => (target.to === 'contact' ? Math.max(most, target.index + 2) : most),
    usualContacts,
  );
  const choice = (target: ColumnTarget, label: string, detail?: string): TargetChoice => ({
    id: targetKey(target),
    label,
    target,
    ...(detail === undefined ? {} : { detail }),
  });
  return [
    choice({ to: 'nothing' }, t('import.columns.nothing')),
    ...partnerTargets.map((to) => choice({ to }, t(`import.columns.to.${to}`, { currency }))),
    ...inOrder(document.ownField.values()).map(({ id, name }) =>
      choice({ to: 'own-field', ownFieldId: id }, name, t('import.columns.section.own')),
    ),
    {
      id: newFieldId,
      label: t('import.columns.newField'),
      target: { to: 'new-own-field', name: '', type: 'text' },
    },
    ...Array.from({ length: Math.min(contacts, maxContacts) }, (_, index) =>
      contactParts.map((part) =>
        choice(
          { to: 'contact', index, part },
          t(`import.columns.contact.${part}`, { number: index + 1 }),
        ),
      ),
    ).flat(),
  ];
}

/** The id under which a target is offered. */
export function targetChoiceId(target: ColumnTarget): string {
  return target.to === 'new-own-field' ? newFieldId : targetKey(target);
}
