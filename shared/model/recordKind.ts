import type { z } from 'zod';

/**
 * How one field of a record points at others. `one` holds an id or null, `list` holds ids,
 * `keys` is an object whose keys are ids. `onDelete` says what happens to the holder when the
 * record it points at is deleted: the holder goes too, or only the pointer is cleared.
 */
export type Reference =
  | {
      readonly field: string;
      readonly to: string;
      readonly shape: 'one';
      readonly onDelete: 'delete' | 'clear';
    }
  | {
      readonly field: string;
      readonly to: string;
      readonly shape: 'list' | 'keys';
      readonly onDelete: 'clear';
    };

/** Everything the document, storage, plan file, merge and undo need to know of a kind of record. */
export interface RecordKindDefinition<Kind extends string, Schema extends z.ZodObject, Defaults> {
  readonly kind: Kind;
  readonly schema: Schema;
  /** Values for the fields a caller may leave out when it adds a record. */
  readonly defaults: Defaults;
  readonly references: readonly Reference[];
}

/**
 * Declares a kind of record. The schema must hold the same literal in its field `kind`. Which fields
 * have a default is part of the type: all others must be given when a record is added.
 */
export function defineRecordKind<
  const Kind extends string,
  Schema extends z.ZodObject,
  Defaulted extends keyof z.infer<Schema>,
>(
  definition: RecordKindDefinition<Kind, Schema, Pick<z.infer<Schema>, Defaulted>>,
): RecordKindDefinition<Kind, Schema, Pick<z.infer<Schema>, Defaulted>> {
  return definition;
}
