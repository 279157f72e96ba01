import { desktop } from '../desktop';

/** What went wrong, in the words of whoever threw it. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof Error) return fault.message === '' ? fault.name : fault.message;
  return String(fault);
}

/** Writes a fault to the log on disk, for whoever looks into it later. Never throws itself. */
export function logFault(where: string, fault: unknown): void {
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  try {
    void desktop.writeLog({ level: 'error', message: `${where}: ${detail}`.slice(0, 20_000) });
  } catch {
    // Without a desktop there is no log; the fault itself is shown to the person.
  }
}
