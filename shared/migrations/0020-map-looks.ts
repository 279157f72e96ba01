import { changeRecords, type Migration } from './migration';

// Written out here: what the defaults of later versions say must not change what this step does.
const added: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  map: {
    styling: { colour: null, size: null, border: null, label: null },
    filter: { partners: [], others: 'dim', hiddenStatuses: [] },
    hiddenTypeIds: [],
  },
  mapZone: { locked: false, binding: null },
  mapNote: { locked: false, form: 'sheet' },
};

/** Maps get a look of their own, zones may set a field, frames can be locked. */
export const mapLooks: Migration = {
  version: 20,
  migrate: (records) =>
    Object.entries(added).reduce(
      (current, [kind, fields]) =>
        changeRecords(current, kind, (record) => ({ ...fields, ...record })),
      records,
    ),
};
