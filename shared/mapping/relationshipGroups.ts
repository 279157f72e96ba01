import type { Relationship } from '../model/relationship';
import type { Fan } from './route';

const nothing: ReadonlySet<string> = new Set<string>();

/** Relationships by partner and by pair of partners, kept up to date record by record. */
export class RelationshipGroups {
  private known: ReadonlyMap<string, Relationship> = new Map();
  private readonly byPartner = new Map<string, Set<string>>();
  private readonly byPair = new Map<string, string[]>();

  /** The ids of all relationships that end at a partner. */
  at(partnerId: string): ReadonlySet<string> {
    return this.byPartner.get(partnerId) ?? nothing;
  }

  /** Which of the relationships between its two partners this one is. */
  fanOf(relationship: Relationship): Fan {
    const pair = this.byPair.get(pairKey(relationship)) ?? [];
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
    const key = pairKey(relationship);
    const pair = [...(this.byPair.get(key) ?? []), relationship.id].sort();
    this.byPair.set(key, pair);
    for (const id of pair) dirty.add(id);
  }

  private remove(relationship: Relationship, dirty: Set<string>): void {
    for (const end of [relationship.fromId, relationship.toId]) {
      const ids = this.byPartner.get(end);
      ids?.delete(relationship.id);
      if (ids?.size === 0) this.byPartner.delete(end);
    }
    const key = pairKey(relationship);
    const rest = (this.byPair.get(key) ?? []).filter((id) => id !== relationship.id);
    if (rest.length > 0) this.byPair.set(key, rest);
    else this.byPair.delete(key);
    dirty.add(relationship.id);
    for (const id of rest) dirty.add(id);
  }
}

function pairKey({ fromId, toId }: Relationship): string {
  return fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`;
}
