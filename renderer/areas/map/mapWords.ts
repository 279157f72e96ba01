import type { TFunction } from 'i18next';
import type { MapWords } from '@shared/mapping/actorLook';
import { formatFixed } from '../../ui/format';

/** The words the canvas writes. */
export function mapWords(t: TFunction): MapWords {
  return {
    ownOrganisation: t('plan.role.own-organisation'),
    competitor: t('plan.role.competitor'),
    customerSegment: t('plan.role.customer-segment'),
    noKind: t('map.card.noKind'),
    flows: {
      money: t('map.flow.money'),
      data: t('map.flow.data'),
      leads: t('map.flow.leads'),
      technology: t('map.flow.technology'),
      reputation: t('map.flow.reputation'),
    },
    score: (value) => formatFixed(value, 1),
  };
}
