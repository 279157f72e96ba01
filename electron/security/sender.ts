import { originOf, type PageSource } from './origin';

/** The part of an IPC event that says who sent it. */
export interface SenderClaim {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

/**
 * Whether a call comes from the top frame of one of the app's own windows, showing the app's own
 * origin. A frame that is gone by now has none.
 */
export function isOwnSender(
  claim: SenderClaim,
  source: PageSource,
  isOwnWindow: (contentsId: number) => boolean,
): boolean {
  const frame = claim.senderFrame;
  if (frame === null || frame.parent !== null) return false;
  return isOwnWindow(claim.sender.id) && originOf(frame.url) === source.origin;
}
