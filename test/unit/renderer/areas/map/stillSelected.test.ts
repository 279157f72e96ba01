import { expect, it } from 'vitest';
import { allVisible, type MapVisibility } from '@shared/mapping/mapFilter';
import { stillSelected } from '@renderer/areas/map/reading/stillSelected';

const pale = (...ids: readonly string[]): MapVisibility => ({
  ...allVisible,
  ofPartner: (id) => (ids.includes(id) ? 'dimmed' : 'shown'),
});

it('lets go of what a filter pushes back, and keeps what was selected while it was pale', () => {
  expect(stillSelected(['a', 'b'], allVisible, pale('b'))).toEqual(['a']);
  expect(stillSelected(['a', 'b'], pale('b'), pale('a', 'b'))).toEqual(['b']);
  expect(stillSelected(['a', 'b'], pale('b'), allVisible)).toEqual(['a', 'b']);
});
