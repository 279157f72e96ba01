import type { ActorHue } from '@shared/partners/actorHue';

/**
 * The figure that goes with each hue, so that a grey print still says who is who: path data in a
 * square of 16 × 16. Maps and charts draw the same ones.
 */
export const actorOutlines: Readonly<Record<ActorHue, string>> = {
  technology:
    'M3 4.5A1.5 1.5 0 0 1 4.5 3h7A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.5Z',
  channel: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  alliance:
    'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  own: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  competitor: 'M8 2 14.5 13.5h-13Z',
  customer: 'M8 1.5 14.5 6.2 12 14H4L1.5 6.2Z',
  neutral: 'M2 5.5h12v5H2Z',
  blue: 'M4.5 2h7L15 8l-3.5 6h-7L1 8Z',
  amber: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4Z',
  violet: 'M8 1.5c3 3.5 4.5 5.5 4.5 8a4.5 4.5 0 0 1-9 0c0-2.5 1.5-4.5 4.5-8Z',
  green: 'M8 14 1.5 2.5h13Z',
  rose: 'M2 2h12v12H2Zm3 3v6h6V5Z',
};
