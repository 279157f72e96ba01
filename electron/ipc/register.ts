import type { z } from 'zod';
import { channels, wireName, type Channel, type grantDropChannel } from '@shared/ipc/channels';
import { schemasOf, type ParsedRequestOf, type ReplyOf } from '@shared/ipc/contract';
import { refuse, type Result } from '@shared/ipc/result';
import type { Log } from '../log';
import type { SenderClaim } from '../security/sender';

export type Handler<C extends Channel> = (
  request: ParsedRequestOf<C>,
) => Result<ReplyOf<C>> | Promise<Result<ReplyOf<C>>>;

/** The handlers of one subject. */
export type Handlers<C extends Channel = Channel> = { readonly [K in C]: Handler<K> };

/** The part of ipcMain that is used, so that tests can call in without Electron. */
export interface IpcListener {
  handle(name: string, listener: (event: SenderClaim, request: unknown) => Promise<unknown>): void;
}

export interface RegisterContext {
  readonly ipc: IpcListener;
  readonly isOwnSender: (claim: SenderClaim) => boolean;
  readonly log: Log;
}

function problemsOf(error: z.ZodError): string[] {
  return error.issues
    .slice(0, 20)
    .map((issue) => `${issue.path.map(String).join('.') || 'request'}: ${issue.message}`);
}

interface Checked<Request, Reply> {
  readonly channel: Channel | typeof grantDropChannel;
  readonly request: z.ZodType<Request>;
  readonly reply: z.ZodType<Reply>;
  readonly handler: (request: Request) => Result<Reply> | Promise<Result<Reply>>;
}

/**
 * The one way into the main process: who calls is checked first, then what they send, then what
 * goes back. A handler that throws becomes an `internal` refusal and a line in the log.
 */
export function registerChecked<Request, Reply>(
  context: RegisterContext,
  { channel, request, reply, handler }: Checked<Request, Reply>,
): void {
  context.ipc.handle(wireName(channel), async (event, sent): Promise<Result<Reply>> => {
    if (!context.isOwnSender(event)) {
      context.log.warn(`refused a call of ${channel} from ${event.senderFrame?.url ?? 'no frame'}`);
      return refuse({ code: 'foreign-sender', channel });
    }
    const parsed = request.safeParse(sent);
    if (!parsed.success) {
      const problems = problemsOf(parsed.error);
      context.log.warn(`refused a call of ${channel}: ${problems.join('; ')}`);
      return refuse({ code: 'invalid-request', channel, problems });
    }
    try {
      const result = await handler(parsed.data);
      return result.ok ? { ok: true, value: reply.parse(result.value) } : result;
    } catch (error) {
      context.log.error(`${channel} failed`, error);
      const detail = error instanceof Error ? error.message : String(error);
      return refuse({ code: 'internal', channel, detail });
    }
  });
}

/** Registers the handlers of one subject under their channels. */
export function register<C extends Channel>(context: RegisterContext, handlers: Handlers<C>): void {
  const isHandled = (channel: Channel): channel is C => Object.hasOwn(handlers, channel);
  for (const channel of channels.filter(isHandled)) {
    registerChecked(context, { channel, ...schemasOf(channel), handler: handlers[channel] });
  }
}
