/** The mark that makes what follows right to left, and letters of Hebrew, Arabic and their neighbours. */
const rightToLeft =
  /[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What has a direction of its own; digits, signs and emoji take that of the text. */
const strong = /[\u200e\u200f\p{L}]/u;

/** Whether a text runs from right to left: its first letter says so, as for HTML with `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  // Most texts have no such letter at all.
  return rightToLeft.test(text) && rightToLeft.test(strong.exec(text)?.[0] ?? '');
}
