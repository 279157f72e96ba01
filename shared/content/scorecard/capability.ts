import type { DimensionContent } from './dimensionContent';

export const capabilityDimension: DimensionContent = {
  name: 'Capability',
  description: 'Can they build, sell or deliver their part, at the quality our customers expect?',
  weight: 25,
  criteria: [
    {
      name: 'Quality of offer',
      question: 'How good is the product or service they bring?',
      weight: 30,
      levels: [
        'Serious faults; customers complain in public.',
        'Works for simple cases, gaps everywhere else.',
        'Sound, in line with what others offer.',
        'Better than most; customers recommend it.',
        'The best we have seen, with evidence to show for it.',
      ],
    },
    {
      name: 'Technical fit',
      question: 'How easily do their systems and ours work together?',
      weight: 30,
      levels: [
        'No interface, and no plan for one.',
        'Files by hand, or an interface that often changes.',
        'A documented interface that covers the main cases.',
        'Complete, stable interfaces and a test environment.',
        'Open standards, own connectors, and engineers who help us.',
      ],
    },
    {
      name: 'Delivery capacity',
      question: 'Do they have the people to do what they promise?',
      weight: 25,
      levels: [
        'Nobody free; projects already late.',
        'One or two people, easily overbooked.',
        'Enough for the first projects.',
        'A team that can take on several projects at once.',
        'Teams in several countries, with room to grow.',
      ],
    },
    {
      name: 'Skills in our field',
      question: 'How well do they know our product and our customers’ work?',
      weight: 15,
      levels: [
        'No experience in our field.',
        'Has read about it; would learn on the first customer.',
        'Some people with hands-on experience.',
        'Several certified people and finished projects.',
        'Recognised experts; others learn from them.',
      ],
    },
  ],
};
