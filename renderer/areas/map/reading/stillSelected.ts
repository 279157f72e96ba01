import type { MapVisibility } from '@shared/mapping/mapFilter';

/**
 * What stays selected when other things stand out: not what was pushed back just now, for its frame
 * would single out what is not meant. What was selected while it was pale stays.
 */
export function stillSelected(
  selection: readonly string[],
  before: MapVisibility,
  after: MapVisibility,
): readonly string[] {
  return selection.filter(
    (id) => before.ofPartner(id) !== 'shown' || after.ofPartner(id) === 'shown',
  );
}
