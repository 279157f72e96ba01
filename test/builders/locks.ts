/** Web Locks as far as the app uses them: one holder a name, others wait until their signal ends. */
export function imitateLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (
    name: string,
    { signal }: LockOptions,
    hold: (lock: Lock) => Promise<unknown>,
  ): Promise<unknown> => {
    while (held.has(name)) {
      signal?.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    held.add(name);
    try {
      return await hold({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  // The overload without options is not used.
  return { request: request as LockManager['request'] };
}
