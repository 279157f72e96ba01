import type { Relationship } from '../model/relationship';
import type { Fan } from './route';

const nothing: ReadonlySet<string> = new Set<string>();
const alone: Fan = { index: 0, count: 1 };

/**
 * Relationships by partner, kept up to date record by record. Those between two partners are looked
 * for among those of the one that has fewer: no list of its own for each of thousands of pairs.
 */
export class RelationshipGroups {
  private known: ReadonlyMap<string, Relationship> = new Map();
  private readonly byPartner = new Map<string, Set<string>>();
  /** The places of those between the two partners that were asked for last: all of a pair are drawn in turn. */
  private last: { readonly pair: string; readonly places: ReadonlyMap<string, number> } | null =
    null;

  /** The ids of all relationships that end at a partner. */
  at(partnerId: string): ReadonlySet<string> {
    return this.byPartner.get(partnerId) ?? nothing;
  }

  /** Which of the relationships between its two partners this one is. */
  fanOf(relationship: Relationship): Fan {
    if (this.isAlone(relationship)) return alone;
    const pair = pairOf(relationship);
    if (this.last?.pair !== pair) {
      const ids = this.between(relationship);
      this.last = { pair, places: new Map(ids.map((id, place) => [id, place])) };
    }
    const { places } = this.last;
    return { index: places.get(relationship.id) ?? 0, count: Math.max(1, places.size) };
  }

  /** Brings the groups to the table; gives the ids of all whose line is different now. */
  update(table: ReadonlyMap<string, Relationship>): Set<string> {
    const dirty = new Set<string>();
    if (table === this.known) return dirty;
    const before = this.known;
    // By pair: of thousands between the same two each would look through all the others.
    const touched = new Map<string, Relationship>();
    for (const [id, old] of before) {
      if (table.get(id) === old) continue;
      this.remove(old);
      dirty.add(id);
      touched.set(pairOf(old), old);
    }
    for (const [id, record] of table) {
      if (before.get(id) === record) continue;
      this.add(record);
      touched.set(pairOf(record), record);
    }
    this.last = null;
    for (const relationship of touched.values()) {
      for (const id of this.between(relationship)) dirty.add(id);
    }
    this.known = table;
    return dirty;
  }

  private add({ id, fromId, toId }: Relationship): void {
    for (const end of [fromId, toId]) {
      const ids = this.byPartner.get(end);
      if (ids) ids.add(id);
      else this.byPartner.set(end, new Set([id]));
    }
  }

  private remove({ id, fromId, toId }: Relationship): void {
    for (const end of [fromId, toId]) {
      const ids = this.byPartner.get(end);
      ids?.delete(id);
      if (ids?.size === 0) this.byPartner.delete(end);
    }
  }

  /** Whether there is no other between its two partners, as is so for nearly all. */
  private isAlone({ fromId, toId }: Relationship): boolean {
    const [fewer, more] = this.endsOf(fromId, toId);
    let count = 0;
    for (const id of fewer) {
      if (more.has(id)) count += 1;
      if (count > 1) return false;
    }
    return true;
  }

  /** The ids of the relationships between the two partners of one, in either direction, in order. */
  private between({ fromId, toId }: Relationship): string[] {
    const [fewer, more] = this.endsOf(fromId, toId);
    const pair: string[] = [];
    for (const id of fewer) if (more.has(id)) pair.push(id);
    return pair.length > 1 ? pair.sort() : pair;
  }

  /** What ends at two partners, beginning with the one at which less does. */
  private endsOf(a: string, b: string): readonly [ReadonlySet<string>, ReadonlySet<string>] {
    const [atA, atB] = [this.at(a), this.at(b)];
    return atA.size <= atB.size ? [atA, atB] : [atB, atA];
  }
}

/** The same for both directions between two partners. */
function pairOf({ fromId, toId }: Relationship): string {
  return fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
}
