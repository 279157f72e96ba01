import type { OwnFieldType } from '../../model/ownField';

/** The partner fields a column can go to directly. */
export const partnerTargets = [
  'name',
  'website',
  'kind',
  'stage',
  'stage-since',
  'tier',
  'regions',
  'countries',
  'description',
  'tags',
  'owner',
  'notes',
  'annual-revenue',
  'role',
  'partner-id',
] as const;
export type PartnerTarget = (typeof partnerTargets)[number];

export const contactParts = ['name', 'role', 'email', 'phone'] as const;
export type ContactPart = (typeof contactParts)[number];

/** How many contacts of one partner a row can hold. */
export const maxContacts = 20;

/** Where the cells of one column go. */
export type ColumnTarget =
  | { readonly to: 'nothing' }
  | { readonly to: PartnerTarget }
  | { readonly to: 'contact'; readonly index: number; readonly part: ContactPart }
  | { readonly to: 'own-field'; readonly ownFieldId: string }
  | { readonly to: 'new-own-field'; readonly name: string; readonly type: OwnFieldType };

/** The key of a target: equal for two columns exactly when both write the same value. */
export function targetKey(target: ColumnTarget): string {
  switch (target.to) {
    case 'contact':
      return `contact:${String(target.index)}:${target.part}`;
    case 'own-field':
      return `own:${target.ownFieldId}`;
    case 'new-own-field':
      return `new:${target.name.trim().toLowerCase()}`;
    default:
      return target.to;
  }
}

/** Whether several columns may go to one target: lists and long texts are joined. */
export function takesSeveralColumns(target: ColumnTarget): boolean {
  return ['nothing', 'regions', 'countries', 'tags', 'description', 'notes'].includes(target.to);
}
