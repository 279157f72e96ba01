import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applyChange } from '@shared/document/change';
import { emptyDocument, workspaceOf, type Document } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { currentFormatVersion } from '@shared/migrations/migrations';
import { decodePlanFile, type DecodedPlanFile } from '@shared/planfile/decodePlanFile';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { countingContext } from '../../../builders/draftContext';

const info = {
  exportedAt: '2027-02-01T10:00:00.000Z',
  revision: 'revision_aaaaaaaa',
  basedOn: [],
};

function smallPlan(): Document {
  const draft = startDraft(emptyDocument, countingContext());
  draft.add('workspace', { name: 'Northwind' });
  const from = draft.add('partner', { name: 'Anthracite' });
  const to = draft.add('partner', { name: 'Basalt', website: 'https://basalt.example' });
  draft.add('relationship', { fromId: from.id, toId: to.id });
  const change = draft.toChange('Make', 'load');
  if (change === null) throw new Error('nothing was made');
  return applyChange(emptyDocument, change);
}

const text = encodePlanFile(smallPlan(), info);

function refusalOf(bad: string): unknown {
  const decoded = decodePlanFile(bad);
  return decoded.ok ? 'accepted' : decoded.refusal;
}

const fileSchema = z.looseObject({
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
type PlanFileJson = z.infer<typeof fileSchema>;

function planFileJson(): PlanFileJson {
  return fileSchema.parse(JSON.parse(text));
}

function repairsOf(
  change: (file: PlanFileJson) => void,
): Extract<DecodedPlanFile, { readonly ok: true }> {
  const file = planFileJson();
  change(file);
  const decoded = decodePlanFile(JSON.stringify(file));
  if (!decoded.ok) throw new Error(decoded.refusal.code);
  return decoded;
}

describe('files that cannot be opened', () => {
  it.each(['', ' \n\t', '\uFEFF'])('says that %j is empty', (bad) => {
    expect(refusalOf(bad)).toEqual({ code: 'empty' });
  });

  it('recognises binary data', () => {
    expect(refusalOf('PK\u0003\u0004\u0000\u0000')).toEqual({ code: 'binary' });
  });

  it('says where a file was cut off', () => {
    const cut = text.slice(0, text.indexOf('Basalt') + 3);
    const line = cut.split('\n').length;
    expect(refusalOf(cut)).toMatchObject({ code: 'not-json', line, truncated: true });
  });

  it('says in which line and column something is wrong', () => {
    const bad = '{\n  "format": "partnerscape-plan",\n  "records": {{}\n}\n';
    expect(refusalOf(bad)).toEqual({ code: 'not-json', line: 3, column: 15, truncated: false });
  });

  it('refuses text that is something else', () => {
    expect(refusalOf('Name,Website\nA,b')).toEqual({ code: 'not-a-plan-file' });
    expect(refusalOf('<!doctype html><script>alert(1)</script>')).toEqual({
      code: 'not-a-plan-file',
    });
    expect(refusalOf('{"nodes":[],"edges":[]}')).toEqual({ code: 'not-a-plan-file' });
    expect(refusalOf('null')).toEqual({ code: 'not-a-plan-file' });
  });

  it('refuses deep nesting before parsing it', () => {
    const deep = `{"a":\n${'['.repeat(100_000)}`;
    expect(refusalOf(deep)).toEqual({ code: 'too-deep', line: 2, limit: 64 });
    expect(refusalOf(`{"a":"${'['.repeat(1000)}"}`)).toEqual({ code: 'not-a-plan-file' });
  });

  it('refuses a newer format and one it never wrote', () => {
    const as = (version: unknown): string =>
      text.replace(/"formatVersion": \d+/, `"formatVersion": ${JSON.stringify(version)}`);
    expect(refusalOf(as(currentFormatVersion + 10))).toEqual({
      code: 'newer-version',
      version: currentFormatVersion + 10,
      supported: currentFormatVersion,
    });
    expect(refusalOf(as(1))).toEqual({ code: 'unknown-version', version: '1' });
    expect(refusalOf(as({ toString: null, valueOf: null }))).toMatchObject({
      code: 'unknown-version',
    });
    expect(refusalOf(as('ten'))).toEqual({ code: 'unknown-version', version: 'ten' });
  });

  it('refuses a file without a workspace, or with two', () => {
    const file = planFileJson();
    const [workspace = {}] = file.records['workspace'] ?? [];
    file.records['workspace'] = [];
    expect(refusalOf(JSON.stringify(file))).toEqual({ code: 'no-workspace' });
    file.records['workspace'] = [workspace, { ...workspace, id: 'workspace_other123' }];
    expect(refusalOf(JSON.stringify(file))).toEqual({ code: 'several-workspaces', count: 2 });
  });
});

describe('files that can be mended', () => {
  it('resets an optional field that is wrong and says which', () => {
    const { document, repairs } = repairsOf(({ records }) => {
      Object.assign(records['partner']?.[1] ?? {}, { website: 7, stage: 'married' });
    });
    expect(document.partner.size).toBe(2);
    expect(repairs.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'field-reset records.partner[1].stage',
      'field-reset records.partner[1].website',
    ]);
  });

  it('leaves out a record without a name, and what cannot be without it', () => {
    const { document, repairs } = repairsOf(({ records }) => {
      Object.assign(records['partner']?.[0] ?? {}, { name: '  ' });
    });
    expect(document.partner.size).toBe(1);
    expect(document.relationship.size).toBe(0);
    expect(repairs.map(({ code }) => code)).toEqual(['record-left-out', 'record-without-target']);
  });

  it('clears a reference to a kind that is not there', () => {
    const { document, repairs } = repairsOf(({ records }) => {
      Object.assign(records['partner']?.[0] ?? {}, { partnerKindId: 'partnerKind_gone1234' });
    });
    expect([...document.partner.values()].map((partner) => partner.partnerKindId)).toEqual([
      null,
      null,
    ]);
    expect(repairs).toMatchObject([{ code: 'reference-cleared' }]);
  });

  it('leaves out the second record with one id', () => {
    const { document, repairs } = repairsOf(({ records }) => {
      const [first] = records['partner'] ?? [];
      records['partner']?.push({ ...first, name: 'Impostor' });
    });
    expect([...document.partner.values()].map(({ name }) => name)).not.toContain('Impostor');
    expect(repairs).toMatchObject([{ code: 'duplicate-left-out', path: 'records.partner[2]' }]);
  });

  it('keeps keys out that could reach a prototype', () => {
    const poisoned = text
      .replace('"ownValues": {}', '"ownValues": {"__proto__": {"polluted": true}}')
      .replace('"records": {', '"__proto__": {"polluted": true},\n  "records": {');
    const decoded = decodePlanFile(poisoned);
    expect(decoded).toMatchObject({ ok: true, repairs: [{ code: 'unsafe-key-left-out' }] });
    expect('polluted' in {}).toBe(false);
    if (decoded.ok) {
      expect([...decoded.document.partner.values()].some((p) => 'polluted' in p.ownValues)).toBe(
        false,
      );
    }
  });

  it('keeps hostile text as the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("http://x")';
    const { document } = repairsOf(({ records }) => {
      Object.assign(records['workspace']?.[0] ?? {}, { name: hostile });
    });
    expect(workspaceOf(document).name).toBe(hostile);
  });
});
