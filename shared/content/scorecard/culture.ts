import type { DimensionContent } from './dimensionContent';

export const cultureDimension: DimensionContent = {
  name: 'Culture',
  description: 'Do we work in a similar way, and is it a pleasure to do so?',
  weight: 15,
  criteria: [
    {
      name: 'Way of working',
      question: 'Do pace, planning and decisions go together with ours?',
      weight: 35,
      levels: [
        'Decisions take months, or change overnight.',
        'Quite different rhythm; every step needs explaining.',
        'Different, but both sides can adapt.',
        'Similar rhythm, clear decisions, few surprises.',
        'Works like a team of our own.',
      ],
    },
    {
      name: 'Openness',
      question: 'Do they say early what goes wrong, and share what they know?',
      weight: 35,
      levels: [
        'Problems come to light by accident.',
        'Answers when asked, seldom in full.',
        'Open on most things, guarded on roadmap and numbers.',
        'Raises problems early and shares plans.',
        'Full sight of plans, numbers and mistakes, both ways.',
      ],
    },
    {
      name: 'Care for customers',
      question: 'How do they treat customers when it costs them something?',
      weight: 30,
      levels: [
        'Customers come last; promises are not kept.',
        'Helps when pushed.',
        'Does what the contract says.',
        'Goes further than the contract when it matters.',
        'Known for putting customers first; so would we.',
      ],
    },
  ],
};
