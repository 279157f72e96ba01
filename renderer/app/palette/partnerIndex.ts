import type { Partner } from '@shared/model/partner';
import MiniSearch from 'minisearch';

type Partners = ReadonlyMap<string, Partner>;

/** Names of companies are told apart by accents and case in writing, not in searching. */
export function foldTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function makeIndex(): MiniSearch<Partner> {
  return new MiniSearch<Partner>({
    fields: ['name', 'tags', 'website', 'owner'],
    extractField: (partner, field) => {
      switch (field) {
        case 'id':
          return partner.id;
        case 'tags':
          return partner.tags.join(' ');
        case 'website':
          return partner.website;
        case 'owner':
          return partner.owner;
        default:
          return partner.name;
      }
    },
    processTerm: foldTerm,
    // It clears up in batches, and breaks off with a fault when the index changes in between.
    autoVacuum: false,
    searchOptions: { boost: { name: 5 }, prefix: true, combineWith: 'AND' },
  });
}

/**
 * The search index over partners. It follows the document by difference: records are immutable, so
 * one that is not the same object has changed, and thousands of unchanged ones cost a comparison each.
 */
export class PartnerIndex {
  #index = makeIndex();
  #known: Partners = new Map();

  /** Brings the index up to the partners there are now. */
  follow(partners: Partners): void {
    if (partners === this.#known) return;
    for (const id of this.#known.keys()) {
      if (!partners.has(id)) this.#index.discard(id);
    }
    // Words of those that are gone stay in the index: when most are of them it is made anew.
    if (this.#index.dirtCount > partners.size) {
      this.#index = makeIndex();
      this.#known = new Map();
    }
    for (const [id, partner] of partners) {
      const before = this.#known.get(id);
      if (before === undefined) this.#index.add(partner);
      else if (before !== partner) this.#index.replace(partner);
    }
    this.#known = partners;
  }

  /**
   * The best matches, best first. Beginnings of words match. Where nothing does and `forgiving` is
   * set, one slip in a word of four letters or more is forgiven.
   */
  search(query: string, limit: number, forgiving = true): readonly Partner[] {
    const exact = this.#index.search(query);
    const found =
      exact.length > 0 || !forgiving
        ? exact
        : this.#index.search(query, {
            fuzzy: (term: string) => (term.length >= 4 ? 0.2 : false),
          });
    return found.slice(0, limit).flatMap((result) => {
      const id: unknown = result.id;
      const partner = typeof id === 'string' ? this.#known.get(id) : undefined;
      return partner === undefined ? [] : [partner];
    });
  }
}
