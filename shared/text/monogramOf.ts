const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The two letters that stand for a name, by the rule of the interface's own monograms: initials of
 * the first two words when both begin with a capital, otherwise the first two letters; what stands
 * in brackets counts only where there is nothing else.
 */
export function monogramOf(name: string): string {
  const open = wordsOf(name.replace(/[([{（［【].*?(?:[)\]}）］】]|$)/gu, ' '));
  const [first, second] = open.length > 0 ? open : wordsOf(name);
  if (first === undefined) return '·';
  const one = first[0] ?? '';
  const other = second?.[0];
  if (other !== undefined && isCapital(one) && isCapital(other)) return one + other;
  return one.toUpperCase() + (first[1] ?? '').toLowerCase();
}

/** The letters of each word that has some. */
function wordsOf(text: string): string[][] {
  return text
    .split(/\s+/u)
    .map(lettersOf)
    .filter((letters) => letters.length > 0);
}

function lettersOf(word: string): string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment).filter((letter) =>
    /[\p{L}\p{N}\p{Emoji}]/u.test(letter),
  );
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
