import { z } from 'zod';
import { recordKindNames, recordKinds } from '../model/registry';
import { currentFormatVersion } from '../migrations/migrations';
import { planFileFormat } from './encodePlanFile';

/**
 * The published JSON Schema of plan files, for other tools. It is stricter than the app, which
 * mends what it can. Written to `planFile.schema.json`, which a test keeps up to date.
 */
export function planFileSchema(): Record<string, unknown> {
  const recordArrays = recordKindNames.map((kind): [string, unknown] => [
    kind,
    { type: 'array', items: withoutDialect(z.toJSONSchema(recordKinds[kind].schema.loose())) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Partnerscape plan file',
    type: 'object',
    required: ['format', 'formatVersion', 'records'],
    properties: {
      $schema: { type: 'string' },
      format: { const: planFileFormat },
      formatVersion: { const: currentFormatVersion },
      exportedAt: { type: 'string', format: 'date-time' },
      revision: { type: 'string' },
      basedOn: { type: 'array', items: { type: 'string' } },
      workspace: { type: 'string', description: 'The name of the workspace, for people.' },
      records: {
        type: 'object',
        description: 'All records by kind. Kinds that are not listed here are kept as they are.',
        required: ['workspace'],
        properties: Object.fromEntries(recordArrays),
        additionalProperties: { type: 'array' },
      },
    },
  };
}

function withoutDialect({ $schema: _, ...schema }: Record<string, unknown>): unknown {
  return schema;
}
