import type { DropEffect } from '@shared/mapping/binding';
import { actorOf, partnerNamed } from '@shared/mapping/placing';
import type { Partner } from '@shared/model/partner';
import type { Point } from '@shared/scene/geometry';
import { currentDocument } from '../../../store/documentStore';
import type { Placeable } from '../placeable';
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
  const partner =
    what.type === 'partner'
      ? document.partner.get(what.partnerId)
      : what.type === 'starter'
        ? partnerNamed(document, what.name)
        : undefined;
  const known = partner && actorOf(document, session.mapId, partner.id);
  const from = known ? { x: known.x, y: known.y } : null;
  return effectsAt(session, [{ partner: partner ?? newPartner, from, to: at }]);
}

/** A partner as it is when it is added. */
const newPartner: Partner = {
  id: '',
  kind: 'partner',
  createdAt: '',
  updatedAt: '',
  name: '',
  role: 'partner',
  partnerKindId: null,
  stage: 'identified',
  stageSince: null,
  tier: null,
  regions: [],
  countries: [],
  website: '',
  description: '',
  tags: [],
  owner: '',
  notes: '',
  annualRevenue: null,
  ownValues: {},
};
