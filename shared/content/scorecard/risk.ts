import type { DimensionContent } from './dimensionContent';

export const riskDimension: DimensionContent = {
  name: 'Risk',
  description: 'What could go wrong, and how well is it under control? 5 is the least risk.',
  weight: 15,
  criteria: [
    {
      name: 'Independence',
      question: 'How hard would it hit us if they changed terms or walked away?',
      weight: 35,
      levels: [
        'We could not serve customers without them, and no one could step in.',
        'Replacing them would take more than a year.',
        'Replacing them would take some months.',
        'An alternative is known and tested.',
        'Alternatives are in use already.',
      ],
    },
    {
      name: 'Freedom from conflict',
      question: 'Do they compete with us, or belong to someone who does?',
      weight: 35,
      levels: [
        'Sells a direct rival to our main product.',
        'Bound to a rival by contract or ownership.',
        'Works with rivals as much as with us.',
        'Overlap at the edges, and agreed rules for it.',
        'No overlap, now or planned.',
      ],
    },
    {
      name: 'Security and compliance',
      question: 'Can our customers’ data and our name be entrusted to them?',
      weight: 30,
      levels: [
        'Known breaches or open proceedings.',
        'No policies to show.',
        'Policies in place, not audited.',
        'Audited within the last two years.',
        'Certified to recognised standards, audits shared with us.',
      ],
    },
  ],
};
