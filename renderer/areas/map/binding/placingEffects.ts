import type { DropEffect } from '@shared/mapping/binding';
import { starterKindId } from '@shared/content/starterOrganisations';
import type { Document } from '@shared/document/document';
import { blankState } from '@shared/exchange/partners/partnerState';
import { actorOf, partnerNamed } from '@shared/mapping/placing';
import type { Partner } from '@shared/model/partner';
import type { Point } from '@shared/scene/geometry';
import { currentDocument } from '../../../store/documentStore';
import type { CardPlaceable, Placeable } from '../placeable';
import type { MapSession } from '../MapSession';
import { effectsAt } from './dropPlan';

/** What placing something of the palette at a point would set. Of a new partner: its stage and so on. */
export function effectsOfPlacing(
  session: MapSession,
  what: Placeable,
  at: Point,
): readonly DropEffect[] {
  if (what.type === 'zone' || what.type === 'note' || what.type === 'text') return [];
  const document = currentDocument();
  const partner = plannedPartner(document, what);
  const known = actorOf(document, session.mapId, partner.id);
  const from = known ? { x: known.x, y: known.y } : null;
  return effectsAt(session, [{ partner, from, to: at }]);
}

/** The partner that placing it puts on the map: of the plan, or as it will be added. */
function plannedPartner(document: Document, what: CardPlaceable): Partner {
  switch (what.type) {
    case 'partner':
      return document.partner.get(what.partnerId) ?? newPartner(null);
    case 'starter':
      return partnerNamed(document, what.name) ?? newPartner(starterKindId(document, what.starter));
    case 'kind':
      return newPartner(what.partnerKindId);
  }
}

function newPartner(partnerKindId: string | null): Partner {
  const base = { id: '', kind: 'partner', createdAt: '', updatedAt: '', ownValues: {} } as const;
  return { ...blankState('identified').fields, ...base, partnerKindId };
}
