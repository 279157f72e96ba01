import { boxesOverlap, expandBox } from '../scene/geometry';
import type { SceneItem } from '../scene/sceneItem';

/** Cards that only touch, or share a border, do not hide each other. */
const slack = -1;

/** The cards that lie over or under others. */
export function overlappingCards(items: Iterable<SceneItem>): ReadonlySet<string> {
  const cards = [...items].filter(({ kind }) => kind === 'card');
  cards.sort((a, b) => a.box.x - b.box.x);
  const found = new Set<string>();
  cards.forEach((card, at) => {
    const inner = expandBox(card.box, slack);
    const right = inner.x + inner.width;
    for (let next = at + 1; next < cards.length; next += 1) {
      const other = cards[next];
      if (!other || other.box.x >= right) break;
      if (!boxesOverlap(inner, other.box)) continue;
      found.add(card.id);
      found.add(other.id);
    }
  });
  return found;
}
