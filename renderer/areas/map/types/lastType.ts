import type { Document } from '@shared/document/document';

let chosen: string | null = null;

/** The type that was chosen last in this window: who draws many lines mostly draws them of one type. */
export const lastType = {
  remember: (typeId: string | null): void => {
    chosen = typeId;
  },
  /** Null when none was chosen, or the plan does not have it (any more). */
  recall: ({ relationshipType }: Pick<Document, 'relationshipType'>): string | null =>
    chosen !== null && relationshipType.has(chosen) ? chosen : null,
};
