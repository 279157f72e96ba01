import { House } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { OverviewScreen } from './OverviewScreen';

/** What is in the plan and what needs attention: the first screen of an opened plan. */
export const overviewArea: AreaDefinition = {
  id: 'overview',
  titleKey: 'overview.title',
  icon: House,
  group: 'start',
  Screen: OverviewScreen,
};
