/** Native menus and dialogs, and what can go wrong with files. */
export const desktopMessages = {
  menu: {
    app: 'Partnerscape',
    file: 'File',
    edit: 'Edit',
    view: 'View',
    go: 'Go',
    partner: 'Partner',
    map: 'Map',
    scorecard: 'Scorecard',
    roadmap: 'Roadmap',
    window: 'Window',
    help: 'Help',
    close: 'Close window',
    quit: 'Quit Partnerscape',
    exit: 'Exit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    minimize: 'Minimize',
    showLog: 'Show the log file',
    about: 'About Partnerscape',
  },
  dialog: {
    openPlan: 'Open a plan file',
    savePlan: 'Save a copy of the plan',
    chooseMapFile: 'Choose a map to import',
    mapFiles: 'JSON Canvas and CSV files',
    chooseTable: 'Choose a CSV file',
    saveExport: 'Save the export',
    planFiles: 'Partnerscape plans',
    tables: 'Tables',
    allFiles: 'All files',
  },
  unsaved: {
    title: 'Some changes are not saved',
    detail:
      'The last changes could not be written to the disk. Keep the window open to save a copy of the plan, or close it and lose them.',
    keepOpen: 'Keep open',
    closeAnyway: 'Close anyway',
  },
  crash: {
    title: 'The window stopped working',
    detail: 'What was shown as saved is safe. Load the window again to go on.',
    reload: 'Load again',
    close: 'Close',
  },
  startFailed: 'Partnerscape could not start',
  error: {
    invalidRequest:
      'Partnerscape asked its own desktop side for something it does not allow. Nothing was changed. Please send the log file (Help, Show the log file).',
    foreignSender: 'Only Partnerscape’s own window may do this. Nothing was changed.',
    unknownGrant: 'Partnerscape no longer has access to this file. Open it again.',
    notAllowed:
      '“{{fileName}}” was opened for another use, so this cannot be done with it. Open it again.',
    missing:
      '“{{fileName}}” is not in {{folder}} any more. Look where it was moved to, then open it from there.',
    missingFolder: 'The folder {{folder}} does not exist any more. Choose another folder.',
    isAFolder: '“{{fileName}}” in {{folder}} is a folder. Choose a file.',
    tooLarge:
      '“{{fileName}}” is {{size}}, more than the {{limit}} Partnerscape opens. Check that it is the right file.',
    notUtf8:
      '“{{fileName}}” is not a text file in UTF-8 (byte {{offset}}). Check that it is a plan file, or save it again as UTF-8.',
    cannotRead:
      'Your system does not let Partnerscape read “{{fileName}}” in {{folder}}. Change its permissions, or copy it to another folder.',
    cannotWrite:
      'Your system does not let Partnerscape write “{{fileName}}” in {{folder}}. What was there is unchanged. Choose another folder.',
    readOnly:
      '{{folder}} is on a disk that cannot be written to. What was there is unchanged. Choose another folder.',
    diskFull:
      'The disk with {{folder}} is full. “{{fileName}}” was not written; what was there is unchanged. Free some space, or choose another disk.',
    inUse: 'Another program is using “{{fileName}}”. Close it there, then try again.',
    nameTooLong: 'The name “{{fileName}}” is too long for this disk. Choose a shorter one.',
    damaged:
      'The copy “{{fileName}}” is damaged ({{reason}}). It stays where it is; choose an older one.',
    readFailed:
      '“{{fileName}}” in {{folder}} could not be read: {{detail}}. Try again, or copy it to another disk.',
    writeFailed:
      '“{{fileName}}” could not be written to {{folder}}: {{detail}}. What was there is unchanged. Try another folder.',
    internal:
      'Something went wrong in Partnerscape’s desktop side: {{detail}}. Nothing was changed. Please send the log file (Help, Show the log file).',
  },
} as const;
