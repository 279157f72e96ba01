import type { Relationship } from '../model/relationship';
import type { Fan } from './route';

const nothing: ReadonlySet<string> = new Set<string>();

/**
 * Relationships by partner, kept up to date record by record. Those between two partners are looked
 * for among those of the one that has fewer: no list of its own for each of thousands of pairs.
 */
export class RelationshipGroups {
  private known: ReadonlyMap<string, Relationship> = new Map();
  private readonly byPartner = new Map<string, Set<string>>();

  /** The ids of all relationships that end at a partner. */
  at(partnerId: string): ReadonlySet<string> {
    return this.byPartner.get(partnerId) ?? nothing;
  }

  /** Which of the relationships between its two partners this one is. */
  fanOf(relationship: Relationship): Fan {
    const pair = this.between(relationship);
    const count = Math.max(1, pair.length);
    const index = Math.max(0, pair.indexOf(relationship.id));
    // Seen from the other end the fan is mirrored: a reversed line keeps its own lane.
    const forward = relationship.fromId < relationship.toId;
    return { index: forward ? index : count - 1 - index, count };
  }

  /** Brings the groups to the table; gives the ids of all whose line is different now. */
  update(table: ReadonlyMap<string, Relationship>): Set<string> {
    const dirty = new Set<string>();
    if (table === this.known) return dirty;
    const before = this.known;
    for (const [id, old] of before) if (table.get(id) !== old) this.remove(old, dirty);
    for (const [id, record] of table) if (before.get(id) !== record) this.add(record, dirty);
    this.known = table;
    return dirty;
  }

  private add(relationship: Relationship, dirty: Set<string>): void {
    for (const end of [relationship.fromId, relationship.toId]) {
      const ids = this.byPartner.get(end);
      if (ids) ids.add(relationship.id);
      else this.byPartner.set(end, new Set([relationship.id]));
    }
    for (const id of this.between(relationship)) dirty.add(id);
  }

  private remove(relationship: Relationship, dirty: Set<string>): void {
    for (const end of [relationship.fromId, relationship.toId]) {
      const ids = this.byPartner.get(end);
      ids?.delete(relationship.id);
      if (ids?.size === 0) this.byPartner.delete(end);
    }
    dirty.add(relationship.id);
    for (const id of this.between(relationship)) dirty.add(id);
  }

  /** The ids of the relationships between the two partners of one, in either direction, in order. */
  private between({ fromId, toId }: Relationship): string[] {
    const [from, to] = [this.at(fromId), this.at(toId)];
    const [fewer, more] = from.size <= to.size ? [from, to] : [to, from];
    const pair: string[] = [];
    for (const id of fewer) if (more.has(id)) pair.push(id);
    return pair.length > 1 ? pair.sort() : pair;
  }
}
