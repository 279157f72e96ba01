import type { Document } from '../../document/document';
import { inOrder } from '../../document/ordering';
import type { Contact } from '../../model/contact';
import type { Partner } from '../../model/partner';
import { finish } from '../../calculation/steps';
import { normaliseDomain } from './normaliseDomain';
import { normaliseName } from './normaliseName';
import type { ContactState } from './partnerState';

const recordsPerStep = 500;

/** The partners of a document, findable by name and web domain, with their contacts. */
export class PartnerIndex {
  readonly #document: Document;
  readonly #byName = new Map<string, Partner[]>();
  readonly #byDomain = new Map<string, Partner[]>();
  readonly #contacts = new Map<string, Contact[]>();

  private constructor(document: Document) {
    this.#document = document;
  }

  /** Reads the partners and contacts in one go. */
  static of(document: Document): PartnerIndex {
    return finish(PartnerIndex.inSteps(document));
  }

  /** Reads the partners and contacts step by step, yielding the part done (0 to 1). */
  static *inSteps(document: Document): Generator<number, PartnerIndex> {
    const index = new PartnerIndex(document);
    const total = document.partner.size + document.contact.size;
    let done = 0;
    for (const partner of document.partner.values()) {
      push(index.#byName, normaliseName(partner.name), partner);
      const domain = normaliseDomain(partner.website);
      if (domain !== null) push(index.#byDomain, domain, partner);
      done += 1;
      if (done % recordsPerStep === 0) yield done / total;
    }
    for (const contact of document.contact.values()) {
      push(index.#contacts, contact.partnerId, contact);
      done += 1;
      if (done % recordsPerStep === 0) yield done / total;
    }
    return index;
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
