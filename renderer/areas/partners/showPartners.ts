import type { PartnerFilter } from '@shared/model/partnerFilter';
import { navigate } from '../../store/uiStore';
import { changeView, setSearch } from './viewStore';

/** Goes to the table with these filters in place of those that were set, and nothing searched for. */
export function showPartners(filters: readonly PartnerFilter[]): void {
  setSearch('');
  changeView({ filters: [...filters] });
  navigate('partners');
}
