interface ConditionContent {
  readonly measure: 'partners' | 'regions';
  /** Name of the partner class that counts; null: all. */
  readonly className: string | null;
  readonly minimum: number;
  readonly target: number | null;
}

interface PhaseContent {
  readonly name: string;
  readonly description: string;
  /** Months after the start: the first that belongs to the phase and the first after it. */
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly gate: { readonly name: string; readonly conditions: readonly ConditionContent[] };
  readonly milestone: string;
}

interface TaskContent {
  readonly name: string;
  /** Half months after the start of the roadmap; `to` is where the task has ended. */
  readonly from: number;
  readonly to: number;
  readonly outcome: string;
}

/** The three phases of the framework roadmap and what must hold at the end of each. */
export const roadmapPhases: readonly PhaseContent[] = [
  {
    name: 'Foundation',
    description: 'Decide whom to work with and why, and sign the first partners.',
    fromMonth: 0,
    toMonth: 3,
    gate: {
      name: 'Foundation gate',
      conditions: [
        { measure: 'partners', className: 'Technology', minimum: 5, target: 10 },
        { measure: 'partners', className: 'Channel', minimum: 3, target: 5 },
      ],
    },
    milestone: 'Foundation review',
  },
  {
    name: 'Expansion',
    description: 'Grow the network and build what makes many partners manageable.',
    fromMonth: 3,
    toMonth: 6,
    gate: {
      name: 'Expansion gate',
      conditions: [{ measure: 'partners', className: null, minimum: 20, target: 30 }],
    },
    milestone: 'Expansion review',
  },
  {
    name: 'Scale',
    description: 'Go international and let the platform carry the programme.',
    fromMonth: 6,
    toMonth: 12,
    gate: {
      name: 'Scale gate',
      conditions: [
        { measure: 'partners', className: null, minimum: 50, target: null },
        { measure: 'regions', className: null, minimum: 3, target: 5 },
      ],
    },
    milestone: 'Scale review',
  },
];

interface StrandContent {
  readonly name: string;
  readonly tasks: readonly TaskContent[];
}

function task(name: string, from: number, to: number, outcome: string): TaskContent {
  return { name, from, to, outcome };
}

/** The strands of the framework roadmap with their tasks, in reading order. */
export const roadmapStrands: readonly StrandContent[] = [
  {
    name: 'Strategy and criteria',
    tasks: [
      task('Partnership strategy', 0, 2, 'Goals, budget and limits, agreed with management.'),
      task('Partnership opportunities', 1, 3, 'The map of the field, with gaps worth filling.'),
      task('Value propositions', 2, 4, 'What each kind of partner gives and gets, on one page.'),
      task('Selection criteria', 2, 4, 'A scorecard whose weights everyone has seen and accepted.'),
    ],
  },
  {
    name: 'Partnerships',
    tasks: [
      task('First partnerships', 3, 6, 'First technology and channel partners won.'),
      task('Partnership agreements', 4, 6, 'Standard terms that can be signed without a lawyer.'),
      task('Network growth', 6, 12, '20 to 30 partners, every family covered.'),
      task('International partnerships', 12, 22, 'Partners with people in several regions.'),
    ],
  },
  {
    name: 'Enablement and success',
    tasks: [
      task('Partner onboarding', 4, 6, 'Every new partner can sell or build within 30 days.'),
      task(
        'Training and certification',
        6,
        10,
        'Courses for sales and technical people, with a test.',
      ),
      task('Success programmes', 8, 12, 'A plan and a contact for every active partner.'),
      task('Global programmes', 14, 24, 'One programme, with room for local rules and languages.'),
    ],
  },
  {
    name: 'Management',
    tasks: [
      task('Management systems', 6, 9, 'One place for partners, deals, reviews and numbers.'),
      task('Advanced management', 12, 18, 'Tiers, forecasts and health checks run by rules.'),
      task(
        'Analytics and reporting',
        16,
        22,
        'What partners bring, measured the same way every month.',
      ),
    ],
  },
  {
    name: 'Ecosystems',
    tasks: [
      task('Developer ecosystem', 6, 10, 'Documented interfaces, kits and a place to ask.'),
      task(
        'Integration marketplace',
        7,
        11,
        'Customers find and switch on integrations themselves.',
      ),
      task('User community', 8, 12, 'Users help one another, and tell us what they need.'),
      task('Expert network', 9, 12, 'Independent experts that customers can hire.'),
    ],
  },
  {
    name: 'Platform and innovation',
    tasks: [
      task('Platform ecosystem', 12, 20, 'Partners build products of their own on ours.'),
      task('Partner portal', 13, 18, 'Leads, training and support in one place for partners.'),
      task('Innovation programmes', 18, 24, 'Ideas developed together, from workshop to pilot.'),
    ],
  },
];
