import type { Colleague } from './partnerContent';

/** How far a task of the framework roadmap is in the example, who does it, and with whom. */
export interface TaskProgress {
  readonly task: string;
  readonly progress: number;
  readonly owner: Colleague;
  readonly partners: readonly string[];
}

function at(
  task: string,
  progress: number,
  owner: Colleague,
  partners: readonly string[] = [],
): TaskProgress {
  return { task, progress, owner, partners };
}

export const taskProgress: readonly TaskProgress[] = [
  at('Partnership strategy', 100, 'Ines Halloran'),
  at('Partnership opportunities', 100, 'Ines Halloran'),
  at('Value propositions', 100, 'Ines Halloran', ['Meridale Systems', 'Hivepost']),
  at('Selection criteria', 100, 'Priya Nandakumar'),
  at('First partnerships', 100, 'Jonah Whitlock', ['Meridale Systems', 'Corvane AI', 'Unifold']),
  at('Partnership agreements', 90, 'Ines Halloran', ['Veritell', 'Brightquay', 'Fieldnote Apps']),
  at('Network growth', 55, 'Jonah Whitlock', ['Cordillo Digital', 'Seabright Marketplace']),
  at('International partnerships', 5, 'Jonah Whitlock', ['Brightquay', 'Cordillo Digital']),
  at('Partner onboarding', 85, 'Priya Nandakumar', ['Mulberry ML', 'Chatterfield', 'Kestrow IT']),
  at('Training and certification', 40, 'Priya Nandakumar', ['Meridale Systems', 'Kestrow IT']),
  at('Success programmes', 20, 'Priya Nandakumar', ['Vantry Consulting', 'Hivepost']),
  at('Global programmes', 0, 'Ines Halloran'),
  at('Management systems', 60, 'Ines Halloran'),
  at('Advanced management', 0, 'Ines Halloran'),
  at('Analytics and reporting', 0, 'Priya Nandakumar', ['Beacon Ridge BI']),
  at('Developer ecosystem', 45, 'Tomasz Berg', ['Relayworks', 'Chatterfield']),
  at('Integration marketplace', 25, 'Tomasz Berg', ['Hivepost', 'Stackbazaar']),
  at('User community', 10, 'Tomasz Berg', ['Service Desk Guild']),
  at('Expert network', 0, 'Jonah Whitlock', ['Vantry Consulting', 'Mulberry ML']),
  at('Platform ecosystem', 0, 'Tomasz Berg'),
  at('Partner portal', 0, 'Tomasz Berg'),
  at('Innovation programmes', 0, 'Ines Halloran', ['University of Brennholm']),
];

/** Dates that matter beside the reviews; `day` counts from today. */
export const extraMilestones: readonly {
  readonly name: string;
  readonly day: number;
  readonly strand: string;
  readonly done: boolean;
}[] = [
  { name: 'Scorecard agreed', day: -72, strand: 'Strategy and criteria', done: true },
  { name: 'Tenth partner signed', day: -34, strand: 'Partnerships', done: true },
  { name: 'Grant application due', day: 24, strand: 'Platform and innovation', done: false },
  { name: 'Stratusforge renewal', day: 74, strand: 'Partnerships', done: false },
  { name: 'Partner summit', day: 48, strand: 'Enablement and success', done: false },
];
