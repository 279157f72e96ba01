import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';
import type { Hue } from '../model/hue';

interface KindContent {
  readonly name: string;
  readonly description: string;
}

interface FamilyContent {
  readonly name: string;
  readonly kinds: readonly KindContent[];
}

interface ClassContent {
  readonly name: string;
  readonly hue: Hue;
  readonly families: readonly FamilyContent[];
}

function kind(name: string, description: string): KindContent {
  return { name, description };
}

/**
 * The partner kinds a new plan starts with: 3 classes, 7 families, 35 kinds. A plan copies them
 * and may then change every one of them, so nothing may depend on their names.
 */
const defaultTaxonomy: readonly ClassContent[] = [
  {
    name: 'Technology',
    hue: 'technology',
    families: [
      {
        name: 'AI/ML platform',
        kinds: [
          kind('Foundation-model vendor', 'Trains large general models and sells access to them.'),
          kind(
            'Quality-assurance model vendor',
            'Offers models that check, grade or filter what other models and people produce.',
          ),
          kind(
            'Cloud AI infrastructure',
            'Rents out the computing power and tooling on which models are trained and run.',
          ),
          kind(
            'Machine-learning services',
            'Builds, tunes and operates models for others, as a service or a project.',
          ),
          kind(
            'Cognitive services',
            'Supplies ready-made speech, vision, translation or text recognition by API.',
          ),
        ],
      },
      {
        name: 'Integration',
        kinds: [
          kind(
            'Workflow automation',
            'Connects applications so that an event in one starts work in another.',
          ),
          kind(
            'CRM and marketing automation',
            'Keeps contacts and campaigns together for small and mid-sized sales teams.',
          ),
          kind(
            'Enterprise CRM',
            'Runs sales and service records of large organisations, with an ecosystem of add-ons.',
          ),
          kind(
            'Team communication',
            'Gives teams channels, calls and bots, where alerts and answers can appear.',
          ),
          kind(
            'Enterprise collaboration',
            'Bundles meetings, documents and chat for whole organisations under one administration.',
          ),
        ],
      },
      {
        name: 'Data and analytics',
        kinds: [
          kind('Web analytics', 'Measures who visits a site, where from, and what they do there.'),
          kind(
            'Product analytics',
            'Shows how people use a product, feature by feature and group by group.',
          ),
          kind(
            'Customer data platform',
            'Joins what is known about each customer from many sources into one profile.',
          ),
          kind(
            'Data visualisation',
            'Turns tables into charts and dashboards that can be explored.',
          ),
          kind(
            'Business intelligence',
            'Reports on the whole business from one governed model of its data.',
          ),
        ],
      },
    ],
  },
  {
    name: 'Channel',
    hue: 'channel',
    families: [
      {
        name: 'Reseller',
        kinds: [
          kind(
            'Technology consultant',
            'Advises buyers on what to use and brings our product into the shortlist.',
          ),
          kind(
            'System integrator',
            'Delivers whole solutions in which our product is one of the parts.',
          ),
          kind(
            'Value-added reseller',
            'Sells our product together with services or software of its own.',
          ),
          kind(
            'Managed service provider',
            'Runs our product for its customers and bills them month by month.',
          ),
          kind(
            'Regional partner',
            'Sells and supports our product in a territory where we have no people.',
          ),
        ],
      },
      {
        name: 'Distribution',
        kinds: [
          kind(
            'Cloud marketplace',
            'Lists our product where cloud customers spend an agreed budget.',
          ),
          kind(
            'Software marketplace',
            'Lists our product beside the application that its visitors already use.',
          ),
          kind(
            'Industry association (as distributor)',
            'Offers our product to its members on terms it has negotiated for them.',
          ),
          kind(
            'Educational institution (as distributor)',
            'Brings our product to students, staff and alumni through courses and licences.',
          ),
          kind(
            'Government contractor',
            'Holds the framework contracts through which public bodies buy.',
          ),
        ],
      },
    ],
  },
  {
    name: 'Strategic alliance',
    hue: 'alliance',
    families: [
      {
        name: 'Industry',
        kinds: [
          kind(
            'Marketing agency',
            'Plans and runs campaigns, and recommends tools to its clients.',
          ),
          kind(
            'Consulting firm',
            'Shapes how its clients work and is asked which suppliers to trust.',
          ),
          kind(
            'Complementary technology company',
            'Sells a product that our customers use beside ours, without competing with it.',
          ),
          kind(
            'Educational institution',
            'Researches and teaches in our field and gives access to people and ideas.',
          ),
          kind(
            'Industry association',
            'Speaks for an industry, sets its standards and gathers its members.',
          ),
        ],
      },
      {
        name: 'Investment',
        kinds: [
          kind('Venture capital', 'Invests in young companies for growth and opens its network.'),
          kind(
            'Private equity',
            'Buys into established companies to develop them over some years.',
          ),
          kind(
            'Corporate investor',
            'Invests on behalf of an operating company with a strategic interest of its own.',
          ),
          kind(
            'Angel investor',
            'Invests private money early, often with advice and introductions.',
          ),
          kind(
            'Government grant programme',
            'Funds projects of public interest without taking a share in the company.',
          ),
        ],
      },
    ],
  },
];

/** The ids of a plan's classes and kinds, by the names they had when they were added. */
export interface TaxonomyIds {
  readonly classes: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
}

/** Adds the default taxonomy to a plan. Gives the ids, for content that refers to them. */
export function addDefaultTaxonomy(draft: Draft): TaxonomyIds {
  const classes = new Map<string, string>();
  const kinds = new Map<string, string>();
  const classOrders = ordersAfter([], defaultTaxonomy.length);
  const familyOrders = ordersAfter(
    [],
    defaultTaxonomy.flatMap(({ families }) => families).length,
  ).values();
  for (const [at, { name, hue, families }] of defaultTaxonomy.entries()) {
    const partnerClass = draft.add('partnerClass', { name, hue, order: classOrders[at] ?? 'a0' });
    classes.set(name, partnerClass.id);
    for (const family of families) {
      const { id: familyId } = draft.add('partnerFamily', {
        name: family.name,
        classId: partnerClass.id,
        order: familyOrders.next().value ?? 'a0',
      });
      const kindOrders = ordersAfter([], family.kinds.length);
      for (const [place, content] of family.kinds.entries()) {
        const added = draft.add('partnerKind', {
          ...content,
          familyId,
          order: kindOrders[place] ?? 'a0',
        });
        kinds.set(content.name, added.id);
      }
    }
  }
  return { classes, kinds };
}
