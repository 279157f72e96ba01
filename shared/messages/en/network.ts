/** What the analysis of a map's network says, in words a strategist uses. */
export const networkMessages = {
  /** One a measure: its name, what it tells, in what unit. */
  measure: {
    degree: 'Contacts',
    degreeText: 'How many actors it is tied to.',
    betweenness: 'Go-between',
    betweennessText: 'The share of the shortest ways between two others that lead through it.',
    closeness: 'Nearness',
    closenessText: 'How few steps away all others are: 100% when it is tied to everybody.',
    constraint: 'Dependence',
    constraintText:
      'How far its contacts are bound to each other, or few (Burt’s constraint). Low for a broker, 1 with a single contact.',
    effectiveSize: 'Independent contacts',
    effectiveSizeText: 'Its contacts, less what they have in common (Burt’s effective size).',
    community: 'Community',
    communityText: 'Actors with more ties among each other than chance would give.',
    cutOff: 'Cut off without it',
    cutOffText: 'How many others lose the rest of the network when it leaves.',
  },
  finding: {
    cutPoint_one: 'If {{name}} left, {{members}} would lose its only connection.',
    cutPoint_other:
      'If {{name}} left, {{count}} others would lose their only connection: {{members}}.',
    cutPointOwn_one: 'If {{name}} left, {{members}} would lose its only connection to us.',
    cutPointOwn_other:
      'If {{name}} left, {{count}} others would lose their only connection to us: {{members}}.',
    bridge_one:
      'The tie of {{name}} and {{other}} is the only one that connects {{members}} with the rest.',
    bridge_other:
      'The tie of {{name}} and {{other}} is the only one that connects {{count}} actors with the rest: {{members}}.',
    goBetween: '{{percent}} of the shortest ways between others lead through {{name}}.',
    hub_one: '{{name}} is tied to {{count}} actor, more than any other.',
    hub_other: '{{name}} is tied to {{count}} actors, more than any other.',
    nearest: '{{name}} is nearest to all others: {{steps}} steps on average.',
    broker:
      '{{name}} connects contacts that hardly know each other: {{contacts}} independent ones.',
    parts_one: 'All actors hang together.',
    parts_other: 'The network is in {{count}} parts that are not connected.',
    isolated_one: '{{members}} has no relationship on this map.',
    isolated_other: '{{count}} actors have no relationship on this map: {{members}}.',
    onlyPlanned_one: '{{members}} has no relationship today, only plans.',
    onlyPlanned_other: '{{count}} actors have no relationship today, only plans: {{members}}.',
    onlyEnded_one: '{{members}} has no relationship today: what it had has ended.',
    onlyEnded_other:
      '{{count}} actors have no relationship today, what they had has ended: {{members}}.',
    communities_one: 'The network is one community of {{size}}.',
    communities_other:
      'The network falls into {{count}} communities of two or more; the largest has {{size}}.',
    community: 'Community {{number}}: {{members}}',
    relationshipsLow:
      'Relationships are spread over many: {{name}} has the most, {{percent}} of all.',
    relationshipsModerate: 'Relationships depend on some: {{name}} has {{percent}} of them.',
    relationshipsHigh: 'Relationships depend on few: {{name}} has {{percent}} of them.',
    revenueLow: 'Revenue is spread over many: {{name}} brings the most, {{percent}} of all.',
    revenueModerate: 'Revenue depends on some: {{name}} brings {{percent}}.',
    revenueHigh: 'Revenue depends on few: {{name}} brings {{percent}}.',
  },
  /** How concentrated something is, with the scale. */
  index:
    'Concentration {{index}} on a scale to 10,000: below {{moderate}} is spread, above {{high}} depends on few. Spread as if over {{equals}} with equal shares.',
  /** The names of many. */
  andMore: '{{count}} more',
  arrange: {
    tooManyCards:
      '{{count}} linked cards are too many for layers; up to {{most}} work. Select fewer, or use rings or force.',
    tooManyLinks:
      '{{count}} links are too many for layers; up to {{most}} work here. Select fewer cards, or use rings or force.',
  },
} as const;
