import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '@shared/document/integrity';
import { cardBox } from '@shared/mapping/card';
import { groupings } from '@shared/mapping/partnerGroups';
import { createMapFrom, type MapTemplate } from '@shared/mapping/templates/mapTemplate';
import { partnerRoles, regions, stages, type PartnerRole } from '@shared/model/partner';
import { boxHolds, boxesTouch } from '@shared/scene/geometry';
import { edited, partnerPlan } from '../../builders/partnerPlan';
import { groupWords } from '../../builders/mapPlan';

const base = partnerPlan();
const kinds = [...base.partnerKind.keys()];
const classes = [...base.partnerClass.keys()];

const others = partnerRoles.filter((role) => role !== 'own-organisation');
const partner = fc.record({
  role: fc.constantFrom<PartnerRole>(...others),
  stage: fc.constantFrom(...stages),
  partnerKindId: fc.constantFrom(null, ...kinds),
  regions: fc.subarray([...regions]),
  annualRevenue: fc.option(fc.nat(), { nil: null }),
});

/** With up to three own organisations: more have no place of their own. */
const plans = fc
  .tuple(fc.array(partner, { maxLength: 60 }), fc.array(partner, { maxLength: 3 }))
  .map(([all, own]) => [
    ...all,
    ...own.map((fields) => ({ ...fields, role: 'own-organisation' as const })),
  ]);

const axis = {
  title: 'Revenue',
  read: ({ annualRevenue }: { annualRevenue: number | null }) => annualRevenue,
};
const template: fc.Arbitrary<MapTemplate> = fc.oneof(
  fc.constant<MapTemplate>({ id: 'rings', names: ['a', 'b', 'c'] }),
  fc
    .tuple(fc.constantFrom(...groupings), fc.constantFrom('columns' as const, 'rows' as const))
    .map(([by, run]): MapTemplate => ({ id: 'lanes', by, run, words: groupWords })),
  fc.constant<MapTemplate>({
    id: 'quadrants',
    x: axis,
    y: axis,
    words: { quadrant: () => 'q', noValue: 'none' },
  }),
  fc.constant<MapTemplate>({
    id: 'valueChain',
    supplierClassId: classes[0] ?? null,
    channelClassId: classes[1] ?? null,
    words: { suppliers: 's', us: 'u', channel: 'c', customers: 'k', allies: 'a', competitors: 'r' },
  }),
  fc.constant<MapTemplate>({ id: 'regions', words: groupWords }),
);

describe('every template', () => {
  it('places each partner at most once, no card on another, and cards wholly in or out of zones', () => {
    fc.assert(
      fc.property(plans, template, (partners, wanted) => {
        const after = edited(partnerPlan(), (draft) => {
          partners.forEach((fields, index) => {
            draft.add('partner', { name: `P${String(index)}`, ...fields });
          });
          createMapFrom(draft, 'Map', wanted, true);
        });
        expect(checkIntegrity(after)).toEqual([]);
        const actors = [...after.mapActor.values()];
        const ids = actors.map(({ partnerId }) => partnerId);
        expect(new Set(ids).size).toBe(ids.length);
        if (wanted.id !== 'quadrants') expect(ids).toHaveLength(partners.length);
        const boxes = actors.map((actor) =>
          cardBox(after.partner.get(actor.partnerId)?.role ?? 'partner', actor),
        );
        const zones = [...after.mapZone.values()];
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => boxesTouch(box, other))).toBe(false);
          for (const zone of zones) {
            expect(boxHolds(zone, box) || !boxesTouch(zone, box)).toBe(true);
          }
        });
      }),
      { numRuns: 120 },
    );
  });
});
