import { expect, it } from 'vitest';
import { mapLooks } from '@shared/migrations/0020-map-looks';
import { decodeRecordsInSteps } from '@shared/planfile/decodeRecords';
import { finish } from '@shared/calculation/steps';
import type { RawRecords } from '@shared/migrations/migration';

const times = { createdAt: '2027-01-01T00:00:00Z', updatedAt: '2027-01-01T00:00:00Z' };
const box = { x: 0, y: 0, width: 100, height: 60 };

/** A map as the first format kept it. */
const older: RawRecords = {
  workspace: [
    { id: 'workspace_aaaaaa', ...times, name: 'Older', description: '', currency: 'EUR' },
  ],
  map: [{ id: 'map_aaaaaa', ...times, name: 'Ecosystem', order: 'a0' }],
  mapZone: [
    {
      id: 'mapZone_aaaaaa',
      ...times,
      mapId: 'map_aaaaaa',
      name: 'Core',
      ...box,
      hue: 'blue',
      order: 'a0',
    },
  ],
  mapNote: [
    {
      id: 'mapNote_aaaaaa',
      ...times,
      mapId: 'map_aaaaaa',
      text: 'Hi',
      ...box,
      hue: 'amber',
      order: 'a0',
    },
  ],
  oddity: [{ id: 'oddity_aaaaaa', kept: true }],
};

it('takes maps of the first format over without a repair', () => {
  const { document, repairs } = finish(decodeRecordsInSteps(mapLooks.migrate(older)));
  expect(repairs).toEqual([]);
  expect(document.map.get('map_aaaaaa')?.styling.colour).toBeNull();
  expect(document.map.get('map_aaaaaa')?.filter.others).toBe('dim');
  expect(document.mapZone.get('mapZone_aaaaaa')).toMatchObject({ locked: false, binding: null });
  expect(document.mapNote.get('mapNote_aaaaaa')).toMatchObject({ locked: false, form: 'sheet' });
});

it('keeps what it does not know, and values that are there', () => {
  const migrated = mapLooks.migrate({ ...older, mapNote: [{ locked: true }, 7] });
  expect(migrated['oddity']).toEqual(older['oddity']);
  expect(migrated['mapNote']).toEqual([{ locked: true, form: 'sheet' }, 7]);
});
