import type { BrowserWindow } from 'electron';
import type { PdfPrinter } from '../export/pdfPrinter';
import type { Grants } from '../files/grants';
import type { Mirror } from '../files/mirror';
import type { RecentFiles } from '../files/recentFiles';
import type { SentinelStore } from '../files/sentinel';
import { registerDrop } from './dropHandler';
import { exportHandlers } from './exportHandlers';
import { planFileHandlers } from './planFileHandlers';
import { register, type Handlers, type RegisterContext } from './register';
import { safetyCopyHandlers } from './safetyCopyHandlers';
import { tableHandlers } from './tableHandlers';
import { windowHandlers, type WindowHandlerNeeds } from './windowHandlers';

export interface HandlerNeeds extends WindowHandlerNeeds {
  /** The window to put dialogs on. Throws when it has been closed meanwhile. */
  readonly openWindow: () => BrowserWindow;
  readonly grants: Grants;
  readonly recent: RecentFiles;
  readonly mirror: Mirror;
  readonly sentinel: SentinelStore;
  readonly printPdf: PdfPrinter;
}

/** Registers every call. A channel of the contract without a handler does not compile. */
export function registerAll(context: RegisterContext, needs: HandlerNeeds): void {
  const handlers: Handlers = {
    ...windowHandlers(needs),
    ...planFileHandlers(needs),
    ...tableHandlers(needs),
    ...exportHandlers(needs),
    ...safetyCopyHandlers(needs),
  };
  register(context, handlers);
  registerDrop(context, needs.grants);
}
