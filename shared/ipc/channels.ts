/**
 * The names of all calls from the pages to the desktop, apart from their schemas so that the preload
 * script stays free of libraries.
 */
export const channels = [
  'startApp',
  'setTheme',
  'setMenu',
  'setFullScreen',
  'askBeforeClosing',
  'finishFlush',
  'writeLog',
  'showLog',
  'copyText',
  'copyImage',
  'readClipboardText',
  'openPlanFile',
  'readPlanFile',
  'savePlanFile',
  'savePlanFileAs',
  'chooseTable',
  'readTable',
  'chooseMapFile',
  'saveTextExport',
  'saveBinaryExport',
  'savePdfExport',
  'listRecentPlanFiles',
  'forgetRecentPlanFile',
  'revealFile',
  'writeSnapshot',
  'listSnapshots',
  'readSnapshot',
  'retireSnapshots',
  'readSentinel',
  'writeSentinel',
] as const;

export type Channel = (typeof channels)[number];

/** A dropped file's path becomes a grant here. Called by the preload script alone, which takes it from a real drop. */
export const grantDropChannel = 'grantDroppedFile';

/** What the desktop tells the pages unasked. */
export const eventNames = ['menuCommand', 'planFileOffered', 'flushRequested'] as const;

export type EventName = (typeof eventNames)[number];

/** The name on the wire. */
export function wireName(name: Channel | EventName | typeof grantDropChannel): string {
  return `partnerscape:${name}`;
}
