import { openFilter } from '@shared/model/mapLook';
import type { FilterCondition } from '@shared/model/partnerFilter';
import type { MapSession } from '../MapSession';

/** Lets everything stand out again. */
export function clearFilter({ reading, t }: MapSession): void {
  const { others } = reading.look().filter;
  reading.store.setState({ draft: null });
  const look = { filter: { ...openFilter, others }, hiddenTypeIds: [] };
  reading.writeLook(t('mapReading.edit.filter'), look);
}

/** Lets only partners with certain values of a field stand out; filters on other fields stay. */
export function filterByValue(
  { reading }: MapSession,
  fieldId: string,
  condition: FilterCondition,
): void {
  const { filter } = reading.look();
  const others = filter.partners.filter((one) => one.fieldId !== fieldId);
  reading.writeFilter({ ...filter, partners: [...others, { fieldId, condition }] });
}
