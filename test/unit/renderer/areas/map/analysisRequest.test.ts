import { describe, expect, it } from 'vitest';
import { analysisRequest, placeOfAnalysis } from '@renderer/areas/map/analysis/analysisRequest';
import { noRivalry } from '@shared/network/rivalry';
import { actorId, relationshipOf } from '../../../../builders/network';

describe('analysisRequest', () => {
  it('holds relationships between actors of the map, and of these nothing that is not read', () => {
    const wide = { ...relationshipOf('a', 'b'), note: 'long', tags: ['x'] };
    const request = analysisRequest(
      ['a', 'b', 'a'],
      [wide, relationshipOf('a', 'c')],
      noRivalry,
      'a',
    );
    expect(request).toEqual({
      actorIds: ['a', 'b'],
      relationships: [relationshipOf('a', 'b')],
      rivalryTypeIds: noRivalry,
      ownId: 'a',
    });
  });
});

describe('placeOfAnalysis', () => {
  const place = (actors: number, relationships: number): string =>
    placeOfAnalysis({
      actorIds: Array.from({ length: actors }, (_, number) => actorId(number)),
      relationships: Array.from({ length: relationships }, () => relationshipOf('a', 'b')),
      rivalryTypeIds: noRivalry,
      ownId: null,
    });

  it('goes by relationships as well as by actors', () => {
    expect(place(200, 300)).toBe('window');
    expect(place(400, 600)).toBe('worker');
    expect(place(400, 20_000)).toBe('worker');
    expect(place(10_000, 20_000)).toBe('worker');
    expect(place(100_000, 1_000)).toBe('nowhere');
  });
});
