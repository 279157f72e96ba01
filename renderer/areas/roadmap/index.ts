import { CalendarClock } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { MilestoneInspector } from './inspectors/MilestoneInspector';
import { PhaseInspector } from './inspectors/PhaseInspector';
import { StrandInspector } from './inspectors/StrandInspector';
import { TaskInspector } from './inspectors/TaskInspector';
import { roadmapCommands } from './roadmapCommands';
import { RoadmapScreen } from './RoadmapScreen';

/** The area of phases, gates, strands, tasks and milestones. */
export const roadmapArea: AreaDefinition = {
  id: 'roadmap',
  titleKey: 'roadmap.title',
  icon: CalendarClock,
  group: 'run',
  Screen: RoadmapScreen,
  commands: roadmapCommands,
  inspectors: {
    phase: PhaseInspector,
    strand: StrandInspector,
    task: TaskInspector,
    milestone: MilestoneInspector,
  },
};

export { GateMark } from './gates/GateMark';
export { useToday } from './useToday';
