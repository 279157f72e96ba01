import type { InvalidRecord } from '@shared/document/draft';
import { fieldName } from './fieldName';
import { i18n } from './i18n';

/** Why a record did not take a value, which limit it met and what to do, in words. */
export function describeInvalid({ issues }: InvalidRecord): string {
  // One sentence is enough: what is mended first is looked at again anyway.
  const issue = issues.find(({ limit }) => limit !== null) ?? issues[0];
  const field = fieldName(issue?.path ?? '');
  const limit = issue?.limit ?? null;
  if (limit === null) return i18n.t('frame.error.invalid', { field });
  const formatted = new Intl.NumberFormat(i18n.language);
  const values = { field, most: formatted.format(limit.most), got: formatted.format(limit.got) };
  return i18n.t(`frame.error.${limit.what}`, values);
}
