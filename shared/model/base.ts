import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';

/** The longest single-line text a record may hold, in UTF-16 units. */
export const maxLine = 500;
/** The longest multi-line text a record may hold, in UTF-16 units. */
export const maxText = 100_000;

/** An id: the record kind, an underscore, and a random part that is safe in file names. */
const idPattern = /^([a-zA-Z]+)_([A-Za-z0-9-]{6,64})$/;

export const idSchema = z.string().regex(idPattern, 'is not an id');
export const instantSchema = z.iso.datetime({ message: 'is not an instant (ISO 8601, UTC)' });
export const dateSchema = z.iso.date('is not a date (YYYY-MM-DD)');
export const lineSchema = z.string().max(maxLine);
export const nameSchema = z.string().trim().min(1, 'must not be empty').max(maxLine);
export const textSchema = z.string().max(maxText);
/** A fractional index: a place in a list, such that there is always another between two. */
export const orderSchema = z.string().max(200).refine(isOrder, 'is not a fractional index');
/** How far the paper of a map reaches from its middle, in map units (pixels at 100 %). */
const paperReach = 10_000_000;
/** A coordinate on a map, in map units. */
export const coordinateSchema = z
  .number()
  .min(-paperReach)
  .max(paperReach)
  // JSON has no -0: without this a record would not equal itself after a reload.
  .overwrite((value) => value + 0);
export const lengthSchema = z.number().min(1).max(paperReach);

/** The nearest coordinate that a record may hold. */
export function onPaper(coordinate: number): number {
  return Math.min(paperReach, Math.max(-paperReach, coordinate));
}
/** Money in minor units of the workspace's currency (cents for EUR). */
export const moneySchema = z.int();

/** For records with `startDate` and `endDate`, both of which belong to the stretch. */
export function endsAfterStart(record: { startDate: string; endDate: string }): boolean {
  return record.startDate <= record.endDate;
}

export const endsAfterStartIssue = { path: ['endDate'], message: 'is before the start' };

/** The fields every record has. `kind` is added by each record kind as a literal. */
export const baseFields = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

/** The record kind an id says it belongs to, or null when it is not an id. */
export function kindOfId(id: string): string | null {
  return idPattern.exec(id)?.[1] ?? null;
}

function isOrder(value: string): boolean {
  try {
    return generateKeyBetween(value, null) > value;
  } catch {
    return false;
  }
}
