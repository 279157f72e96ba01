/**
 * The two letters that stand for a name: initials of its first two words when both begin with a
 * capital, otherwise its first two letters. Letters count as people see them, so that emoji and
 * accents stay whole.
 */
export function monogramOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => letters(word))
    .filter((word) => word.length > 0);
  const [first, second] = words;
  if (first === undefined) return '·';
  const initial = second?.[0];
  const one = first[0] ?? '';
  if (initial !== undefined && isCapital(one) && isCapital(initial)) return one + initial;
  return (one.toUpperCase() + (first[1] ?? '').toLowerCase()).trim();
}

function letters(word: string): readonly string[] {
  const parts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)];
  return parts
    .map((part) => part.segment)
    .filter((letter) => /[\p{L}\p{N}\p{Emoji}]/u.test(letter));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
