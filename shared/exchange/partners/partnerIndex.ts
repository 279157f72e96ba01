import type { Document } from '../../document/document';
import { inOrder } from '../../document/ordering';
import type { Contact } from '../../model/contact';
import type { Partner } from '../../model/partner';
import { normaliseDomain } from './normaliseDomain';
import { normaliseName } from './normaliseName';
import type { ContactState } from './partnerState';

/** The partners of a document, findable by name and web domain, with their contacts. */
export class PartnerIndex {
  readonly #document: Document;
  readonly #byName = new Map<string, Partner[]>();
  readonly #byDomain = new Map<string, Partner[]>();
  readonly #contacts = new Map<string, Contact[]>();

  constructor(document: Document) {
    this.#document = document;
    for (const partner of document.partner.values()) {
      push(this.#byName, normaliseName(partner.name), partner);
      const domain = normaliseDomain(partner.website);
      if (domain !== null) push(this.#byDomain, domain, partner);
    }
    for (const contact of document.contact.values()) {
      push(this.#contacts, contact.partnerId, contact);
    }
  }

  withId(id: string): Partner | null {
    return this.#document.partner.get(id) ?? null;
  }

  withName(name: string): readonly Partner[] {
    return this.#byName.get(normaliseName(name)) ?? [];
  }

  withDomain(domain: string): readonly Partner[] {
    return this.#byDomain.get(domain) ?? [];
  }

  contactsOf(partner: Partner): readonly ContactState[] {
    return inOrder(this.#contacts.get(partner.id) ?? []);
  }
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
