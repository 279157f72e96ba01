import type { TFunction } from 'i18next';
import { workspaceOf, type Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { isConfidential } from '@shared/mapping/confidential';
import type { LegendFilter } from '@shared/mapping/legend';
import { relationshipStatuses } from '@shared/model/relationship';
import { isIdle } from '@shared/partners/partnerFilter';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { describeFilter } from '../../partners';
import type { FilterInForce } from './MapReading';

interface FilterSources {
  readonly t: TFunction;
  readonly document: Document;
  readonly fields: PartnerFields;
}

/** What is filtered by, for the legend; null when everything stands out. */
export function filterWords(
  { filter, hiddenTypeIds, focus, isDiscreet }: FilterInForce,
  { t, document, fields }: FilterSources,
): LegendFilter | null {
  const language = { t, currency: workspaceOf(document).currency };
  const asked = filter.partners.flatMap(({ fieldId, condition }) => {
    const field = fields.byId.get(fieldId);
    if (!field || isIdle(condition)) return [];
    if (isDiscreet && isConfidential(fieldId)) return t('mapReading.legend.confidential');
    return describeFilter(language, field, condition);
  });
  const name = focus && document.partner.get(focus.partnerId)?.name;
  const around = name ? [t('mapReading.legend.around', { name, count: focus.steps })] : [];
  const hidden = [
    ...relationshipStatuses
      .filter((status) => filter.hiddenStatuses.includes(status))
      .map((status) => t(`map.status.${status}`)),
    ...inOrder(document.relationshipType.values())
      .filter(({ id }) => hiddenTypeIds.includes(id))
      .map((type) => type.name),
    ...(filter.hidesUntyped === true ? [t('mapReading.filter.noType')] : []),
  ];
  const without =
    hidden.length === 0 ? [] : [t('mapReading.legend.without', { names: hidden.join(', ') })];
  const lines = [...asked, ...around, ...without];
  if (lines.length === 0) return null;
  const others = asked.length > 0 ? filter.others : around.length > 0 ? 'dim' : 'none';
  return { heading: t(`mapReading.legend.filtered.${others}`), lines };
}
