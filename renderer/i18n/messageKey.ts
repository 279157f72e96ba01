import type { ParseKeys } from 'i18next';

/** A key of the message catalogue; anything else is a type error. */
export type MessageKey = ParseKeys;
