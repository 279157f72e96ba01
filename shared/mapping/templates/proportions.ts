/** Templates are about so much wider than high, as screens are, where what they hold lets them. */
export const aspect = 1.6;

/** Between zones. */
export const zoneGap = 72;

/** Between zones under each other that are so wide: room for the large name of a large zone. */
export function gapUnder(width: number): number {
  return Math.max(zoneGap, Math.round(width * 0.05 - 120));
}

/** The fewest rows or columns that are enough: `least` or more, and no more than `most` without need. */
export function fewest(least: number, most: number, isEnough: (count: number) => boolean): number {
  let count = least;
  while (count < most && !isEnough(count)) count += 1;
  return count;
}
