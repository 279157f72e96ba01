import type { Draft } from '../document/draft';
import type { Point } from '../scene/geometry';
import { applyLayout } from './mapLayout';
import { groupPartners, type Grouping, type GroupWords } from './partnerGroups';
import { placeInZones } from './placeInZones';
import { partnersNotOnMap } from './placing';

/** Places every partner that is not on the map, in zones by a field, starting at `from`. */
export function placeAllBy(
  draft: Draft,
  mapId: string,
  by: Grouping,
  words: GroupWords,
  from: Point,
): void {
  const partners = partnersNotOnMap(draft.document, mapId);
  const groups = groupPartners(draft.document, partners, by, words);
  const filled = groups.filter((group) => group.partners.length > 0);
  const own = partners.filter(({ role }) => role === 'own-organisation');
  applyLayout(draft, mapId, placeInZones(filled, own, from));
}
