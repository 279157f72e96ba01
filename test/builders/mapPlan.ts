import type { Document } from '@shared/document/document';
import type { MapWords } from '@shared/mapping/actorLook';
import { connectPartners } from '@shared/mapping/connecting';
import { createMap } from '@shared/mapping/maps';
import type { GroupWords } from '@shared/mapping/partnerGroups';
import { placePartner } from '@shared/mapping/placing';
import { countingContext } from './draftContext';
import { edited, partnerPlan } from './partnerPlan';

/** Words for cards, in English. */
export const cardWords: MapWords = {
  ownOrganisation: 'Own organisation',
  competitor: 'Competitor',
  customerSegment: 'Customer segment',
  noKind: 'No kind yet',
  flows: { data: 'Data' },
  score: (value) => value.toFixed(1),
};

/** Names of groups of partners, in English. */
export const groupWords: GroupWords = {
  competitors: 'Competitors',
  customers: 'Customers',
  others: 'Others',
  severalRegions: 'Several',
  noRegion: 'No region',
  stage: (stage) => stage,
  region: (region) => region,
};

export interface MapPlan {
  readonly document: Document;
  readonly mapId: string;
  readonly partnerIds: readonly string[];
  readonly actorIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

/**
 * A plan with one map on which partners named 'P0', 'P1' … stand in a row, 300 units apart, and
 * the given relationships between them, by position.
 */
export function mapPlan(
  count: number,
  links: readonly (readonly [number, number])[] = [],
): MapPlan {
  const context = countingContext();
  const fields = Array.from({ length: count }, (_, index) => ({ name: `P${String(index)}` }));
  const base = partnerPlan(fields, context);
  const partnerIds = [...base.partner.keys()];
  const found = { mapId: '', actorIds: [''], relationshipIds: [''] };
  const document = edited(
    base,
    (draft) => {
      const mapId = createMap(draft, 'Ecosystem').id;
      const actorIds = partnerIds.map(
        (id, index) => placePartner(draft, mapId, id, { x: index * 300, y: 0 }).id,
      );
      const relationshipIds = links.flatMap(([from, to]) => {
        const made = connectPartners(draft, partnerIds[from] ?? '', partnerIds[to] ?? '');
        return made ? [made.id] : [];
      });
      Object.assign(found, { mapId, actorIds, relationshipIds });
    },
    context,
  );
  return { document, partnerIds, ...found };
}
