import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { groupedBy } from '../document/groupedBy';
import type { Contact } from '../model/contact';
import type { Partner } from '../model/partner';
import type { NewRecord } from '../model/registry';
import { orderAfter } from '../document/ordering';

/** Adds a partner; it comes to its stage on the day of the edit unless told otherwise. */
export function addPartner(draft: Draft, fields: NewRecord<'partner'>): Partner {
  return draft.add('partner', { stageSince: draft.today, ...fields });
}

/**
 * Adds a partner with the facts, own fields and contacts of another, under a new name.
 * Relationships, ratings and places on maps stay with the original. There is one own organisation in
 * a plan: a copy of it is a partner.
 */
export function duplicatePartner(
  draft: Draft,
  partnerId: string,
  name: string,
  contacts = contactsByPartner(draft.document),
): Partner {
  const { id, kind, createdAt, updatedAt, ...fields } = draft.require('partner', partnerId);
  const role = fields.role === 'own-organisation' ? 'partner' : fields.role;
  const copy = draft.add('partner', { ...fields, role, name });
  for (const { name, role, email, phone, order } of contacts.get(id) ?? []) {
    draft.add('contact', { partnerId: copy.id, name, role, email, phone, order });
  }
  return copy;
}

/** The contacts of each partner that has any, by its id. */
export function contactsByPartner({
  contact,
}: Pick<Document, 'contact'>): ReadonlyMap<string, readonly Contact[]> {
  return groupedBy(contact.values(), ({ partnerId }) => partnerId);
}

/** Deletes partners with all that belongs to them: contacts, relationships, ratings, places on maps. */
export function deletePartners(draft: Draft, partnerIds: readonly string[]): void {
  draft.remove(partnerIds);
}

/** Gives partners tags they do not have yet; the case of a tag they have stays as it is. */
export function addTags(
  draft: Draft,
  partnerIds: readonly string[],
  tags: readonly string[],
): void {
  const wanted = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  for (const id of partnerIds) {
    const { tags: present } = draft.require('partner', id);
    const known = new Set(present.map(sameTag));
    const fresh: string[] = [];
    for (const tag of wanted) {
      if (known.has(sameTag(tag))) continue;
      known.add(sameTag(tag));
      fresh.push(tag);
    }
    if (fresh.length > 0) draft.update('partner', id, { tags: [...present, ...fresh] });
  }
}

/** Takes tags away from partners, whatever their case. */
export function removeTags(
  draft: Draft,
  partnerIds: readonly string[],
  tags: readonly string[],
): void {
  const gone = new Set(tags.map((tag) => sameTag(tag.trim())));
  for (const id of partnerIds) {
    const { tags: present } = draft.require('partner', id);
    const kept = present.filter((tag) => !gone.has(sameTag(tag)));
    if (kept.length < present.length) draft.update('partner', id, { tags: kept });
  }
}

/** Adds a contact at the end of a partner's list. */
export function addContact(
  draft: Draft,
  partnerId: string,
  fields: Omit<NewRecord<'contact'>, 'partnerId' | 'order'>,
): void {
  draft.require('partner', partnerId);
  const siblings = [...draft.document.contact.values()].filter((c) => c.partnerId === partnerId);
  draft.add('contact', { ...fields, partnerId, order: orderAfter(siblings) });
}

function sameTag(tag: string): string {
  return tag.toLowerCase();
}
