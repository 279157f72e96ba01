import type { TFunction } from 'i18next';
import { boundField } from '@shared/mapping/binding';
import type { ZoneWords } from '@shared/mapping/mapSceneInput';
import type { Strays } from '@shared/mapping/strays';
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

/** How many partners in a zone have another value than it sets; empty without any. */
export function straysIn(zoneId: string, strays: Strays, t: TFunction): string {
  const count = strays.get(zoneId)?.length ?? 0;
  return count === 0 ? '' : t('mapDrawing.binding.strays.short', { count });
}

/** The words of zones on the canvas; the same function while they would be the same. */
export class ZoneWordsMemory {
  private last: { fields: PartnerFields; counts: string; words: ZoneWords } | null = null;

  constructor(private readonly t: TFunction) {}

  of(fields: PartnerFields, strays: Strays): ZoneWords {
    const counts = [...strays].map(([id, all]) => `${id} ${String(all.length)}`).join();
    if (this.last?.fields === fields && this.last.counts === counts) return this.last.words;
    const words: ZoneWords = (zone) =>
      [zoneSets(zone, this.t, fields), straysIn(zone.id, strays, this.t)]
        .filter((part) => part !== '')
        .join(' · ');
    this.last = { fields, counts, words };
    return words;
  }
}
