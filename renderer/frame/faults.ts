import { InvalidRecord } from '@shared/document/draft';
import { desktop } from '../desktop';
import { describeInvalid } from '../i18n/describeInvalid';
import { i18n } from '../i18n/i18n';

/** What went wrong, in the words of whoever threw it. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof InvalidRecord) return describeInvalid(fault);
  if (fault instanceof Error) return fault.message === '' ? fault.name : fault.message;
  return String(fault);
}

/** What went wrong, to somebody who did not ask for anything that has a name. */
export function describeFault(fault: unknown): string {
  const reason = reasonOf(fault);
  // What says all there is to say needs no introduction.
  return fault instanceof InvalidRecord ? reason : i18n.t('frame.error.unexpected', { reason });
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
