import { kindOfId } from '../model/base';
import type { MapStyling } from '../model/mapLook';

const confidentialFields: ReadonlySet<string> = new Set(['score', 'annualRevenue', 'notes']);

/** Whether a partner's field is for the plan's own people: score, revenue, notes and own fields. */
export function isConfidential(fieldId: string): boolean {
  return confidentialFields.has(fieldId) || kindOfId(fieldId) === 'ownField';
}

/** A styling without what would show confidential fields. */
export function withoutConfidential(styling: MapStyling): MapStyling {
  const kept = (fieldId: string | null): string | null =>
    fieldId === null || isConfidential(fieldId) ? null : fieldId;
  return {
    colour: kept(styling.colour),
    size: kept(styling.size),
    border: kept(styling.border),
    label: kept(styling.label),
  };
}
