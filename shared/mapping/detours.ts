import { boxesOverlap, boxesTouch, type Box } from '../scene/geometry';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SceneItem } from '../scene/sceneItem';
import { SpatialIndex } from '../scene/spatialIndex';
import { stripBetween } from './route';

interface Strip {
  readonly box: Box;
  readonly isTaken: boolean;
}

/** Beyond so many comparisons of strips with cards each strip is looked through anew instead. */
const mostComparisons = 20_000;

const none: ReadonlySet<string> = new Set();

/** Knows which lines of a map go round other cards: those that stand in a row or column between their ends. */
export class Detours {
  private readonly cards = new SpatialIndex();
  /** By the ids of lines between cards of one row or column. */
  private readonly strips = new Map<string, Strip>();

  /** Whether a card stands between two others; those that are being moved do not count. */
  isNeeded(from: Box, to: Box, moving: ReadonlySet<string> = none): boolean {
    const strip = stripBetween(from, to);
    return strip !== null && this.isTaken(strip, moving);
  }

  /** The same for a line that stays: it is watched from now on. */
  isNeededFor(lineId: string, from: Box, to: Box): boolean {
    const box = stripBetween(from, to);
    if (!box) {
      this.strips.delete(lineId);
      return false;
    }
    const isTaken = this.isTaken(box, none);
    this.strips.set(lineId, { box, isTaken });
    return isTaken;
  }

  /** A line is not drawn any longer. */
  forget(lineId: string): void {
    this.strips.delete(lineId);
  }

  /** Follows the cards; gives the lines that must go another way since others stand in it or left it. */
  update(delta: SceneDelta): string[] {
    const touched: Box[] = [];
    for (const { before, after } of delta) {
      if (after) this.cards.put(after);
      else if (before) this.cards.delete(before.id);
      if (before && after && sameBox(before, after)) continue;
      if (before) touched.push(before.box);
      if (after) touched.push(after.box);
    }
    const isMuch = touched.length * this.strips.size > mostComparisons;
    const turned: string[] = [];
    for (const [id, { box, isTaken }] of this.strips) {
      if (!isMuch && !touched.some((card) => boxesTouch(card, box))) continue;
      if (this.isTaken(box, none) !== isTaken) turned.push(id);
    }
    return turned;
  }

  private isTaken(strip: Box, moving: ReadonlySet<string>): boolean {
    // The cards at the ends only touch the strip.
    return this.cards
      .query(strip)
      .some(({ id, box }) => !moving.has(id) && boxesOverlap(box, strip));
  }
}

function sameBox({ box: a }: SceneItem, { box: b }: SceneItem): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
