import type { PartnerRole, Region } from '../../model/partner';

interface ActorContent {
  readonly name: string;
  readonly role: Exclude<PartnerRole, 'partner'>;
  readonly regions: readonly Region[];
  readonly countries: string;
  readonly description: string;
}

/** The example's own organisation. */
export const ownName = 'Quillmere';

/** Who is in the example's ecosystem without being a partner. */
export const otherActors: readonly ActorContent[] = [
  {
    name: ownName,
    role: 'own-organisation',
    regions: ['europe', 'north-america'],
    countries: 'GB DE US',
    description:
      'Customer-service software for mid-sized companies: drafts answers, finds the person who knows, and shows what customers keep asking. 240 people, 1,100 customers.',
  },
  {
    name: 'Deskalon',
    role: 'competitor',
    regions: ['north-america', 'europe'],
    countries: 'US GB',
    description: 'The largest suite in the field. Broad, expensive, strong in the enterprise.',
  },
  {
    name: 'Replyhive',
    role: 'competitor',
    regions: ['north-america', 'latin-america'],
    countries: 'US BR',
    description: 'Cheap and quick to set up; wins small teams and grows with them.',
  },
  {
    name: 'Solvanta',
    role: 'competitor',
    regions: ['europe', 'asia-pacific'],
    countries: 'FR SG',
    description: 'Started a year after us with a model of its own; the most alike.',
  },
  {
    name: 'Mid-sized retailers',
    role: 'customer-segment',
    regions: ['europe', 'north-america', 'asia-pacific'],
    countries: 'GB DE US AU',
    description: 'Seasonal peaks, many languages, thin margins. Half of our customers.',
  },
  {
    name: 'Insurers and banks',
    role: 'customer-segment',
    regions: ['europe', 'north-america'],
    countries: 'DE GB US',
    description: 'Strict rules on data, long decisions, large teams. The segment we want to win.',
  },
];
