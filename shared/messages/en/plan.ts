/** The plan's own words, the same in every area. */
export const planMessages = {
  stage: {
    identified: 'Identified',
    profiled: 'Profiled',
    negotiating: 'Negotiating',
    agreed: 'Agreed',
    onboarding: 'Onboarding',
    active: 'Active',
    paused: 'Paused',
    ended: 'Ended',
  },
  role: {
    partner: 'Partner',
    'own-organisation': 'Own organisation',
    competitor: 'Competitor',
    'customer-segment': 'Customer segment',
  },
  region: {
    'north-america': 'North America',
    europe: 'Europe',
    'asia-pacific': 'Asia-Pacific',
    'latin-america': 'Latin America',
    'middle-east-africa': 'Middle East and Africa',
  },
} as const;
