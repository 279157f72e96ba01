import type { Hue } from '../../model/hue';
import { ownName } from './otherActors';

interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
}

/** A map of the example plan. Actors are placed by their centre, boxes by their top left corner. */
export interface MapContent {
  readonly name: string;
  readonly zones: readonly (PlacedBox & { readonly name: string })[];
  readonly notes: readonly (PlacedBox & { readonly text: string })[];
  readonly actors: readonly (readonly [name: string, x: number, y: number])[];
}

type Place = readonly [name: string, x: number, y: number];

/** Names in a column, top down; `x` and `y` are the centre of the first. */
function column(x: number, y: number, step: number, names: readonly string[]): Place[] {
  return names.map((name, at) => [name, x, y + at * step]);
}

/** Names in a row, left to right; `x` and `y` are the centre of the first. */
function row(x: number, y: number, step: number, names: readonly string[]): Place[] {
  return names.map((name, at) => [name, x + at * step, y]);
}

/** The whole ecosystem: technology to the left, channel to the right, alliances below. */
const ecosystemMap: MapContent = {
  name: 'Ecosystem',
  zones: [
    { name: 'Technology', x: -730, y: -400, width: 460, height: 640, hue: 'technology' },
    { name: 'Channel', x: 270, y: -400, width: 460, height: 640, hue: 'channel' },
    { name: 'Strategic alliances', x: -520, y: 300, width: 1040, height: 250, hue: 'alliance' },
    { name: 'Customers', x: -210, y: -400, width: 420, height: 150, hue: 'neutral' },
  ],
  notes: [
    {
      text: 'Next: sign Cordillo Digital and Seabright Marketplace, so that Latin America and South-East Asia are no longer white.',
      x: 516,
      y: 96,
      width: 190,
      height: 124,
      hue: 'amber',
    },
  ],
  actors: [
    [ownName, 0, 20],
    ...row(-100, -305, 200, ['Mid-sized retailers', 'Insurers and banks']),
    ...column(-610, -310, 98, ['Lumenark', 'Veritell', 'Mulberry ML', 'Tidemetric', 'Clickfern']),
    ['Beacon Ridge BI', -610, 180],
    ...column(-390, -275, 98, ['Corvane AI', 'Stratusforge', 'Unifold', 'Hivepost', 'Relayworks']),
    ...column(390, -310, 98, [
      'Vantry Consulting',
      'Meridale Systems',
      'Kestrow IT',
      'Cloudharbour Market',
      'Stackbazaar',
      'Civitane Services',
    ]),
    ...column(610, -275, 98, ['Brightquay', 'Cordillo Digital', 'Seabright Marketplace']),
    ...row(-405, 392, 200, ['Papermoon Studio', 'Harrow & Teague']),
    ...row(205, 392, 200, ['Fieldnote Apps', 'Voicewell']),
    ...row(-300, 484, 200, [
      'University of Brennholm',
      'Digital North Fund',
      'Tarnbrook Ventures',
      'Ostermann Ventures',
    ]),
  ],
};

/** Who stands with whom: partners that work with us, with a rival, or with both. */
const rivalsMap: MapContent = {
  name: 'Competitive field',
  zones: [
    { name: 'With us', x: -680, y: -320, width: 240, height: 640, hue: 'green' },
    { name: 'With both sides', x: -120, y: -320, width: 240, height: 640, hue: 'amber' },
    { name: 'With a rival only', x: 440, y: -320, width: 240, height: 640, hue: 'rose' },
  ],
  notes: [
    {
      text: 'Voicewell has been exclusive to Solvanta since spring, and its contract with us is about to end. Let it go, and ask Brightquay for telephony.',
      x: -680,
      y: 350,
      width: 440,
      height: 84,
      hue: 'amber',
    },
  ],
  actors: [
    [ownName, -300, 0],
    ...column(-560, -240, 120, [
      'Corvane AI',
      'Meridale Systems',
      'Unifold',
      'Relayworks',
      'Vantry Consulting',
    ]),
    ...column(0, -210, 140, [
      'Ledgerfold CRM',
      'Cloudharbour Market',
      'Harrow & Teague',
      'Hivepost',
    ]),
    ...column(300, -280, 280, ['Deskalon', 'Solvanta', 'Replyhive']),
    ...column(560, -140, 140, ['Senselode', 'Voicewell', 'Sumarray', 'Quaystone Capital']),
  ],
};

export const mapContents: readonly MapContent[] = [ecosystemMap, rivalsMap];
