import { describe, expect, it } from 'vitest';
import { setRivalry } from '@shared/mapping/relationshipTypes';
import { competitorMatrix } from '@shared/network/competitorMatrix';
import type { Document } from '@shared/document/document';
import type { Relationship } from '@shared/model/relationship';
import { countingContext } from '../../../builders/draftContext';
import { edited, partnerPlan } from '../../../builders/partnerPlan';

type Tie = readonly [string, string, Partial<Pick<Relationship, 'status' | 'strength'>>?];

/** Us, two rivals, and the partners A to F, with ties by name. */
function plan(ties: readonly Tie[]): { document: Document; id: (name: string) => string } {
  const context = countingContext();
  const base = partnerPlan(
    [
      { name: 'Us', role: 'own-organisation' },
      { name: 'Rival', role: 'competitor' },
      { name: 'Other rival', role: 'competitor' },
      ...['F', 'E', 'D', 'C', 'B', 'A'].map((name) => ({ name })),
    ],
    context,
  );
  const ids = new Map([...base.partner.values()].map(({ id, name }) => [name, id]));
  const id = (name: string): string => ids.get(name) ?? '';
  const document = edited(
    base,
    (draft) => {
      for (const [from, to, more] of ties) {
        draft.add('relationship', { fromId: id(from), toId: id(to), ...more });
      }
    },
    context,
  );
  return { document, id };
}

const ties: readonly Tie[] = [
  ['Us', 'A'],
  ['Us', 'B'],
  ['B', 'Rival'],
  ['Rival', 'C'],
  ['Rival', 'D', { status: 'at-risk', strength: 5 }],
  ['D', 'Other rival'],
  ['D', 'A'],
  ['E', 'Rival', { status: 'planned' }],
  ['E', 'Other rival', { status: 'ended' }],
];

describe('competitorMatrix', () => {
  it('says who works with whom, by name', () => {
    const { document, id } = plan(ties);
    const { columns, rows } = competitorMatrix(document);
    expect(columns).toEqual([id('Us'), id('Other rival'), id('Rival')]);
    expect(rows.map(({ standing }) => standing)).toEqual([
      'ours',
      'shared',
      'exclusive',
      'rivals',
      'open',
      'open',
    ]);
    expect(rows[3]?.cells.map((cell) => cell?.working ?? null)).toEqual([
      null,
      'existing',
      'at-risk',
    ]);
    expect(rows[3]?.cells[2]).toMatchObject({ strength: 5 });
    expect(rows[4]?.cells[2]?.working).toBe('planned');
  });

  it('ranks where we could go, with the reasons', () => {
    const { document, id } = plan(ties);
    expect(competitorMatrix(document).openings).toEqual([
      {
        partnerId: id('D'),
        points: 4,
        rivalIds: [id('Other rival'), id('Rival')],
        atRiskIds: [id('Rival')],
        introducerIds: [id('A')],
      },
      { partnerId: id('C'), points: 1, rivalIds: [id('Rival')], atRiskIds: [], introducerIds: [] },
    ]);
  });

  it('takes a signed partner as ours where no relationship is drawn', () => {
    const { document, id } = plan([['Rival', 'C']]);
    const signed = edited(document, (draft) => {
      draft.update('partner', id('C'), { stage: 'active' });
      draft.update('partner', id('D'), { stage: 'negotiating' });
    });
    const { rows, openings } = competitorMatrix(signed);
    expect(rows[2]?.standing).toBe('shared');
    expect(rows[3]?.cells[0]).toEqual({ working: 'planned', strength: null, relationshipIds: [] });
    expect(openings).toEqual([]);
  });

  it('leaves out the types that mean rivalry, whatever their name', () => {
    const { document, id } = plan([]);
    let typeId = '';
    const changed = edited(document, (draft) => {
      typeId = draft.add('relationshipType', { name: 'Konkurrenz', order: 'a0' }).id;
      draft.add('relationship', { fromId: id('A'), toId: id('Rival'), typeId });
    });
    expect(competitorMatrix(changed).rows[0]?.standing).toBe('exclusive');
    const said = edited(changed, (draft) => {
      setRivalry(draft, typeId, true);
    });
    expect(competitorMatrix(said).rows[0]?.standing).toBe('open');
  });
});
