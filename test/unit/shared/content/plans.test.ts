import { describe, expect, it } from 'vitest';
import { partnerContents } from '@shared/content/example/addActors';
import { evidenceContents } from '@shared/content/example/evidenceContent';
import { mapContents } from '@shared/content/example/mapContent';
import { raters, ratingContents } from '@shared/content/example/ratingContent';
import { taskProgress } from '@shared/content/example/roadmapProgress';
import { newPlan, type PlanTemplate } from '@shared/content/plans';
import { allRecords, workspaceOf, type Document } from '@shared/document/document';
import { checkIntegrity } from '@shared/document/integrity';
import { agreedStages, regions, stages } from '@shared/model/partner';
import { countingContext } from '../../../builders/draftContext';

function planFrom(template: PlanTemplate, today = '2027-03-10'): Document {
  return newPlan(template, { name: 'Our plan', currency: 'GBP', today }, countingContext());
}

function classOf(document: Document, partnerKindId: string | null): string | undefined {
  const kind = document.partnerKind.get(partnerKindId ?? '');
  const family = document.partnerFamily.get(kind?.familyId ?? '');
  return document.partnerClass.get(family?.classId ?? '')?.name;
}

describe.each(['blank', 'framework', 'example'] as const)('a %s plan', (template) => {
  it('has the name and currency asked for, and no broken reference', () => {
    const document = planFrom(template);
    expect(workspaceOf(document)).toMatchObject({ name: 'Our plan', currency: 'GBP' });
    expect(checkIntegrity(document)).toEqual([]);
  });

  it('has the 3 classes, 7 families, 35 described kinds and the relationship types', () => {
    const document = planFrom(template);
    expect(document.partnerClass.size).toBe(3);
    expect(document.partnerFamily.size).toBe(7);
    expect(document.partnerKind.size).toBe(35);
    expect(document.relationshipType.size).toBe(9);
    const kinds = [...document.partnerKind.values()];
    expect(new Set(kinds.map(({ description }) => description)).size).toBe(35);
    for (const kind of kinds) expect(kind.description).toMatch(/^[A-Z].*\.$/);
  });

  it('is the same for the same options and ids', () => {
    expect([...allRecords(planFrom(template))]).toEqual([...allRecords(planFrom(template))]);
  });
});

describe('a blank plan', () => {
  it('has one empty map and nothing else', () => {
    const document = planFrom('blank');
    expect([...document.map.values()].map(({ name }) => name)).toEqual(['Ecosystem']);
    const count = [...allRecords(document)].length;
    expect(count).toBe(1 + 3 + 7 + 35 + 9 + 1);
  });
});

describe('a framework plan', () => {
  it('scores in five weighted dimensions whose levels are all described', () => {
    const document = planFrom('framework');
    const dimensions = [...document.dimension.values()];
    expect(dimensions.map(({ name }) => name)).toEqual([
      'Company',
      'Capability',
      'Culture',
      'Strategy',
      'Risk',
    ]);
    for (const { id } of dimensions) {
      const own = [...document.criterion.values()].filter(({ dimensionId }) => dimensionId === id);
      expect(own.length).toBeGreaterThanOrEqual(3);
      expect(own.length).toBeLessThanOrEqual(4);
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      for (const { levels } of own) expect(new Set(levels.filter(Boolean)).size).toBe(5);
    }
  });

  it('has a roadmap of twelve months from the first of the next month', () => {
    const document = planFrom('framework', '2026-11-22');
    const phases = [...document.phase.values()];
    expect(phases.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['Foundation', '2026-12-01', '2027-02-28'],
      ['Expansion', '2027-03-01', '2027-05-31'],
      ['Scale', '2027-06-01', '2027-11-30'],
    ]);
    for (const { startDate, endDate } of document.task.values()) {
      expect(startDate >= '2026-12-01' && startDate < endDate && endDate <= '2027-11-30').toBe(
        true,
      );
    }
  });

  it('has the gates of the framework', () => {
    const document = planFrom('framework');
    const conditions = [...document.gateCondition.values()].map((condition) => [
      document.phase.get(document.gate.get(condition.gateId)?.phaseId ?? '')?.name,
      condition.measure,
      document.partnerClass.get(condition.classId ?? '')?.name ?? null,
      condition.minimum,
      condition.target,
    ]);
    expect(conditions).toEqual([
      ['Foundation', 'partners', 'Technology', 5, 10],
      ['Foundation', 'partners', 'Channel', 3, 5],
      ['Expansion', 'partners', null, 20, 30],
      ['Scale', 'partners', null, 50, null],
      ['Scale', 'regions', null, 3, 5],
    ]);
  });
});

describe('the example plan', () => {
  const document = planFrom('example');
  const partners = [...document.partner.values()].filter(({ role }) => role === 'partner');

  it('has 42 partners in all families, regions and stages, and the other actors', () => {
    expect(partners).toHaveLength(42);
    expect(document.partner.size).toBe(48);
    const families = partners.map(
      ({ partnerKindId }) => document.partnerKind.get(partnerKindId ?? '')?.familyId,
    );
    expect(new Set(families)).toEqual(new Set(document.partnerFamily.keys()));
    expect(new Set(partners.flatMap((partner) => partner.regions))).toEqual(new Set(regions));
    expect(new Set(partners.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  it('names only sites and addresses that are reserved for examples', () => {
    const sites = [...document.partner.values()].map(({ website }) => website).filter(Boolean);
    for (const site of sites) expect(new URL(site).hostname).toMatch(/^www\.[a-z0-9-]+\.example$/);
    for (const { email } of document.contact.values()) {
      expect(email).toMatch(/^[a-z.]+@[a-z0-9-]+\.example$/);
    }
    expect(new Set(sites).size).toBe(sites.length);
  });

  it('has relationships of every type', () => {
    expect(document.relationship.size).toBeGreaterThanOrEqual(60);
    const used = new Set([...document.relationship.values()].map(({ typeId }) => typeId));
    expect(used).toEqual(new Set(document.relationshipType.keys()));
  });

  it('passes the Foundation gate and nearly the Expansion gate', () => {
    const signed = partners.filter(({ stage }) => agreedStages.includes(stage));
    const ofClass = (name: string) =>
      signed.filter(({ partnerKindId }) => classOf(document, partnerKindId) === name).length;
    expect(ofClass('Technology')).toBeGreaterThanOrEqual(5);
    expect(ofClass('Channel')).toBeGreaterThanOrEqual(3);
    expect(signed.length).toBeGreaterThanOrEqual(16);
    expect(signed.length).toBeLessThan(20);
  });

  it('is in the second month of Expansion, whatever the day', () => {
    for (const today of ['2027-03-01', '2027-03-31', '2028-02-29', '2026-12-31']) {
      const phases = [...planFrom('example', today).phase.values()];
      const running = phases.find(
        ({ startDate, endDate }) => startDate <= today && today <= endDate,
      );
      expect(running?.name).toBe('Expansion');
    }
  });

  it('rates every criterion of 25 partners or more, by three people', () => {
    expect(document.person.size).toBe(3);
    expect(ratingContents.length).toBeGreaterThanOrEqual(25);
    for (const { levels } of ratingContents) {
      for (const text of levels) expect(text.replaceAll(' ', '')).toMatch(/^[1-5.]{18}$/);
    }
    const texts = [...document.rating.values()].flatMap(({ scores }) =>
      Object.values(scores).flatMap(({ evidence }) => (evidence === '' ? [] : [evidence])),
    );
    expect(texts).toHaveLength(evidenceContents.length);
    expect(raters.map(({ name }) => name)).toContain(evidenceContents[0]?.rater);
  });

  it('says of every task of the roadmap how far it is', () => {
    const names = [...document.task.values()].map(({ name }) => name).sort();
    expect(taskProgress.map(({ task }) => task).sort()).toEqual(names);
  });

  it('places actors without overlap and inside the zones or beside them', () => {
    for (const { actors, notes } of mapContents) {
      const boxes = [
        ...actors.map(([name, x, y]) => ({ name, x: x - 86, y: y - 29, width: 172, height: 58 })),
        ...notes.map((note) => ({ ...note, name: note.text })),
      ];
      for (const [at, one] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart, `${one.name} and ${other.name}`).toBe(true);
        }
      }
    }
  });

  it('uses each name once', () => {
    expect(new Set(partnerContents.map(({ name }) => name)).size).toBe(partnerContents.length);
  });
});
