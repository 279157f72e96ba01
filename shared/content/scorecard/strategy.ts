import type { DimensionContent } from './dimensionContent';

export const strategyDimension: DimensionContent = {
  name: 'Strategy',
  description: 'Do we want the same things, and does each side gain enough to keep at it?',
  weight: 25,
  criteria: [
    {
      name: 'Shared goals',
      question: 'Do their plans for the next years lead where ours lead?',
      weight: 30,
      levels: [
        'Their plans work against ours.',
        'Little in common beyond one deal.',
        'Some shared goals, some that pull apart.',
        'The main goals agree and are written down.',
        'Each other’s plans depend on the partnership.',
      ],
    },
    {
      name: 'Access to markets',
      question: 'Which customers or regions can we reach through them, and only slowly without?',
      weight: 30,
      levels: [
        'None that we do not reach ourselves.',
        'A few introductions.',
        'One segment or country that would take us a year alone.',
        'Several segments or countries, with people on the ground.',
        'A market we could hardly enter without them.',
      ],
    },
    {
      name: 'Mutual benefit',
      question: 'Is the gain clear, and fair, for both sides and for the customer?',
      weight: 25,
      levels: [
        'One side gains, the other pays.',
        'Gain for one side clear, for the other hoped for.',
        'Both gain something; amounts not yet estimated.',
        'Both sides have estimated their gain and find it fair.',
        'Gains proven with first customers, and shared fairly.',
      ],
    },
    {
      name: 'Commitment',
      question: 'Who over there stands up for the partnership, and with what resources?',
      weight: 15,
      levels: [
        'Nobody in particular.',
        'One enthusiast without a budget.',
        'A named owner with some time for it.',
        'A sponsor in management, people and a budget.',
        'In the goals of their management, reviewed every quarter.',
      ],
    },
  ],
};
