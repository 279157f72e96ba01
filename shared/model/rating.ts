import { z } from 'zod';
import { baseFields, idSchema, textSchema } from './base';
import { defineRecordKind } from './recordKind';

const scoreSchema = z.object({
  /** 1 (worst) to 5 (best); null while only evidence is noted. */
  level: z.int().min(1).max(5).nullable(),
  evidence: textSchema,
});
export type Score = z.infer<typeof scoreSchema>;

/** One person's scores for one partner on one scorecard. */
export const ratingKind = defineRecordKind({
  kind: 'rating',
  schema: z.object({
    ...baseFields,
    kind: z.literal('rating'),
    scorecardId: idSchema,
    partnerId: idSchema,
    personId: idSchema,
    /** By the id of the criterion; a criterion that was not scored has no entry. */
    scores: z.record(idSchema, scoreSchema),
  }),
  defaults: { scores: {} },
  references: [
    { field: 'scorecardId', to: 'scorecard', shape: 'one', onDelete: 'delete' },
    { field: 'partnerId', to: 'partner', shape: 'one', onDelete: 'delete' },
    { field: 'personId', to: 'person', shape: 'one', onDelete: 'delete' },
    { field: 'scores', to: 'criterion', shape: 'keys', onDelete: 'clear' },
  ],
});

export type Rating = z.infer<typeof ratingKind.schema>;
