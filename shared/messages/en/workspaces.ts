/** The welcome screen, opening and exporting plan files, and getting plans back. */
export const workspacesMessages = {
  title: 'Your plans',
  tagline: 'Plan, score and roadmap your partner ecosystem.',
  promise: 'Everything stays on this computer. Nothing leaves it unless you export it.',
  picture: 'An organisation in the middle of its technology, channel and alliance partners',
  unnamedFile: 'Plan',
  starting: 'Opening your plans…',
  dropHint: 'Or drop a plan file or a CSV anywhere on this window.',
  new: {
    title: 'Start a plan',
    blank: {
      title: 'Blank plan',
      text: 'The partner taxonomy and an empty map. You fill in the rest.',
      name: 'Untitled plan',
    },
    framework: {
      title: 'Framework template',
      text: 'Taxonomy, a default scorecard and a phased roadmap with gates.',
      name: 'Partnership plan',
    },
    example: {
      title: 'Example plan',
      text: 'A software company with its partners, scores and a running roadmap.',
      name: 'Example plan',
    },
    open: 'Open a plan file…',
    import: 'Import a CSV…',
    importName: 'Imported partners',
  },
  list: {
    title: 'Your plans',
    partners_one: '{{formatted}} partner',
    partners_other: '{{formatted}} partners',
    records_one: '{{formatted}} record',
    records_other: '{{formatted}} records',
    changed: 'Changed {{when}}',
    size: '{{partners}} · {{records}}',
    open: 'Open {{name}}',
    openNow: 'Opening…',
    actions: 'Actions for {{name}}',
    name: 'Name of the plan',
  },
  action: {
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    delete: 'Delete',
    copies: 'Safety copies…',
  },
  change: { rename: 'Rename the workspace', details: 'Change the plan’s details' },
  copyName: '{{name}} – copy',
  toast: {
    deleted: '“{{name}}” was deleted.',
    duplicated: '“{{name}}” was added.',
    duplicatedShort:
      '“{{copy}}” has only what could be read of “{{name}}”: everything up to {{readAt}}. What was saved later is damaged. Open “{{name}}” to see whether a safety copy has it.',
    undo: 'Undo',
    renameFailed: '“{{name}}” could not be renamed. Open it to see why.',
    duplicateFailed: '“{{name}}” could not be duplicated. Open it to see why.',
    openedCopy:
      'A plan from this file was here already. This one was opened beside it as “{{name}}”.',
    exported: '“{{fileName}}” was saved in {{folder}}.',
    reveal: 'Show in folder',
    recovered: 'Your plans are back.',
    notRecovered: 'No safety copy of {{names}} could be read.',
    partsUnread:
      'Not everything in the damaged database could be read: {{parts}}. The damaged database is kept as it is.',
    restored: 'The safety copy was opened as “{{name}}”.',
  },
  recent: {
    title: 'Recent plan files',
    opened: 'Last used {{when}}',
    missing: 'Not there any more',
    forget: 'Take {{name}} off the list',
  },
  deleted: {
    title_one: '{{count}} deleted plan',
    title_other: '{{count}} deleted plans',
    when: 'Deleted {{when}}. Kept for 30 days.',
    restore: 'Bring back',
    restoreNamed: 'Bring back {{name}}',
  },
  command: {
    close: 'Close the plan and show all plans',
    open: 'Open a plan file…',
    export: 'Export a copy…',
    details: 'Plan details…',
    new: 'New plan',
    newFramework: 'New plan from the framework template',
    newExample: 'New example plan',
    undoDelete: 'Undo: delete “{{name}}”',
  },
  details: {
    title: 'Plan details',
    name: 'Name',
    description: 'Description',
    currency: 'Currency',
    currencyHint: 'All money in the plan is in it. Amounts are not converted.',
    save: 'Save',
  },
  known: {
    title: 'This file is already one of your plans',
    text: '“{{fileName}}” was opened before, as “{{name}}”.',
    unchanged: 'Nothing has been changed in it since.',
    changed: 'It was changed {{when}}; those changes are not in the file.',
    openPlan: 'Open the plan',
    openFile: 'Open the file as a new plan',
  },
  repairs: {
    title: 'Some of this file had to be put right',
    text_one:
      'One thing in “{{fileName}}” was not as it should be. The file itself stays as it is.',
    text_other:
      '{{count}} things in “{{fileName}}” were not as they should be. The file itself stays as it is.',
    what: 'What was done',
    where: 'Where in the file',
    detail: 'What was wrong',
    more: 'And {{count}} more of the same kinds.',
    open: 'Open the plan',
    'record-left-out': 'Record left out',
    'field-reset': 'Field emptied',
    'reference-cleared': 'Reference removed',
    'record-without-target': 'Record left out: what it belongs to is missing',
    'duplicate-left-out': 'Second record with the same id left out',
    'unsafe-key-left-out': 'Unsafe field left out',
  },
  mended: {
    title: 'Some of “{{name}}” had to be put right',
    text_one:
      'One thing in it was not as it should be. It was put right; what was stored before is kept beside it.',
    text_other:
      '{{count}} things in it were not as they should be. They were put right; what was stored before is kept beside it.',
    caption: 'What was put right',
    where: 'Where',
    named: '{{record}} “{{name}}”',
    inField: '{{record}}, {{field}}',
  },
  refusal: {
    title: '“{{fileName}}” cannot be opened',
    nothingChanged: 'Nothing was changed.',
    empty: 'The file is empty. Perhaps it was not sent whole: ask for it again.',
    binary:
      'This is not a text file, so it cannot be a plan file. Plan files end in .partnerscape.json.',
    tooLarge:
      'The file has {{megabytes}} MB, more than the {{limit}} MB a plan may have. Check that it is the right file.',
    tooDeep:
      'From line {{line}} on, the file is nested deeper than any plan ({{limit}} levels). It was not made by Partnerscape, or it was damaged.',
    truncated:
      'The file ends in the middle, on line {{line}}. It was not copied or downloaded whole: ask for it again.',
    notJson:
      'Line {{line}}, column {{column}} cannot be read: the text is damaged there. Repair it in a text editor, or ask for the file again.',
    notAPlanFile:
      'This file was not exported by Partnerscape. Plan files end in .partnerscape.json; to bring in a table, choose ‘Import a CSV’.',
    newerVersion:
      'The file was made by a newer version of Partnerscape (format {{version}}; this one reads up to {{supported}}). Update Partnerscape to open it.',
    unknownVersion:
      'The file says it is of format “{{version}}”, which does not exist. It was changed by hand or damaged.',
    noWorkspace: 'The file holds no plan: its workspace record is missing. Ask for the file again.',
    severalWorkspaces:
      'The file holds {{count}} workspaces instead of one. Plan files are exported one at a time.',
  },
  cannotOpen: {
    title: '“{{name}}” cannot be opened',
    missing: 'It is not there any more.',
    newer:
      'It was last used with a newer version of Partnerscape (format {{version}}). Update Partnerscape to open it. It was left as it is.',
    elsewhere:
      'It is open in another window, and only one window can change a plan. Close it there, then open it here.',
    failed:
      'The database gave an error: {{detail}}. Nothing was changed. Start Partnerscape again.',
    close: 'Close',
  },
  loss: {
    title: 'The end of “{{name}}” is damaged',
    titleWhole: '“{{name}}” is damaged',
    short:
      'What was saved on {{savedAt}} can only be read up to {{readAt}}. The unreadable part will be set aside, not deleted.',
    unreadable: 'Nothing of it can be read from the database any more.',
    copy: 'There is a safety copy of {{copiedAt}} with {{records}}.',
    noCopy: 'There is no newer safety copy.',
    noCopyAtAll: 'There is no safety copy of it either. Its data stays where it is.',
    openCopy: 'Open the safety copy',
    openRest: 'Open what can be read',
    copyUnreadable: 'The safety copies cannot be read either.',
  },
  copies: {
    title: 'Safety copies of “{{name}}”',
    text: 'Partnerscape keeps copies of each plan outside its database. A copy opens as a new plan beside this one.',
    none: 'There is no safety copy yet. The first is made a minute after a change.',
    open: 'Open as a new plan',
    openNamed: 'Open the copy of {{when}} as a new plan',
    name: '{{name}} ({{when}})',
  },
  unsavedClose: {
    title: 'The last changes are not saved',
    text: '“{{name}}” has changes that could not be written to the disk. Closing it now loses them.',
    keep: 'Keep it open',
    export: 'Export a copy…',
    lose: 'Close and lose them',
  },
  recovery: {
    title: 'Some of your plans are not where they were',
    unreadableTitle: 'The database cannot be opened',
    text: 'Partnerscape’s database holds less than was saved in it. A disk fault or another program may have damaged it. Nothing has been changed since it was noticed, and the database will be kept as it is.',
    unreadableText:
      'The disk may be damaged, or another program may have changed it. Nothing has been changed, and the database will be kept as it is.',
    nothing: 'There are no safety copies. Partnerscape can start with a new, empty database.',
    missing: 'Gone from the database',
    behind: 'The database has it as of {{found}}',
    different: 'The database has something else in its place',
    expected: 'Last saved {{when}}',
    copy: 'Safety copy of {{when}} · {{records}}',
    noCopy: 'No safety copy',
    restore: 'Bring back the safety copies',
    startNew: 'Start with a new database',
    accept: 'Go on with what the database has',
    working: 'Bringing your plans back…',
    showLog: 'Show the log file',
  },
  newer: {
    title: 'A newer Partnerscape has been here',
    text: 'Your plans were last used with a newer version of Partnerscape. This version leaves them untouched. Update Partnerscape to go on.',
  },
  startFailed: {
    title: 'Your plans could not be opened',
    text: 'The database gave an error: {{detail}}. Nothing was changed.',
    retry: 'Try again',
  },
} as const;
