import { describe, expect, it } from 'vitest';
import { grantSchema } from '@shared/ipc/files';
import { createGrants } from '@electron/files/grants';
import { placeOf } from '@electron/files/place';

describe('grants', () => {
  it('gives unguessable tokens, the same for the same path and use', () => {
    const grants = createGrants();
    const first = grants.grant('/plans/a.json', 'plan-file');
    expect(grantSchema.safeParse(first.grant).success).toBe(true);
    expect(grants.grant('/plans/a.json', 'plan-file').grant).toBe(first.grant);
    expect(grants.grant('/plans/b.json', 'plan-file').grant).not.toBe(first.grant);
    expect(createGrants().grant('/plans/a.json', 'plan-file').grant).not.toBe(first.grant);
  });

  it('tells the name and folder, never a path to hand back', () => {
    const granted = createGrants().grant('/plans/a.json', 'plan-file');
    expect(granted).toMatchObject({ fileName: 'a.json', folder: '/plans' });
    expect(Object.values(granted)).not.toContain('/plans/a.json');
  });

  it('resolves only what it gave, for the use it was given for', () => {
    const grants = createGrants();
    const plan = grants.grant('/plans/a.json', 'plan-file').grant;
    const table = grants.grant('/plans/a.csv', 'table').grant;
    expect(grants.resolve(plan, 'plan-file', 'write')).toEqual({
      ok: true,
      value: '/plans/a.json',
    });
    expect(grants.resolve(table, 'table', 'read')).toEqual({ ok: true, value: '/plans/a.csv' });
    const refused = { ok: false, error: { code: 'not-allowed' } };
    expect(grants.resolve(table, 'table', 'write')).toMatchObject(refused);
    expect(grants.resolve(table, 'plan-file', 'write')).toMatchObject(refused);
    const made = `grant_${'A'.repeat(32)}`;
    const unknown = { ok: false, error: { code: 'unknown-grant' } };
    expect(grants.resolve(made, 'plan-file', 'read')).toMatchObject(unknown);
    expect(grants.resolve('/plans/a.json', 'plan-file', 'read')).toMatchObject(unknown);
    expect(grants.pathOf('__proto__')).toMatchObject(unknown);
  });
});

describe('placeOf', () => {
  it('shortens the home folder, and no other that begins like it', () => {
    expect(placeOf('/home/ada/Plans/a.json', '/home/ada').folder).toBe('~/Plans');
    expect(placeOf('/home/ada/a.json', '/home/ada').folder).toBe('~');
    expect(placeOf('/home/adalbert/a.json', '/home/ada').folder).toBe('/home/adalbert');
  });
});
