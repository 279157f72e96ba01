import { openFilter } from '@shared/model/mapLook';
import type { FilterCondition } from '@shared/model/partnerFilter';
import { currentDocument, edit } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';

/** Lets everything stand out again. */
export function clearFilter(session: MapSession): void {
  const { others } = currentDocument().map.get(session.mapId)?.filter ?? openFilter;
  session.reading.store.setState({ draft: null });
  edit(session.t('mapReading.edit.filter'), (draft) => {
    draft.update('map', session.mapId, { filter: { ...openFilter, others }, hiddenTypeIds: [] });
  });
}

/** Lets only partners with certain values of a field stand out; filters on other fields stay. */
export function filterByValue(
  session: MapSession,
  fieldId: string,
  condition: FilterCondition,
): void {
  const filter = currentDocument().map.get(session.mapId)?.filter ?? openFilter;
  const others = filter.partners.filter((one) => one.fieldId !== fieldId);
  session.reading.writeFilter({ ...filter, partners: [...others, { fieldId, condition }] });
}
