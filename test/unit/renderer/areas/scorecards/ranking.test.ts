import { describe, expect, it } from 'vitest';
import { rankingRows, type RankingSort } from '@renderer/areas/scorecards/ranking/rankingRows';
import { nextToRate } from '@renderer/areas/scorecards/rate/ratingProgress';
import { newPlan } from '@shared/content/plans';
import { startDraft } from '@shared/document/draft';
import { countRated } from '@shared/scoring/partnerScore';
import { rate } from '@shared/scoring/ratingEdits';
import { rankPartners } from '@shared/scoring/rankPartners';
import { mainScorecard } from '@shared/scoring/scorecardTree';
import { scorePartners } from '@shared/scoring/scorePartners';
import { countingContext } from '../../../../builders/draftContext';

const today = '2027-03-10';
const options = { name: 'Plan', currency: 'EUR', today };
const document = newPlan('example', options, countingContext());
const scores = scorePartners(document, mainScorecard(document)?.id ?? '');
const scoring = { scores, ranks: rankPartners(scores.values()) };
const partners = [...document.partner.values()].filter(({ role }) => role === 'partner');
const byRank: RankingSort = { column: 'rank', isDescending: false };

function names(filter: Partial<Parameters<typeof rankingRows>[3]>, sort = byRank): string[] {
  const wanted = { classIds: [], stages: [], ...filter };
  return rankingRows(scoring, partners, document, wanted, sort).map(({ partner }) => partner.name);
}

describe('rankingRows', () => {
  it('holds the rated partners by rank', () => {
    expect(names({})).toHaveLength(scores.size);
    expect(names({})[0]).toBe('Meridale Systems');
  });

  it('lists those with too little rated after the ranked, whichever way', () => {
    const [partner] = partners.filter(({ id }) => !scores.has(id));
    const [person] = document.person.values();
    const [criterion] = document.criterion.values();
    const draft = startDraft(document, countingContext());
    const scorecardId = mainScorecard(document)?.id ?? '';
    const key = { scorecardId, partnerId: partner?.id ?? '', personId: person?.id ?? '' };
    rate(draft, { ...key, criterionId: criterion?.id ?? '', level: 5, evidence: '' });
    const more = scorePartners(draft.document, scorecardId);
    const ranks = rankPartners(more.values());
    expect(ranks).toEqual(scoring.ranks);
    for (const isDescending of [false, true]) {
      const sort = { column: 'rank' as const, isDescending };
      const filter = { classIds: [], stages: [] };
      const last = rankingRows({ scores: more, ranks }, partners, document, filter, sort).at(-1);
      expect(last?.partner).toBe(partner);
      expect(last?.rank).toBeNull();
      expect(last && countRated(last.score)).toEqual({ rated: 1, total: 18 });
    }
  });

  it('keeps the ranks of all when it is narrowed', () => {
    const alliance = [...document.partnerClass.values()].find(({ hue }) => hue === 'alliance');
    const filter = { classIds: [alliance?.id ?? ''], stages: ['active' as const] };
    const rows = rankingRows(scoring, partners, document, filter, byRank);
    expect(rows.map(({ partner }) => partner.name)).toEqual([
      'Tarnbrook Ventures',
      'Papermoon Studio',
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([2, 9]);
  });

  it('sorts by any column, both ways', () => {
    expect(names({}, { column: 'score', isDescending: true })).toEqual(names({}));
    expect(names({}, { column: 'coverage', isDescending: false })[0]).toBe('Seabright Marketplace');
    const byName = names({}, { column: 'partner', isDescending: true });
    expect(byName).toEqual([...byName].sort((a, b) => b.localeCompare(a)));
  });
});

describe('nextToRate', () => {
  const [first, second, third] = partners;
  const few = partners.slice(0, 3);

  it('goes round to the next that is not rated to the end', () => {
    const answered = new Map([[second?.id ?? '', 18]]);
    expect(nextToRate(few, answered, 18, first?.id ?? '')).toBe(third?.id);
    expect(nextToRate(few, answered, 18, third?.id ?? '')).toBe(first?.id);
    expect(nextToRate(few, answered, 18, null)).toBe(first?.id);
  });

  it('is null when all are rated', () => {
    expect(nextToRate(few, new Map(few.map(({ id }) => [id, 18])), 18, null)).toBeNull();
  });
});
