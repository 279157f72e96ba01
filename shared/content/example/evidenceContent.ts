import type { RaterName } from './ratingContent';

/** A note that says why a rater chose a level. */
export interface EvidenceContent {
  readonly partner: string;
  readonly rater: RaterName;
  /** Name of the criterion in the default scorecard. */
  readonly criterion: string;
  readonly evidence: string;
}

function noteBy(rater: RaterName) {
  return (partner: string, criterion: string, evidence: string): EvidenceContent => ({
    partner,
    rater,
    criterion,
    evidence,
  });
}

const ines = noteBy('Ines Halloran');
const tomasz = noteBy('Tomasz Berg');
const jonah = noteBy('Jonah Whitlock');

export const evidenceContents: readonly EvidenceContent[] = [
  ines('Corvane AI', 'Access to markets', 'Three banks signed once the EU data centre was named.'),
  ines(
    'Corvane AI',
    'Independence',
    'Prompts are tuned to their models; a switch costs a quarter.',
  ),
  tomasz('Corvane AI', 'Technical fit', 'Test environment, changelog and a named engineer.'),
  jonah('Corvane AI', 'Openness', 'Price change in spring was announced two weeks ahead.'),
  ines('Stratusforge', 'Commitment', 'Joint business plan signed by their country head.'),
  tomasz(
    'Stratusforge',
    'Independence',
    'Moving regions took us four months in the last exercise.',
  ),
  jonah('Stratusforge', 'Customer reach', 'Named as supplier by 7 of our 10 largest customers.'),
  ines('Meridale Systems', 'Shared goals', 'Same three industries in both plans for next year.'),
  tomasz(
    'Meridale Systems',
    'Technical fit',
    'Good people, but every project builds its own export.',
  ),
  jonah(
    'Meridale Systems',
    'Delivery capacity',
    '40 certified people, two teams free from next month.',
  ),
  jonah('Meridale Systems', 'Mutual benefit', 'Nine rollouts, margins on both sides above plan.'),
  ines('Hivepost', 'Market standing', 'First name that comes up in every discovery call.'),
  tomasz('Hivepost', 'Independence', '31 % of new customers come through one app listing.'),
  tomasz(
    'Hivepost',
    'Freedom from conflict',
    'Their own ticketing module gets better every release.',
  ),
  jonah('Hivepost', 'Access to markets', 'Opened Brazil: 14 customers without a visit.'),
  ines('Vantry Consulting', 'Care for customers', 'Told a client not to buy us. They were right.'),
  jonah('Vantry Consulting', 'Way of working', 'Weekly call of 20 minutes; nothing gets lost.'),
  ines(
    'Cloudharbour Market',
    'Independence',
    'Takes 3 % today; they raised it for others this year.',
  ),
  tomasz('Cloudharbour Market', 'Openness', 'No answer to our last four questions on reporting.'),
  jonah(
    'Cloudharbour Market',
    'Access to markets',
    'Two deals closed that procurement had blocked.',
  ),
  ines('Unifold', 'Shared goals', 'Also wants mid-sized companies; investor in common.'),
  tomasz('Unifold', 'Quality of offer', 'Joined 98 % of profiles correctly in our sample.'),
  tomasz('Relayworks', 'Technical fit', 'Public connector kit; ours was live in nine days.'),
  jonah('Relayworks', 'Commitment', 'Partner team shrank from five people to two.'),
  tomasz('Tidemetric', 'Security and compliance', 'No personal data leaves the customer’s site.'),
  ines('Tarnbrook Ventures', 'Commitment', 'Attends every quarterly review, brings introductions.'),
  ines(
    'Papermoon Studio',
    'Mutual benefit',
    'Spring campaign: 61 leads for us, four clients for them.',
  ),
  tomasz(
    'Papermoon Studio',
    'Skills in our field',
    'Good at retail, learning what service teams do.',
  ),
  tomasz('Veritell', 'Quality of offer', 'Caught 19 of 20 planted errors in our test set.'),
  jonah('Veritell', 'Financial strength', 'Eleven people, funding until next autumn.'),
  jonah(
    'Brightquay',
    'Access to markets',
    'Sells to 8 of the 12 largest retailers in New Zealand.',
  ),
  ines('Brightquay', 'Security and compliance', 'Audit planned, no date yet.'),
  tomasz('Mulberry ML', 'Skills in our field', 'Two of their people worked with us before.'),
  jonah('Kestrow IT', 'Customer reach', '70 hospitals under contract in six states.'),
  tomasz('Kestrow IT', 'Openness', 'Reference customer only after the third request.'),
  ines('Ledgerfold CRM', 'Way of working', 'Eleven people in the last call, no decision.'),
  tomasz('Ledgerfold CRM', 'Commitment', 'Our contact changed twice since summer.'),
  jonah('Ledgerfold CRM', 'Access to markets', 'Asked for in every tender above 500 seats.'),
  ines('Harrow & Teague', 'Freedom from conflict', 'Recommends Deskalon in two running projects.'),
  jonah('Harrow & Teague', 'Access to markets', 'Advises five of the ten largest insurers.'),
  tomasz('Lumenark', 'Quality of offer', 'Best Japanese answers in our blind test.'),
  ines('Lumenark', 'Security and compliance', 'Certification announced for next spring.'),
  tomasz('Clickfern', 'Technical fit', 'Event stream fits ours without a mapping.'),
  jonah('Beacon Ridge BI', 'Access to markets', 'Strong in Monterrey and Mexico City.'),
  jonah('Cordillo Digital', 'Commitment', 'Hired a product manager for us before signing.'),
  ines('Cordillo Digital', 'Financial strength', 'Accounts seen: small, profitable, no debt.'),
  tomasz('Civitane Services', 'Technical fit', 'Everything by form and file, no interface.'),
  jonah('Civitane Services', 'Access to markets', 'Nine state framework contracts until 2029.'),
  ines('Seabright Marketplace', 'Market standing', 'Third in its region, first in Indonesia.'),
  tomasz('Pipewright', 'Delivery capacity', 'The connector’s only developer has left.'),
];
