import type { DimensionContent } from './dimensionContent';

export const companyDimension: DimensionContent = {
  name: 'Company',
  description:
    'Is this a sound organisation, known and reachable in the markets that matter to us?',
  weight: 20,
  criteria: [
    {
      name: 'Financial strength',
      question: 'Will they be here, and able to invest, in three years?',
      weight: 30,
      levels: [
        'Survival in doubt: losses without funding, or late payments known.',
        'Money for less than a year, or one customer pays most of the bills.',
        'Stable this year, but little to invest in something new.',
        'Profitable or funded for two years and more.',
        'Strong balance sheet, steady profit, room to invest with us.',
      ],
    },
    {
      name: 'Market standing',
      question: 'What is their name worth to our customers?',
      weight: 30,
      levels: [
        'Unknown, or known for the wrong reasons.',
        'Known to a few specialists only.',
        'A recognised name in one niche or country.',
        'On most shortlists in their field.',
        'One of the names buyers think of first.',
      ],
    },
    {
      name: 'Customer reach',
      question: 'How many of the customers we want do they already serve?',
      weight: 25,
      levels: [
        'No overlap with the customers we look for.',
        'A handful of suitable customers.',
        'Dozens of suitable customers in one segment.',
        'Hundreds of suitable customers, or several segments.',
        'Most of our target customers work with them already.',
      ],
    },
    {
      name: 'Growth',
      question: 'Where have revenue, staff and customers gone in the last two years?',
      weight: 15,
      levels: [
        'Clearly shrinking.',
        'Flat, with some customers leaving.',
        'Growing with its market.',
        'Growing faster than its market.',
        'Doubling within two years, with customers staying.',
      ],
    },
  ],
};
