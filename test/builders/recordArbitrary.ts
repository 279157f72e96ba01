import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { recordKinds, type RecordKind } from '@shared/model/registry';
import type { Document } from '@shared/document/document';
import { referencesOf } from '@shared/document/references';

const orders = generateNKeysBetween(null, null, 30);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const name = fc
  .oneof(text, fc.constantFrom('Aalto', '=1+1', '<b>x</b>', '__proto__'))
  .map((value) => (value.trim() === '' ? 'x' : value.trim()));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/**
 * Random valid fields for a new record of a kind, derived from its schema, so that a new kind is
 * covered without being named here. Null when the document has nothing it must refer to.
 */
export function fieldsArbitrary(
  kind: RecordKind,
  document: Document,
): fc.Arbitrary<Record<string, unknown>> | null {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const shape: Record<string, Schema> = recordKinds[kind].schema.shape;
  for (const [field, schema] of Object.entries(shape)) {
    if (['id', 'kind', 'createdAt', 'updatedAt'].includes(field)) continue;
    const reference = referencesOf(kind).find((candidate) => candidate.field === field);
    if (reference === undefined) {
      fields[field] = valueArbitrary(field, schema);
      continue;
    }
    const ids = [...(tables(document).get(reference.to) ?? [])];
    if (reference.shape === 'one') {
      const nullable = schema._zod.def.type === 'nullable';
      if (ids.length === 0 && !nullable) return null;
      fields[field] = fc.constantFrom(...ids, ...(nullable ? [null] : []));
    } else if (reference.shape === 'list') {
      fields[field] = ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids));
    } else {
      const value =
        schema._zod.def.type === 'record' ? valueArbitrary(field, schema) : fc.constant({});
      fields[field] = fc
        .tuple(fc.subarray(ids), fc.infiniteStream(value))
        .map(([keys, values]) =>
          Object.fromEntries(keys.map((key) => [key, values.next().value as unknown])),
        );
    }
  }
  return fc.record(fields).map(({ startDate, endDate, ...others }) => ({
    ...others,
    ...(typeof startDate === 'string' && typeof endDate === 'string'
      ? inDayOrder(startDate, endDate)
      : {}),
  }));
}

function inDayOrder(a: string, b: string): { startDate: string; endDate: string } {
  return a <= b ? { startDate: a, endDate: b } : { startDate: b, endDate: a };
}

function tables(document: Document): Map<string, Iterable<string>> {
  return new Map(
    Object.entries(document).map(([kind, table]): [string, Iterable<string>] => [
      kind,
      table.keys(),
    ]),
  );
}

type Schema = z.core.$ZodType;

/** Random values for one field; for a `record` schema, of its values. */
function valueArbitrary(field: string, schema: Schema): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
      return fc.option(valueArbitrary(field, def.innerType), { nil: null });
    case 'optional':
      return valueArbitrary(field, def.innerType);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'null':
      return fc.constant(null);
    case 'number':
      return fc.integer({ min: 1, max: 5 });
    case 'array':
      return fc.array(valueArbitrary(field, def.element), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...def.items.map((item) => valueArbitrary(field, item)));
    case 'record':
      return valueArbitrary(field, def.valueType);
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, item]) => [key, valueArbitrary(key, item)]),
        ),
        {
          requiredKeys: Object.entries(def.shape).flatMap(([key, item]) =>
            item._zod.def.type === 'optional' ? [] : [key],
          ),
        },
      );
    case 'union':
      return fc.oneof(...def.options.map((option) => valueArbitrary(field, option)));
    case 'string':
      return stringArbitrary(field);
    default:
      throw new Error(`No random values for ${field}: ${def.type}`);
  }
}

/** What drives the look of a map: the ids of fields. */
const fieldsOfLook: ReadonlySet<string> = new Set(['colour', 'size', 'border', 'label']);

function stringArbitrary(field: string): fc.Arbitrary<string> {
  if (field === 'order') return fc.constantFrom(...orders);
  if (field === 'currency') return fc.constantFrom('EUR', 'USD', 'JPY');
  if (field === 'countries') return fc.constantFrom('DE', 'JP', 'BR');
  if (field === 'regions') return fc.constantFrom('europe');
  if (/Date$|^date$|Since$/.test(field)) return day;
  if (field === 'name' || field === 'tags' || field === 'options' || field === 'fieldId')
    return name;
  if (fieldsOfLook.has(field)) return name;
  return text;
}
