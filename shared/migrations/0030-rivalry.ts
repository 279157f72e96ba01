import { changeRecords, type Migration } from './migration';

/** Whether a type means rivalry is said by the type; until then its English name did. */
export const rivalry: Migration = {
  version: 30,
  migrate: (records) =>
    changeRecords(records, 'relationshipType', (record) => ({
      isRivalry: String(record['name']).trim().toLowerCase() === 'competition',
      ...record,
    })),
};
