import type { Document } from '../document/document';
import type { Hue } from '../model/hue';
import type { Partner } from '../model/partner';

/** The data colour of an organisation: its class's hue, or that of its role. Names a colour token. */
export type ActorHue = Hue | 'own' | 'competitor' | 'customer';

/** The class a partner's kind belongs to, as its hue; `neutral` while the partner has no kind. */
export function actorHueOf(document: Document, partner: Partner): ActorHue {
  if (partner.role === 'own-organisation') return 'own';
  if (partner.role === 'competitor') return 'competitor';
  if (partner.role === 'customer-segment') return 'customer';
  const kind = document.partnerKind.get(partner.partnerKindId ?? '');
  const family = document.partnerFamily.get(kind?.familyId ?? '');
  return document.partnerClass.get(family?.classId ?? '')?.hue ?? 'neutral';
}
