import type { Channel, EventName } from './channels';
import type { EventOf, ReplyOf, RequestOf } from './contract';
import type { GrantedFile } from './files';
import type { Result } from './result';

/** One function per channel, taking the request and giving the checked reply. */
export type BridgeCalls = {
  readonly [C in Channel]: (request: RequestOf<C>) => Promise<Result<ReplyOf<C>>>;
};

/**
 * What the preload script puts on `window.partnerscape`. `DroppedFile` is the DOM's File, a type
 * this layer does not know.
 */
export interface Bridge<DroppedFile> {
  readonly calls: BridgeCalls;
  /** Turns a file from a real drop into a grant; anything else is refused. */
  readonly grantDroppedFile: (file: DroppedFile) => Promise<Result<GrantedFile>>;
  /** Subscribes; the returned function ends the subscription. */
  readonly on: <E extends EventName>(event: E, listener: (value: EventOf<E>) => void) => () => void;
}
