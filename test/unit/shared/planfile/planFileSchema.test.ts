import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { planFileSchema } from '@shared/planfile/planFileSchema';
import { editedDocument } from '../../../builders/randomEdits';

const published = new URL('../../../../shared/planfile/planFile.schema.json', import.meta.url);

describe('the published schema', () => {
  it('is the one the code describes', async () => {
    const text = `${JSON.stringify(planFileSchema(), null, 2)}\n`;
    // To publish a change: npx vitest run -c test/vitest.config.ts planFileSchema -u
    await expect(text).toMatchFileSnapshot(published.pathname);
  });

  it('holds for what the app writes, and not for a wrong value', () => {
    const schema: unknown = JSON.parse(readFileSync(published, 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      typeof schema === 'object' && schema !== null ? schema : false,
    );
    const info = { exportedAt: '2027-02-01T10:00:00.000Z', revision: 'revision_a', basedOn: [] };
    fc.assert(
      fc.property(editedDocument, ({ document }) => {
        const text = encodePlanFile(document, info);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
        const wrong = text.replace('"currency": "EUR"', '"currency": 7');
        expect(validate(JSON.parse(wrong))).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
