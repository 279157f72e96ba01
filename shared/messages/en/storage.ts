/** What is said about saving and about the copies outside the database. */
export const storageMessages = {
  unsaved: {
    retry: 'Try again',
    export: 'Export a copy…',
    diskFull:
      'The disk is full. Free some space and try again, or export a copy of the plan to another disk.',
    noAnswer:
      'The disk gives no answer. Partnerscape keeps trying. Export a copy of the plan to be safe.',
    conflict:
      'The plan was changed in another window. Export a copy of what you see here, then open the plan again.',
    other: 'The disk refused the change: {{detail}}. Partnerscape keeps trying.',
  },
  mirror: {
    failed: 'Your plan is saved, but its safety copy could not be written. {{reason}}',
    failedToo:
      'The last changes could not be put into a safety copy either. {{reason}} Export a copy of the plan to another disk.',
  },
  /** The parts of the database, as somebody who has lost one needs to know them. */
  table: {
    workspaceCards: 'the list of plans',
    journal: 'the latest changes of the plans',
    snapshots: 'the plans’ contents',
    setAside: 'what was set aside after earlier damage',
    importPresets: 'the saved import presets',
  },
} as const;
