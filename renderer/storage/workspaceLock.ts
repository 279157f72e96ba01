/** How long another window gets to let go of a workspace, as when a page reloads. Milliseconds. */
const patience = 1_500;

/**
 * Takes the workspace for this window, so that no two write to it. Gives the function that lets go
 * of it, or null when another window has it.
 */
export async function lockWorkspace(
  workspaceId: string,
  locks: LockManager = navigator.locks,
): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const hold = (): Promise<void> =>
      new Promise((release) => {
        resolve(() => release());
      });
    const options = { signal: AbortSignal.timeout(patience) };
    // The request ends when the lock is let go of, or fails when it was not given in time.
    locks.request(`partnerscape-workspace-${workspaceId}`, options, hold).catch(() => {
      resolve(null);
    });
  });
}
