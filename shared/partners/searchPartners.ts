import type { Partner } from '../model/partner';
import { foldText } from '../text/foldText';
import { fieldText } from './partnerField';
import type { PartnerFields } from './partnerFields';

/** Fields whose text follows from other records; their texts repeat and are folded once each. */
const sharedTextFields = ['kind', 'family', 'class', 'contacts'];

// A partner record never changes, so its folded text can be kept for as long as the record lives.
const folded = new WeakMap<Partner, string>();

interface RelatedCache {
  readonly byPartner: WeakMap<Partner, string>;
  readonly byText: Map<string, string>;
}

// What stands in other records is folded again when the fields are made anew from them.
const related = new WeakMap<PartnerFields, RelatedCache>();

/**
 * A test for what was typed into the search field: each word must be in the partner's name, facts,
 * tags, notes, own fields, kind, family, class or contacts, whatever its case and accents.
 * Null when nothing was typed.
 */
export function searchTest(
  fields: PartnerFields,
  search: string,
): ((partner: Partner) => boolean) | null {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const relatedOf = relatedText(fields);
  return (partner) => {
    const text = textOf(partner, fields);
    return words.every((word) => text.includes(word) || relatedOf(partner).includes(word));
  };
}

function textOf(partner: Partner, fields: PartnerFields): string {
  let text = folded.get(partner);
  if (text === undefined) {
    const countries = fields.byId.get('countries');
    text = [
      partner.name,
      partner.owner,
      partner.tier ?? '',
      partner.tags.join(' '),
      countries === undefined ? '' : fieldText(countries, partner.countries),
      partner.website,
      ...Object.values(partner.ownValues).filter((value) => typeof value === 'string'),
      partner.description,
      partner.notes,
    ]
      .map(foldText)
      .join('\n');
    folded.set(partner, text);
  }
  return text;
}

function relatedText(fields: PartnerFields): (partner: Partner) => string {
  const used = sharedTextFields.flatMap((id) => fields.byId.get(id) ?? []);
  const { byPartner, byText } = relatedCache(fields);
  return (partner) => {
    let result = byPartner.get(partner);
    if (result === undefined) {
      const text = used.map((field) => fieldText(field, field.read(partner))).join('\n');
      result = byText.get(text) ?? foldText(text);
      byText.set(text, result);
      byPartner.set(partner, result);
    }
    return result;
  };
}

function relatedCache(fields: PartnerFields): RelatedCache {
  let cache = related.get(fields);
  if (cache === undefined) {
    cache = { byPartner: new WeakMap(), byText: new Map() };
    related.set(fields, cache);
  }
  return cache;
}
