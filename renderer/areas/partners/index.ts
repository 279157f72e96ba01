import { Users } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { PartnerInspector } from './inspector/PartnerInspector';
import { partnerCommands } from './partnerCommands';
import { PartnersScreen } from './PartnersScreen';

/** The area of partners: table, board, profile and the inspector every area uses for a partner. */
export const partnersArea: AreaDefinition = {
  id: 'partners',
  titleKey: 'partners.title',
  icon: Users,
  group: 'plan',
  Screen: PartnersScreen,
  commands: partnerCommands,
  inspectors: { partner: PartnerInspector },
};

export { currentPartnerFields, usePartnerFields } from './partnerFieldsNow';
export { showPartners } from './showPartners';
export { showColumns } from './table/columns';
export { ConditionEditor } from './filters/ConditionEditor';
export { describeFilter } from './filters/describeFilter';
