/**
 * The two letters that stand for a name: initials of its first two words when both begin with a
 * capital, otherwise its first two letters. What stands in brackets counts only where there is
 * nothing else: it says something about the name. Letters count as people see them, so that emoji
 * and accents stay whole.
 */
export function monogramOf(name: string): string {
  const open = wordsOf(name.replace(/[([{（［【].*?(?:[)\]}）］】]|$)/gu, ' '));
  const [first, second] = open.length > 0 ? open : wordsOf(name);
  if (first === undefined) return '·';
  const initial = second?.[0];
  const one = first[0] ?? '';
  if (initial !== undefined && isCapital(one) && isCapital(initial)) return one + initial;
  return (one.toUpperCase() + (first[1] ?? '').toLowerCase()).trim();
}

/** The letters of each word that has some. */
function wordsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\s+/u)
    .map((word) => letters(word))
    .filter((word) => word.length > 0);
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
