import { succeed } from '@shared/ipc/result';
import type { Mirror } from '../files/mirror';
import type { SentinelStore } from '../files/sentinel';
import type { Handlers } from './register';

type SafetyCopyChannel =
  | 'writeSnapshot'
  | 'listSnapshots'
  | 'readSnapshot'
  | 'retireSnapshots'
  | 'readSentinel'
  | 'writeSentinel';

/** Calls about the copies outside the browser's database. */
export function safetyCopyHandlers({
  mirror,
  sentinel,
}: {
  mirror: Mirror;
  sentinel: SentinelStore;
}): Handlers<SafetyCopyChannel> {
  return {
    writeSnapshot: (snapshot) => mirror.write(snapshot, new Date()),
    listSnapshots: async (workspaceId) => succeed(await mirror.list(workspaceId)),
    readSnapshot: ({ workspaceId, snapshotId }) => mirror.read(workspaceId, snapshotId),
    retireSnapshots: async (workspaceId) => {
      await mirror.retire(workspaceId, new Date());
      return succeed(null);
    },
    readSentinel: async () => succeed(await sentinel.read()),
    writeSentinel: (workspaces) => sentinel.write(workspaces),
  };
}
