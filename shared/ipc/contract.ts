import { z } from 'zod';
import type { Channel, EventName } from './channels';
import {
  bytesSchema,
  grantedFileSchema,
  grantSchema,
  openedPlanFileSchema,
  openedTableSchema,
  recentPlanFileSchema,
  savedFileSchema,
  suggestedNameSchema,
  type GrantedFile,
} from './files';
import { sizeLimits } from './limits';
import { menuItemSchema } from './menu';
import { pdfJobSchema } from './pdfJob';
import {
  sentinelEntrySchema,
  sentinelSchema,
  goodSnapshotSchema,
  snapshotIdSchema,
  snapshotListingSchema,
  snapshotSchema,
  snapshotToWriteSchema,
  workspaceIdSchema,
} from './safetyCopies';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

const nothing = z.null();
const planText = z.string().max(sizeLimits.planFile);
const exportBytes = bytesSchema.refine((bytes) => bytes.byteLength <= sizeLimits.export, {
  error: 'too large',
});

const appStartSchema = z.object({
  appVersion: z.string(),
  electronVersion: z.string(),
  platform: z.enum(['linux', 'windows', 'macos']),
  theme: themeSchema,
  /** The plan file given on the command line or by the operating system, if any. */
  offeredFile: grantedFileSchema.nullable(),
});
export type AppStart = z.infer<typeof appStartSchema>;

/**
 * Every call from the pages to the desktop. Both sides are checked against it: what a page sends
 * before a handler sees it, what a handler answers before a page does. A reply of null where a
 * file was asked for means that the person closed the dialog without choosing.
 */
const contract = {
  /** Called once, when the page listens to `planFileOffered`: until then offers wait here. */
  startApp: { request: nothing, reply: appStartSchema },
  setTheme: { request: themeSchema, reply: nothing },
  setMenu: { request: z.array(menuItemSchema).max(400), reply: nothing },
  setFullScreen: { request: z.boolean(), reply: nothing },
  /** From now on, until it is loaded again, the page is sent `flushRequested` before the window closes. */
  askBeforeClosing: { request: nothing, reply: nothing },
  /** The answer to `flushRequested`. `saved: false` makes the desktop ask before it closes. */
  finishFlush: {
    request: z.object({ flushId: z.int(), saved: z.boolean() }),
    reply: nothing,
  },
  writeLog: {
    request: z.object({
      level: z.enum(['info', 'warn', 'error']),
      message: z.string().max(20_000),
    }),
    reply: nothing,
  },
  showLog: { request: nothing, reply: nothing },
  copyText: { request: z.string().max(sizeLimits.export), reply: nothing },
  /** PNG bytes onto the clipboard. */
  copyImage: { request: exportBytes, reply: nothing },
  /** The text on the clipboard; empty when there is none, or more than is ever looked into. */
  readClipboardText: { request: nothing, reply: z.string().max(sizeLimits.export) },

  openPlanFile: { request: nothing, reply: openedPlanFileSchema.nullable() },
  readPlanFile: { request: grantSchema, reply: openedPlanFileSchema },
  savePlanFile: {
    request: z.object({ grant: grantSchema, text: planText }),
    reply: savedFileSchema,
  },
  savePlanFileAs: {
    request: z.object({ suggestedName: suggestedNameSchema, text: planText }),
    reply: grantedFileSchema.nullable(),
  },
  chooseTable: { request: nothing, reply: openedTableSchema.nullable() },
  readTable: { request: grantSchema, reply: openedTableSchema },
  /** A JSON Canvas, or a list of nodes or edges. */
  chooseMapFile: { request: nothing, reply: openedTableSchema.nullable() },
  saveTextExport: {
    request: z.object({
      suggestedName: suggestedNameSchema,
      format: z.enum(['csv', 'svg', 'json', 'txt', 'canvas', 'graphml']),
      text: z.string().max(sizeLimits.export),
    }),
    reply: savedFileSchema.nullable(),
  },
  saveBinaryExport: {
    request: z.object({
      suggestedName: suggestedNameSchema,
      format: z.enum(['png', 'pptx']),
      bytes: exportBytes,
    }),
    reply: savedFileSchema.nullable(),
  },
  /** Prints pictures, one a sheet, and asks where to save the document. */
  savePdfExport: {
    request: z.object({ suggestedName: suggestedNameSchema, job: pdfJobSchema }),
    reply: savedFileSchema.nullable(),
  },
  listRecentPlanFiles: { request: nothing, reply: z.array(recentPlanFileSchema) },
  forgetRecentPlanFile: { request: grantSchema, reply: nothing },
  revealFile: { request: grantSchema, reply: nothing },

  writeSnapshot: { request: snapshotToWriteSchema, reply: goodSnapshotSchema },
  /** Newest first. `null` asks for all workspaces, also those the database has forgotten. */
  listSnapshots: { request: workspaceIdSchema.nullable(), reply: z.array(snapshotListingSchema) },
  readSnapshot: {
    request: z.object({ workspaceId: workspaceIdSchema, snapshotId: snapshotIdSchema }),
    reply: snapshotSchema,
  },
  /** For a workspace the person deleted: its snapshots are set aside and go after thirty days. */
  retireSnapshots: { request: workspaceIdSchema, reply: nothing },
  readSentinel: { request: nothing, reply: sentinelSchema },
  writeSentinel: { request: z.array(sentinelEntrySchema).max(10_000), reply: nothing },
} satisfies Record<Channel, { request: z.ZodType; reply: z.ZodType }>;

/** What the desktop tells the pages unasked. Not checked: the main process is trusted, the pages are not. */
interface EventContract extends Record<EventName, unknown> {
  readonly menuCommand: { readonly commandId: string };
  /** The operating system or a second copy of the app handed over a plan file. */
  readonly planFileOffered: GrantedFile;
  /** The window is about to close: write what is unwritten, then call `finishFlush`. */
  readonly flushRequested: { readonly flushId: number };
}

/** What a handler is given: the request after its schema has been through it. */
export type ParsedRequestOf<C extends Channel> = z.output<(typeof contract)[C]['request']>;
export type RequestOf<C extends Channel> = z.input<(typeof contract)[C]['request']>;
export type ReplyOf<C extends Channel> = z.output<(typeof contract)[C]['reply']>;
export type EventOf<E extends EventName> = EventContract[E];

/** The schemas of one channel, for code that works on any channel. */
export function schemasOf<C extends Channel>(
  channel: C,
): { request: z.ZodType<ParsedRequestOf<C>>; reply: z.ZodType<ReplyOf<C>> } {
  const byChannel: {
    [K in Channel]: { request: z.ZodType<ParsedRequestOf<K>>; reply: z.ZodType<ReplyOf<K>> };
  } = contract;
  return byChannel[channel];
}
