import type { DesktopError } from '@shared/ipc/result';
import type { MessageKey } from '../i18n/messageKey';

/** A message of the catalogue with its values: `t(message.key, message.values)`. */
export interface ErrorMessage {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** `12.3 MB`: the file sizes of messages, in the language of the page. */
function megabytes(bytes: number): string {
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (1024 * 1024));
}

/** The sentence that says what went wrong, where, and what to do. */
export function describeError(error: DesktopError): ErrorMessage {
  switch (error.code) {
    case 'invalid-request':
      return { key: 'desktop.error.invalidRequest', values: {} };
    case 'foreign-sender':
      return { key: 'desktop.error.foreignSender', values: {} };
    case 'unknown-grant':
      return { key: 'desktop.error.unknownGrant', values: {} };
    case 'internal':
      return { key: 'desktop.error.internal', values: { detail: error.detail } };
    default:
      return describeFileError(error);
  }
}

type FileError = Extract<DesktopError, { fileName: string }>;

function describeFileError(error: FileError): ErrorMessage {
  const values = { fileName: error.fileName, folder: error.folder };
  switch (error.code) {
    case 'not-allowed':
      return { key: 'desktop.error.notAllowed', values };
    case 'missing':
      return { key: 'desktop.error.missing', values };
    case 'is-a-folder':
      return { key: 'desktop.error.isAFolder', values };
    case 'too-large':
      return {
        key: 'desktop.error.tooLarge',
        values: { ...values, size: megabytes(error.size), limit: megabytes(error.limit) },
      };
    case 'not-utf8':
      return { key: 'desktop.error.notUtf8', values: { ...values, offset: error.offset } };
    case 'no-permission':
      return error.action === 'read'
        ? { key: 'desktop.error.cannotRead', values }
        : { key: 'desktop.error.cannotWrite', values };
    case 'read-only':
      return { key: 'desktop.error.readOnly', values };
    case 'disk-full':
      return { key: 'desktop.error.diskFull', values };
    case 'in-use':
      return { key: 'desktop.error.inUse', values };
    case 'name-too-long':
      return { key: 'desktop.error.nameTooLong', values };
    case 'damaged':
      return { key: 'desktop.error.damaged', values: { ...values, reason: error.reason } };
    case 'io':
      return error.action === 'read'
        ? { key: 'desktop.error.readFailed', values: { ...values, detail: error.detail } }
        : { key: 'desktop.error.writeFailed', values: { ...values, detail: error.detail } };
  }
}
