import type { FieldWords } from '@shared/partners/partnerField';
import { i18n } from '../../i18n/i18n';
import { formatCountry } from '../../ui/format';

/** The words partner fields are made of, from the catalogue. */
export const fieldWords: FieldWords = {
  field: (id) => i18n.t(`partners.field.${id}`),
  stage: (stage) => i18n.t(`plan.stage.${stage}`),
  role: (role) => i18n.t(`plan.role.${role}`),
  region: (region) => i18n.t(`plan.region.${region}`),
  country: (code) => formatCountry(code),
  yesNo: (value) => i18n.t(value ? 'partners.value.yes' : 'partners.value.no'),
};
