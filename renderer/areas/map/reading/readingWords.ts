import type { TFunction } from 'i18next';
import { workspaceOf } from '@shared/document/document';
import type { LegendWords } from '@shared/mapping/legend';
import type { NetworkFieldWords } from '@shared/mapping/networkFields';
import type { StylingWords } from '@shared/mapping/styleValues';
import { currentDocument } from '../../../store/documentStore';
import { formatDate, formatMoney, formatNumber } from '../../../ui/format';

/** The words of legends and of the second line of cards. */
export function stylingWords(t: TFunction): StylingWords {
  return {
    value: (field, value) => {
      if (typeof value === 'string') return formatDate(value);
      if (field.type !== 'money') return formatNumber(value, 2);
      return formatMoney(value, workspaceOf(currentDocument()).currency);
    },
    upTo: (to) => t('mapReading.value.upTo', { to }),
    over: (from) => t('mapReading.value.over', { from }),
    between: (from, to) => t('mapReading.value.between', { from, to }),
    none: t('mapReading.value.none'),
    several: t('mapReading.value.several'),
    other: t('mapReading.value.other'),
  };
}

/** The words of the fields that follow from the relationships on a map. */
export function networkFieldWords(t: TFunction): NetworkFieldWords {
  return {
    field: (id) => t(`mapReading.field.${id}`),
    community: (number) => t('mapReading.value.community', { number }),
  };
}

/** The words a legend is written with in an export. */
export function legendWords(t: TFunction): LegendWords {
  return {
    heading: (aspect, field) => {
      const name = t(`mapReading.look.${aspect}`);
      return t('mapReading.legend.heading', { aspect: name, field });
    },
    count: (count) => formatNumber(count),
  };
}
