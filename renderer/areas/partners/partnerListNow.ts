import { useDeferredValue, useMemo } from 'react';
import { memoPartnerQuery, type PartnerList } from '@shared/partners/queryPartners';
import { currentDocument, useDocument } from '../../store/documentStore';
import { currentPartnerFields, usePartnerFields } from './partnerFieldsNow';
import { currentSearch, currentViewSettings, useSearch, useViewSettings } from './viewStore';

// One memory for table, board and profile: they list the same partners in the same order.
const ask = memoPartnerQuery();

/** The partners that match search and filters, in the order of the table. */
export function usePartnerList(): PartnerList {
  const partners = useDocument((document) => document.partner);
  const fields = usePartnerFields();
  const { filters, sort, groupBy } = useViewSettings();
  // The letters in the search field come first; the list follows as soon as there is time.
  const search = useDeferredValue(useSearch());
  return useMemo(
    () => ask(partners, fields, { search, filters, sort, groupBy }),
    [partners, fields, search, filters, sort, groupBy],
  );
}

/** The same list, for commands. */
export function currentPartnerList(): PartnerList {
  const { filters, sort, groupBy } = currentViewSettings();
  const query = { search: currentSearch(), filters, sort, groupBy };
  return ask(currentDocument().partner, currentPartnerFields(), query);
}
