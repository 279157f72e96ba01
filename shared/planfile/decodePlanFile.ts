import { z } from 'zod';
import { idSchema, instantSchema } from '../model/base';
import type { Document } from '../document/document';
import { currentFormatVersion, firstFormatVersion, migrateRecords } from '../migrations/migrations';
import { finish } from '../calculation/steps';
import { decodeRecordsInSteps } from './decodeRecords';
import { planFileFormat, type PlanFileInfo } from './encodePlanFile';
import { parseJsonText } from './parseJsonText';
import type { PlanFileRefusal, PlanFileRepair } from './refusal';

export type DecodedPlanFile =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly info: PlanFileInfo;
      /** What was put right; empty for a sound file. */
      readonly repairs: readonly PlanFileRepair[];
    }
  | { readonly ok: false; readonly refusal: PlanFileRefusal };

const envelopeSchema = z.object({
  format: z.literal(planFileFormat),
  formatVersion: z.unknown(),
  exportedAt: instantSchema.catch('1970-01-01T00:00:00Z'),
  revision: idSchema.catch('revision_unknown'),
  basedOn: z.array(idSchema).catch([]),
  records: z.record(z.string(), z.array(z.unknown())),
});

/** Reads a plan file in one go; see `decodePlanFileInSteps`. */
export function decodePlanFile(text: string): DecodedPlanFile {
  return finish(decodePlanFileInSteps(text));
}

/**
 * Reads a plan file. Never throws for bad input: gives a document whose references all hold, with
 * the list of what was put right, or says why it cannot. Step by step; yields 0.
 */
export function* decodePlanFileInSteps(text: string): Generator<number, DecodedPlanFile> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return { ok: false, refusal: { code: 'not-a-plan-file' } };
  const { formatVersion, exportedAt, revision, basedOn, records } = envelope.data;
  const refusal = refuseVersion(formatVersion);
  if (refusal !== null) return { ok: false, refusal };
  const migrated = migrateRecords(records, { from: Number(formatVersion) });
  const decoded = yield* decodeRecordsInSteps(migrated);
  const count = decoded.document.workspace.size;
  if (count === 0) return { ok: false, refusal: { code: 'no-workspace' } };
  if (count > 1) return { ok: false, refusal: { code: 'several-workspaces', count } };
  return { ok: true, ...decoded, info: { exportedAt, revision, basedOn } };
}

/** Why records in this format cannot be read by this version of the app, or null when they can. */
function refuseVersion(version: unknown): PlanFileRefusal | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < firstFormatVersion) {
    // Not String(), which an object from outside can make throw.
    const shown = typeof version === 'string' ? version : JSON.stringify(version ?? null);
    return { code: 'unknown-version', version: shown.slice(0, 40) };
  }
  if (version > currentFormatVersion) {
    return { code: 'newer-version', version, supported: currentFormatVersion };
  }
  return null;
}
