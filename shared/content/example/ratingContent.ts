/** The three colleagues who have rated partners in the example. */
export const raters = [
  { name: 'Ines Halloran', role: 'Head of partnerships' },
  { name: 'Tomasz Berg', role: 'Product and integrations' },
  { name: 'Jonah Whitlock', role: 'Channel sales' },
] as const;
export type RaterName = (typeof raters)[number]['name'];

/**
 * The levels of one rater, a digit a criterion in the scorecard's order: company (4 criteria),
 * capability (4), culture (3), strategy (4), risk (3). A dot: not rated.
 */
type Levels = string;

/** What was rated of one partner, in the order of `raters`. */
export interface RatingContent {
  readonly partner: string;
  readonly levels: readonly [Levels, Levels, Levels];
}

function rated(partner: string, ...levels: [Levels, Levels, Levels]): RatingContent {
  return { partner, levels };
}

export const ratingContents: readonly RatingContent[] = [
  rated('Corvane AI', '4534 5544 445 5544 234', '4534 5545 455 5454 235', '4544 5443 345 5444 244'),
  rated(
    'Stratusforge',
    '5544 5454 344 4544 245',
    '5543 4554 334 4545 235',
    '5544 5454 344 5545 245',
  ),
  rated(
    'Meridale Systems',
    '4454 4354 455 5555 444',
    '4443 4344 445 4554 445',
    '4454 5354 455 5555 434',
  ),
  rated('Hivepost', '4555 4543 444 4544 334', '4544 4554 344 4443 224', '4555 5543 444 5554 344'),
  rated(
    'Vantry Consulting',
    '3443 4244 555 4443 454',
    '3343 4234 445 4344 454',
    '4443 4244 555 4454 454',
  ),
  rated(
    'Cloudharbour Market',
    '5543 4343 333 3533 323',
    '5533 4433 223 3423 224',
    '5544 4443 344 4544 334',
  ),
  rated('Unifold', '4444 4434 444 4343 344', '4434 5444 444 4343 344', '3444 4333 434 3343 444'),
  rated('Relayworks', '4444 4533 343 3433 444', '4444 5544 444 4434 444', '3443 4433 333 3332 444'),
  rated('Tidemetric', '3334 4434 454 3333 454', '3334 4534 454 3343 455', '3233 4333 444 2333 454'),
  rated(
    'Tarnbrook Ventures',
    '5544 4344 454 5455 545',
    '5544 33.3 444 4445 545',
    '5545 4344 454 5555 545',
  ),
  rated(
    'Papermoon Studio',
    '3334 4244 544 4443 554',
    '3233 3233 543 3333 554',
    '3344 4244 554 4544 554',
  ),
  rated('Veritell', '2224 5434 554 4343 344', '2224 5535 555 4343 345', '2213 4333 444 3232 344'),
  rated('Brightquay', '3333 3333 444 4544 442', '3232 3233 343 3433 443', '3343 4343 454 5555 443'),
  rated(
    'Fieldnote Apps',
    '3334 4444 444 4344 444',
    '3334 4544 454 4344 454',
    '3233 4333 344 3333 444',
  ),
  rated(
    'Mulberry ML',
    '2333 4435 454 4333 443',
    '2323 4435 444 4333 443',
    '2233 3324 443 3332 443',
  ),
  rated(
    'Chatterfield',
    '3434 4433 343 3333 434',
    '4434 4543 444 4333 434',
    '3333 3433 333 3232 434',
  ),
  rated('Kestrow IT', '3332 3343 333 3433 342', '3322 3233 232 3323 343', '3343 4344 444 4544 343'),
  rated(
    'Stackbazaar',
    '3324 3433 333 3333 434',
    '3225 3433 334 3322 434',
    '3334 3333 333 3433 434',
  ),
  rated(
    'Ledgerfold CRM',
    '5543 4343 223 3542 235',
    '5542 4344 222 2321 225',
    '5554 4343 334 4543 235',
  ),
  rated(
    'Harrow & Teague',
    '5543 4153 333 3544 324',
    '4542 3143 222 2432 214',
    '5554 4154 344 4554 444',
  ),
  rated('Lumenark', '3335 4434 343 3443 332', '3345 5545 344 4443 342', '3224 2323 233 2332 332'),
  rated('Clickfern', '3334 4434 444 3333 444', '3334 4544 444 3343 444', '2223 3333 ... 2232 444'),
  rated(
    'Beacon Ridge BI',
    '4433 3343 333 3433 343',
    '4332 3232 323 3322 343',
    '4443 3343 343 4443 343',
  ),
  rated(
    'Cordillo Digital',
    '2333 3223 444 4534 342',
    '2222 3222 334 2423 342',
    '3343 3333 454 5545 332',
  ),
  rated(
    'Civitane Services',
    '4342 3134 222 2432 333',
    '3332 3123 2.2 2322 334',
    '4443 3144 333 3543 333',
  ),
  rated(
    'Seabright Marketplace',
    '3324 3333 333 3433 ...',
    '.... .... ... .... ...',
    '3335 3333 343 4533 ...',
  ),
  rated('Pipewright', '2322 3224 343 3222 343', '2221 2214 233 2221 343', '.... .... ... .... ...'),
];
