import type { Bridge } from '@shared/ipc/bridge';
import type { EventName } from '@shared/ipc/channels';
import type { EventOf } from '@shared/ipc/contract';
import type { GoodSnapshot, Sentinel, Snapshot, SentinelEntry } from '@shared/ipc/safetyCopies';
import { refuse, succeed } from '@shared/ipc/result';

/** What an imitated desktop remembers outside the database. */
export interface ImitatedDesktop {
  readonly bridge: Bridge<File>;
  sentinel: Sentinel;
  /** Makes listing the copies fail. */
  copiesRefused: boolean;
  /** Makes writing the sentinel fail. */
  sentinelRefused: boolean;
  readonly copies: Snapshot[];
  readonly retired: string[];
  /** The names of the channels that were called, in order. */
  readonly called: string[];
  /** The answers to `flushRequested`. */
  readonly flushes: { readonly flushId: number; readonly saved: boolean }[];
  /** Tells the page something unasked. */
  readonly tell: <E extends EventName>(event: E, value: EventOf<E>) => void;
}

/** A desktop with a sentinel and safety copies in memory, and nothing else. */
export function imitateDesktop(): ImitatedDesktop {
  const copies: Snapshot[] = [];
  const listeners = new Map<string, (value: never) => void>();
  const desktop: ImitatedDesktop = {
    sentinel: { state: 'absent', workspaces: [] },
    copiesRefused: false,
    sentinelRefused: false,
    copies,
    retired: [],
    called: [],
    flushes: [],
    tell: (event, value) => listeners.get(event)?.(value as never),
    bridge: {
      // Calls that a test does not expect fail loudly.
      calls: new Proxy({} as Bridge<File>['calls'], {
        get: (_, channel) => {
          desktop.called.push(String(channel));
          return calls[String(channel)] ?? unexpected(String(channel));
        },
      }),
      grantDroppedFile: unexpected('grantDroppedFile'),
      on: (event, listener) => {
        listeners.set(event, listener);
        return () => listeners.delete(event);
      },
    },
  };
  const calls: Record<string, (request: never) => Promise<unknown>> = {
    readSentinel: () => Promise.resolve(succeed(desktop.sentinel)),
    writeSentinel: (workspaces: SentinelEntry[]) => {
      if (desktop.sentinelRefused) {
        const error = { code: 'internal', channel: 'writeSentinel', detail: 'refused' } as const;
        return Promise.resolve(refuse(error));
      }
      desktop.sentinel = { state: 'good', workspaces };
      return Promise.resolve(succeed(null));
    },
    writeSnapshot: (snapshot: Omit<Snapshot, 'state' | 'snapshotId' | 'writtenAt' | 'size'>) => {
      const count = String(copies.length).padStart(3, '0');
      const facts: GoodSnapshot = {
        ...snapshot,
        state: 'good',
        snapshotId: `20270115T090000${count}Z-${snapshot.sequence}`,
        writtenAt: `2027-01-15T09:00:00.${count}Z`,
        size: snapshot.text.length,
      };
      copies.unshift({ ...facts, text: snapshot.text });
      return Promise.resolve(succeed(facts));
    },
    listSnapshots: (workspaceId: string | null) =>
      Promise.resolve(
        desktop.copiesRefused
          ? refuse({ code: 'internal', channel: 'listSnapshots', detail: 'refused' })
          : succeed(
              copies.filter((copy) => workspaceId === null || copy.workspaceId === workspaceId),
            ),
      ),
    readSnapshot: ({ snapshotId }: { snapshotId: string }) => {
      const found = copies.find((copy) => copy.snapshotId === snapshotId);
      const missing = refuse({ code: 'missing', fileName: snapshotId, folder: '' });
      return Promise.resolve(found === undefined ? missing : succeed(found));
    },
    retireSnapshots: (workspaceId: string) => {
      desktop.retired.push(workspaceId);
      return Promise.resolve(succeed(null));
    },
    askBeforeClosing: () => Promise.resolve(succeed(null)),
    finishFlush: (answer: { flushId: number; saved: boolean }) => {
      desktop.flushes.push(answer);
      return Promise.resolve(succeed(null));
    },
    writeLog: () => Promise.resolve(succeed(null)),
  };
  return desktop;
}

function unexpected(channel: string) {
  return (): never => {
    throw new Error(`The test did not expect a call of ${channel}.`);
  };
}
