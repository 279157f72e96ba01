import type { TFunction } from 'i18next';
import { boundField } from '@shared/mapping/binding';
import type { ZoneWords } from '@shared/mapping/mapSceneInput';
import type { MapZone } from '@shared/model/mapZone';
import { optionLabel } from '@shared/partners/partnerField';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { currentPartnerFields } from '../../partners';

/**
 * What a zone sets, such as 'Stage: Negotiating'; empty when it is not bound, or to nothing any
 * more. Beside a name that says the value already, the field is enough: 'sets Stage'.
 */
export function zoneSets(
  { binding, name }: MapZone,
  t: TFunction,
  fields: PartnerFields = currentPartnerFields(),
  isBesideName = true,
): string {
  const field = binding && boundField(binding, fields);
  if (!field) return '';
  const value = optionLabel(field, String(binding.value));
  return isBesideName && name.trim().toLowerCase() === value.toLowerCase()
    ? t('mapDrawing.binding.spoken', { effect: field.label })
    : t('mapDrawing.binding.shown', { field: field.label, value });
}

/** The words of zones on the canvas; the same function while the fields are the same. */
export class ZoneWordsMemory {
  private last: { fields: PartnerFields; words: ZoneWords } | null = null;

  constructor(private readonly t: TFunction) {}

  of(fields: PartnerFields): ZoneWords {
    if (this.last?.fields === fields) return this.last.words;
    const words: ZoneWords = (zone) => zoneSets(zone, this.t, fields);
    this.last = { fields, words };
    return words;
  }
}
