/** Whether a write failed for want of room on the disk. */
export function isDiskFull(error: unknown): boolean {
  let cause = error;
  while (cause instanceof Error) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : cause.cause;
  }
  return false;
}
