/** What the analysis of a map's network says, in words a strategist uses. */
export const networkMessages = {
  /** One a measure: its name, what it tells, in what unit. */
  measure: {
    degree: 'Contacts',
    degreeText: 'How many actors it is tied to.',
    betweenness: 'Go-between',
    betweennessText: 'Of all pairs of others, the share whose shortest way leads through it.',
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
    cutPoint_one: 'If {{name}} left, {{members}} would lose its only connection to the rest.',
    cutPoint_other:
      'If {{name}} left, {{count}} others would lose their only connection to the rest: {{members}}.',
    cutPointOwn_one: 'If {{name}} left, {{members}} would lose its only connection to us.',
    cutPointOwn_other:
      'If {{name}} left, {{count}} others would lose their only connection to us: {{members}}.',
    bridge:
      'The tie of {{name}} and {{other}} is the only one that connects {{count}} actors with the rest: {{members}}.',
    goBetween:
      'For {{percent}} of all pairs of others, the shortest way between them leads through {{name}}.',
    goBetweenMany:
      'For {{percent}} of all pairs of others, the shortest way between them leads through {{members}} each.',
    hub: '{{name}} is tied to {{count}} actors, more than any other.',
    hubMany: '{{members}} are tied to {{count}} actors each, more than all others.',
    hubAfterUs: 'After us, {{name}} is tied to the most actors: {{count}}.',
    hubManyAfterUs: 'After us, {{members}} are tied to the most actors: {{count}} each.',
    nearest_one:
      '{{name}} is nearest to the others: it reaches {{reached}} of them in {{count}} step on average.',
    nearest_other:
      '{{name}} is nearest to the others: it reaches {{reached}} of them in {{count}} steps on average.',
    nearestAfterUs_one:
      'After us, {{name}} is nearest to the others: it reaches {{reached}} of them in {{count}} step on average.',
    nearestAfterUs_other:
      'After us, {{name}} is nearest to the others: it reaches {{reached}} of them in {{count}} steps on average.',
    nearestMany: '{{members}} are nearest to the others, equally near.',
    nearestManyAfterUs: 'After us, {{members}} are nearest to the others, equally near.',
    broker:
      '{{name}} connects {{count}} contacts; by who knows whom they are worth {{contacts}} independent ones.',
    parts: 'The network falls into {{count}} parts of two or more that are not connected.',
    isolated_one: '{{members}} has no relationship on this map.',
    isolated_other: '{{count}} actors have no relationship on this map: {{members}}.',
    onlyPlanned_one: '{{members}} has no relationship today, only plans.',
    onlyPlanned_other: '{{count}} actors have no relationship today, only plans: {{members}}.',
    onlyRivalry_one: '{{members}} works with nobody on this map, it only competes.',
    onlyRivalry_other:
      '{{count}} actors work with nobody on this map, they only compete: {{members}}.',
    onlyEnded_one: '{{members}} has no relationship today: what it had has ended.',
    onlyEnded_other:
      '{{count}} actors have no relationship today, what they had has ended: {{members}}.',
    communities_one: 'The network is one community of {{size}}.',
    communities_other:
      'The network falls into {{count}} communities of two or more; the largest has {{size}}.',
    community: 'Community {{number}}: {{members}}',
    relationshipsLow:
      'Apart from us, relationships are spread over many: {{name}} takes part in {{percent}} of all.',
    relationshipsLowMany:
      'Apart from us, relationships are spread over many: {{members}} take part in {{percent}} of all each.',
    relationshipsModerate:
      'Apart from us, relationships depend on some: {{name}} takes part in {{percent}} of all.',
    relationshipsModerateMany:
      'Apart from us, relationships depend on some: {{members}} take part in {{percent}} of all each.',
    relationshipsHigh:
      'Apart from us, relationships depend on few: {{name}} takes part in {{percent}} of all.',
    relationshipsHighMany:
      'Apart from us, relationships depend on few: {{members}} take part in {{percent}} of all each.',
    relationshipsEqual: 'Apart from us, relationships are spread equally over {{count}} actors.',
    revenueLow:
      'Revenue is spread over many: {{name}} brings the most, {{percent}} of what is known.',
    revenueLowMany:
      'Revenue is spread over many: {{members}} bring the most, {{percent}} of what is known each.',
    revenueModerate:
      'Revenue depends on some: {{name}} brings the most, {{percent}} of what is known.',
    revenueModerateMany:
      'Revenue depends on some: {{members}} bring the most, {{percent}} of what is known each.',
    revenueHigh: 'Revenue depends on few: {{name}} brings the most, {{percent}} of what is known.',
    revenueHighMany:
      'Revenue depends on few: {{members}} bring the most, {{percent}} of what is known each.',
    revenueEqual: 'Revenue is spread equally over {{count}} partners.',
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
