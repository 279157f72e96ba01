import { inOrder } from '@shared/document/ordering';
import { countries } from '@shared/geography/countries';
import type { Document } from '@shared/document/document';
import { memoPartnerFields, type PartnerFields } from '@shared/partners/partnerFields';
import { scoreValues } from '@shared/scoring/scorePartners';
import { currentDocument, useDocument } from '../../store/documentStore';
import { today } from '../../store/today';
import { formatCountry } from '../../ui/format';
import { fieldWords } from './fieldWords';

const remember = memoPartnerFields();
let countryCodes: readonly string[] | null = null;

/** All countries by name; made when first needed, because naming 249 of them takes a moment. */
function codesByName(): readonly string[] {
  countryCodes ??= [...countries.keys()]
    .map((code) => ({ code, name: formatCountry(code) }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ code }) => code);
  return countryCodes;
}

/** The scorecard whose scores are shown outside the scorecards themselves: the first one. */
function mainScorecardId(document: Document): string | null {
  return inOrder(document.scorecard.values())[0]?.id ?? null;
}

let scoresBefore: { readonly key: readonly unknown[]; readonly scores: Scores } | null = null;
type Scores = ReadonlyMap<string, number> | null;

/** Scores by partner; the same map until something they are computed from changes. */
function scoresOf(document: Document): Scores {
  const scorecardId = mainScorecardId(document);
  const { rating, dimension, criterion } = document;
  const key = [scorecardId, rating, dimension, criterion];
  if (scoresBefore?.key.every((part, index) => part === key[index]) !== true) {
    const scores = scorecardId === null ? null : scoreValues(document, scorecardId);
    scoresBefore = { key, scores: scores?.size === 0 ? null : scores };
  }
  return scoresBefore.scores;
}

function fieldsOf(document: Document): PartnerFields {
  return remember(document, {
    words: fieldWords,
    scores: scoresOf(document),
    today: today(),
    countryCodes: codesByName(),
  });
}

/** Every field partners have now; the same object until the taxonomy, own fields or ties change. */
export function usePartnerFields(): PartnerFields {
  return useDocument(fieldsOf);
}

/** Every field partners have now, for code outside components. */
export function currentPartnerFields(): PartnerFields {
  return fieldsOf(currentDocument());
}
