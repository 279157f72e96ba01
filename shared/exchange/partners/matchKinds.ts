import type { PartnerKind } from '../../model/partnerKind';
import { foldText } from '../../text/foldText';

/** A kind suggested for a value: 1 is the same words, below that they are alike. */
export interface KindSuggestion {
  readonly kindId: string;
  readonly likeness: number;
}

/** The likeness of what is not the same. */
const mostAlike = 0.99;
const leastLikeness = 0.75;
/** A word more or less makes another kind: 'Data' is not 'Data visualisation'. */
const leastLengthRatio = 0.8;

/**
 * Suggests a kind of the plan for each value of the kind column: the same words in any case,
 * order, number and spelling of '-ise' (likeness 1), or nearly the same letters at nearly the same
 * length, as after a slip of the pen. Values like no kind have no entry. Likeness is the Dice
 * coefficient over letter pairs.
 */
export function matchKinds(
  values: Iterable<string>,
  kinds: Iterable<PartnerKind>,
): Map<string, KindSuggestion> {
  const known = [...kinds]
    .filter((kind) => !kind.archived)
    .map((kind) => ({ kindId: kind.id, features: featuresOf(kind.name) }));
  const suggestions = new Map<string, KindSuggestion>();
  for (const value of values) {
    const features = featuresOf(value);
    let best: KindSuggestion | null = null;
    for (const kind of known) {
      const likeness = likenessOf(features, kind.features);
      if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) {
        best = { kindId: kind.kindId, likeness };
      }
    }
    if (best) suggestions.set(value, best);
  }
  return suggestions;
}

interface Features {
  readonly words: ReadonlySet<string>;
  readonly length: number;
  readonly pairs: ReadonlySet<string>;
}

function featuresOf(text: string): Features {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && word !== 'and' && word !== 'of')
    .map(stem);
  const joined = words.join(' ');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < joined.length; at += 1) pairs.add(joined.slice(at, at + 2));
  return { words: new Set(words), length: joined.length, pairs };
}

/** Brings singular and plural, British and American spelling together. */
function stem(word: string): string {
  const spelled = word.replace(/is(ation|e|er|ing)(s?)$/, 'iz$1$2');
  return spelled.length > 3 ? spelled.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : spelled;
}

function likenessOf(one: Features, other: Features): number {
  if (dice(one.words, other.words) === 1) return 1;
  const [shorter = 0, longer = 0] = [one.length, other.length].sort((a, b) => a - b);
  if (shorter < longer * leastLengthRatio) return 0;
  // Other words with the very same pairs are alike, not the same.
  return Math.min(dice(one.pairs, other.pairs), mostAlike);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const item of one) if (other.has(item)) common += 1;
  return (2 * common) / (one.size + other.size);
}
