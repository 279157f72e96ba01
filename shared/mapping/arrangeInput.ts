import type { ArrangeCard, ArrangeInput, ArrangeLink } from '../arranging/arrangement';
import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import { inOrder } from '../document/ordering';
import { isEmptyValue, type FieldValue, type PartnerField } from '../partners/partnerField';
import type { Point } from '../scene/geometry';
import { cardForm } from './card';
import { onMap } from './placing';

type ArrangeTables = Pick<Document, 'mapActor' | 'partner' | 'relationship'>;

/**
 * The cards of a map and the relationships among them, as arrangements take them; ended
 * relationships hold nobody together. `field` groups cards on a grid, by the first of several values.
 */
export function arrangeInput(
  tables: ArrangeTables,
  mapId: string,
  selection: ReadonlySet<string> | null,
  field: PartnerField | null,
): ArrangeInput {
  const cardOfPartner = new Map<string, string>();
  const cards: ArrangeCard[] = [];
  for (const { id, partnerId, x, y, locked } of inOrder(onMap(tables.mapActor, mapId))) {
    const partner = tables.partner.get(partnerId);
    if (!partner) continue;
    const { width, height } = cardForm(partner.role);
    const group = field ? firstValue(field.read(partner)) : null;
    cards.push({ id, x, y, width, height, locked, group });
    cardOfPartner.set(partnerId, id);
  }
  const links: ArrangeLink[] = [];
  for (const { fromId, toId, strength, status } of tables.relationship.values()) {
    const from = cardOfPartner.get(fromId);
    const to = cardOfPartner.get(toId);
    if (from && to && from !== to && status !== 'ended') links.push({ from, to, strength });
  }
  return { cards, links, selection };
}

/** Moves cards to new places; those that are gone or locked by now are passed over. */
export function placeCards(draft: Draft, places: Iterable<readonly [string, Point]>): void {
  for (const [id, { x, y }] of places) {
    const actor = draft.document.mapActor.get(id);
    if (actor && !actor.locked) draft.update('mapActor', id, { x, y });
  }
}

/** The value cards are grouped by, as text; the first of several. */
function firstValue(value: FieldValue): string | null {
  if (isEmptyValue(value)) return null;
  return typeof value === 'object' ? (value?.[0] ?? null) : String(value);
}
