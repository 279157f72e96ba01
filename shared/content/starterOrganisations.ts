import type { Document } from '../document/document';

/** A well-known organisation that can be put on a map without typing it in. */
export interface StarterOrganisation {
  readonly name: string;
  readonly website: string;
  /** The name its partner kind has in the default taxonomy. */
  readonly kindName: string;
}

/** The starter library, one organisation for each technology kind, in the taxonomy's order. */
export const starterOrganisations: readonly StarterOrganisation[] = [
  { name: 'OpenAI', website: 'https://openai.com', kindName: 'Foundation-model vendor' },
  {
    name: 'Anthropic',
    website: 'https://www.anthropic.com',
    kindName: 'Quality-assurance model vendor',
  },
  {
    name: 'Google Cloud',
    website: 'https://cloud.google.com',
    kindName: 'Cloud AI infrastructure',
  },
  { name: 'AWS', website: 'https://aws.amazon.com', kindName: 'Machine-learning services' },
  {
    name: 'Microsoft Azure',
    website: 'https://azure.microsoft.com',
    kindName: 'Cognitive services',
  },
  { name: 'Zapier', website: 'https://zapier.com', kindName: 'Workflow automation' },
  {
    name: 'HubSpot',
    website: 'https://www.hubspot.com',
    kindName: 'CRM and marketing automation',
  },
  { name: 'Salesforce', website: 'https://www.salesforce.com', kindName: 'Enterprise CRM' },
  { name: 'Slack', website: 'https://slack.com', kindName: 'Team communication' },
  {
    name: 'Microsoft Teams',
    website: 'https://www.microsoft.com/microsoft-teams',
    kindName: 'Enterprise collaboration',
  },
  {
    name: 'Google Analytics',
    website: 'https://marketingplatform.google.com/about/analytics/',
    kindName: 'Web analytics',
  },
  { name: 'Mixpanel', website: 'https://mixpanel.com', kindName: 'Product analytics' },
  { name: 'Segment', website: 'https://segment.com', kindName: 'Customer data platform' },
  { name: 'Tableau', website: 'https://www.tableau.com', kindName: 'Data visualisation' },
  {
    name: 'Power BI',
    website: 'https://www.microsoft.com/power-platform/products/power-bi',
    kindName: 'Business intelligence',
  },
];

/**
 * The id of the kind that a starter organisation has in this plan, found by name, or null when the
 * plan has renamed, archived or removed it: then the person chooses.
 */
export function starterKindId(
  document: Document,
  organisation: StarterOrganisation,
): string | null {
  const wanted = organisation.kindName.toLowerCase();
  for (const { id, name, archived } of document.partnerKind.values()) {
    if (!archived && name.toLowerCase() === wanted) return id;
  }
  return null;
}
