import type { TFunction } from 'i18next';
import type { PartnerField } from '@shared/partners/partnerField';
import type { GroupWords } from '@shared/mapping/partnerGroups';
import type { QuadrantWords } from '@shared/mapping/templates/quadrants';
import type { RingNames } from '@shared/mapping/templates/rings';
import type { ValueChainWords } from '@shared/mapping/templates/valueChain';

/** Names of zones that partners are grouped in. */
export function groupWords(t: TFunction): GroupWords {
  return {
    competitors: t('map.zone.competitors'),
    customers: t('map.zone.customers'),
    others: t('map.zone.others'),
    severalRegions: t('mapDrawing.grouping.severalRegions'),
    noRegion: t('mapDrawing.grouping.noRegion'),
    stage: (stage) => t(`plan.stage.${stage}`),
    region: (region) => t(`plan.region.${region}`),
  };
}

/** Names of the rings, from the inside out. */
export function ringNames(t: TFunction): RingNames {
  return [
    t('mapDrawing.template.rings.inner'),
    t('mapDrawing.template.rings.middle'),
    t('mapDrawing.template.rings.outer'),
  ];
}

/** Names of the steps of a value chain. */
export function valueChainWords(t: TFunction): ValueChainWords {
  return {
    suppliers: t('mapDrawing.template.valueChain.suppliers'),
    us: t('mapDrawing.template.valueChain.us'),
    channel: t('mapDrawing.template.valueChain.channel'),
    customers: t('mapDrawing.template.valueChain.customers'),
    allies: t('mapDrawing.template.valueChain.allies'),
    competitors: t('mapDrawing.template.valueChain.competitors'),
  };
}

/** Names of the quadrants between two fields: 'High score, low annual revenue'. */
export function quadrantWords(t: TFunction, x: PartnerField, y: PartnerField): QuadrantWords {
  const side = (isHigh: boolean, field: PartnerField): string => {
    const label = lowerFirst(field.label);
    return t(`mapDrawing.template.quadrants.${isHigh ? 'high' : 'low'}`, { field: label });
  };
  return {
    quadrant: (isHighX, isHighY) =>
      upperFirst(
        t('mapDrawing.template.quadrants.quadrant', {
          x: side(isHighX, x),
          y: side(isHighY, y),
        }),
      ),
    noValue: t('mapDrawing.template.quadrants.noValue'),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
