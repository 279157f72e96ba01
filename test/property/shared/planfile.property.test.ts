import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument, allRecords } from '@shared/document/document';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { editedDocument } from '../../builders/randomEdits';

const info = {
  exportedAt: '2027-02-01T10:00:00.000Z',
  revision: 'revision_aaaaaaaa',
  basedOn: ['revision_bbbbbbbb'],
};

/** Any JSON value, without the keys that are left out for safety. */
const foreignValue = fc
  .json({ maxDepth: 2 })
  .filter((text) => !/__proto__|constructor|prototype/.test(text))
  .map((text): unknown => JSON.parse(text));

describe('laws of plan files', () => {
  it('decodes to exactly what was encoded, foreign records and fields included', () => {
    fc.assert(
      fc.property(editedDocument, foreignValue, ({ document }, extra) => {
        const records = [...allRecords(document)].map((record) => ({ ...record, extra }));
        const foreign = [{ id: 'gadget_12345678', kind: 'gadget', extra }];
        const original = buildDocument(records, foreign);
        const decoded = decodePlanFile(encodePlanFile(original, info));
        expect(decoded).toEqual({ ok: true, document: original, info, repairs: [] });
      }),
    );
  });

  it('writes JSON as it is usually indented', () => {
    fc.assert(
      fc.property(editedDocument, foreignValue, ({ document }, extra) => {
        const foreign = [{ id: 'gadget_12345678', kind: 'gadget', extra }];
        const text = encodePlanFile(buildDocument(allRecords(document), foreign), info);
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      }),
    );
  });

  it('writes the same text for the same records, whatever order they came in', () => {
    fc.assert(
      fc.property(editedDocument, ({ document }) => {
        const reversed = buildDocument([...allRecords(document)].reverse(), []);
        expect(encodePlanFile(reversed, info)).toBe(encodePlanFile(document, info));
      }),
    );
  });

  it('never throws, and never gives a broken document, for a file cut or altered anywhere', () => {
    fc.assert(
      fc.property(editedDocument, fc.nat(), fc.string(), ({ document }, where, junk) => {
        const text = encodePlanFile(document, info);
        const at = where % text.length;
        for (const bad of [text.slice(0, at), text.slice(0, at) + junk + text.slice(at)]) {
          const decoded = decodePlanFile(bad);
          expect(typeof decoded.ok).toBe('boolean');
        }
      }),
    );
  });

  it('never throws for any text or JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(decodePlanFile(text).ok).toBe(false);
      }),
    );
  });
});
