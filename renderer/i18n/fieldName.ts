import { planMessages } from '@shared/messages/en/plan';
import { i18n } from './i18n';

/** What a person calls the field at a path of a record: `scores.criterion_1.evidence` → Evidence. */
export function fieldName(path: string): string {
  const parts = path.split('.').filter(isNamed);
  const name = parts.at(-1);
  return name === undefined ? path : i18n.t(`plan.field.${name}`);
}

function isNamed(part: string): part is keyof typeof planMessages.field {
  return Object.hasOwn(planMessages.field, part);
}
