import { describe, expect, it } from 'vitest';
import { newPlan } from '@shared/content/plans';
import { gateStandings, missingFrom, nextGate } from '@shared/overview/gateStanding';
import { nextDates } from '@shared/overview/nextDates';
import { rankingOf } from '@shared/overview/ranking';
import { countingContext } from '../../../builders/draftContext';
import { edited } from '../../../builders/partnerPlan';

const today = '2027-01-15';
const example = newPlan('example', { name: 'Plan', currency: 'EUR', today }, countingContext());
const standings = gateStandings(example, today);

describe('gateStandings', () => {
  it('gives the gates in the order of the phases, due on the last day unless they say another', () => {
    expect(standings.map(({ gate, dueDate, daysLeft }) => [gate.name, dueDate, daysLeft])).toEqual([
      ['Foundation gate', '2026-11-30', -46],
      ['Expansion gate', '2027-02-28', 44],
      ['Scale gate', '2027-08-31', 228],
    ]);
    const gateId = standings[0]?.gate.id ?? '';
    const moved = edited(example, (draft) => {
      draft.update('gate', gateId, { dueDate: '2027-01-20' });
    });
    expect(gateStandings(moved, today)[0]).toMatchObject({ dueDate: '2027-01-20', daysLeft: 5 });
  });

  it('counts the conditions that hold and what the others lack', () => {
    const expansion = standings[1];
    expect(expansion).toMatchObject({ status: 'fail', met: 0 });
    expect(expansion?.conditions.map(missingFrom)).toEqual([2]);
    expect(nextGate(standings)).toBe(expansion);
    expect(nextGate([])).toBeNull();
  });
});

describe('nextDates', () => {
  it('gives what is ahead and not done, the nearest first, gates before the rest', () => {
    const dates = nextDates(example, standings, today, 6);
    expect(dates.map(({ kind, name, days }) => [kind, name, days])).toEqual([
      ['task', 'Management systems', 0],
      ['task', 'Developer ecosystem', 16],
      ['task', 'Training and certification', 16],
      ['milestone', 'Grant application due', 24],
      ['task', 'Integration marketplace', 31],
      ['gate', 'Expansion gate', 44],
    ]);
  });
});

describe('rankingOf', () => {
  it('ranks by the first scorecard, the best first', () => {
    const ranked = rankingOf(example)?.ranked ?? [];
    const scores = ranked.map(({ score }) => score.score ?? 0);
    expect(ranked[0]?.rank).toBe(1);
    expect(scores.length).toBeGreaterThan(20);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('is nothing without a scorecard', () => {
    expect(rankingOf({ ...example, scorecard: new Map() })).toBeNull();
  });
});
