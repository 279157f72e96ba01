import { attentionLimits } from './attentionItem';

/** Some of a sort that share a line. */
export interface Portion<Item> {
  /** Stable from one computation to the next. */
  readonly id: string;
  readonly first: Item;
  readonly portion: readonly Item[];
}

/** A few things one by one, many together: a list of forty lines helps nobody. */
export function inPortions<Item extends { readonly item: { readonly id: string } }>(
  reason: string,
  items: readonly Item[],
  separately: number = attentionLimits.separately,
): Portion<Item>[] {
  const [first] = items;
  if (first === undefined) return [];
  if (items.length > separately) return [{ id: reason, first, portion: items }];
  return items.map((item) => ({ id: `${reason} ${item.item.id}`, first: item, portion: [item] }));
}

/** What is equal otherwise comes by name, so that a list does not change from one look to the next. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name);
}
