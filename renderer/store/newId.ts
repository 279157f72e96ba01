import type { RecordKind } from '@shared/model/registry';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const randomLength = 16;

/** A new id for a record: its kind and 16 random letters and digits (95 bits). */
export function newId(kind: RecordKind): string {
  return `${kind}_${randomPart()}`;
}

function randomPart(): string {
  let text = '';
  while (text.length < randomLength) {
    for (const byte of crypto.getRandomValues(new Uint8Array(2 * randomLength))) {
      // 248 is the largest multiple of 62 in a byte: above it the first letters would be likelier.
      if (byte < 248 && text.length < randomLength) text += alphabet.charAt(byte % 62);
    }
  }
  return text;
}

/** A new name for a state of a workspace, as plan files carry it. */
export function newRevision(): string {
  return `revision_${randomPart()}`;
}
