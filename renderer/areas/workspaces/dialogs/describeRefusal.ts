import type { PlanFileRefusal } from '@shared/planfile/refusal';
import type { TFunction } from 'i18next';

/** Why a plan file cannot be opened and what to do about it, in a sentence or two. */
export function describeRefusal(refusal: PlanFileRefusal, t: TFunction): string {
  switch (refusal.code) {
    case 'empty':
      return t('workspaces.refusal.empty');
    case 'binary':
      return t('workspaces.refusal.binary');
    case 'too-large':
      return t('workspaces.refusal.tooLarge', {
        megabytes: refusal.megabytes,
        limit: refusal.limitMegabytes,
      });
    case 'too-deep':
      return t('workspaces.refusal.tooDeep', { line: refusal.line, limit: refusal.limit });
    case 'not-json':
      return refusal.truncated
        ? t('workspaces.refusal.truncated', { line: refusal.line })
        : t('workspaces.refusal.notJson', { line: refusal.line, column: refusal.column });
    case 'not-a-plan-file':
      return t('workspaces.refusal.notAPlanFile');
    case 'newer-version':
      return t('workspaces.refusal.newerVersion', {
        version: refusal.version,
        supported: refusal.supported,
      });
    case 'unknown-version':
      return t('workspaces.refusal.unknownVersion', { version: refusal.version });
    case 'no-workspace':
      return t('workspaces.refusal.noWorkspace');
    case 'several-workspaces':
      return t('workspaces.refusal.severalWorkspaces', { count: refusal.count });
  }
}
