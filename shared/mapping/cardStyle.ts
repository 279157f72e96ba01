/** The shapes of a card's mark; together with the hue, so that a grey print still reads. */
export type MarkShape = 'square' | 'diamond' | 'circle' | 'hexagon';

/** What a field says in colour: one of several, a step of a ramp of five, or nothing. */
export type CardColour =
  | { readonly type: 'hue'; readonly hue: string; readonly shape: MarkShape }
  | { readonly type: 'step'; readonly step: RampStep }
  | { readonly type: 'none' };

/** From little to much. */
export type RampStep = 1 | 2 | 3 | 4 | 5;

export interface CardBorder {
  /** World units. */
  readonly width: number;
}

/** What fields make of the look of one card. */
export interface CardStyle {
  /** Null leaves the colour of the class. */
  readonly colour: CardColour | null;
  /** 1 is the size the card is designed for. */
  readonly scale: number;
  readonly border: CardBorder | null;
  /** The second line; null leaves the kind. */
  readonly label: string | null;
}

/** The card as it is designed. */
export const plainCard: CardStyle = { colour: null, scale: 1, border: null, label: null };

const shapes: Readonly<Record<string, MarkShape>> = {
  technology: 'square',
  channel: 'diamond',
  alliance: 'circle',
  green: 'hexagon',
  rose: 'square',
  blue: 'circle',
  amber: 'square',
  violet: 'diamond',
};

/** The hues that tell categories apart, in the order they are given out. */
export const categoryHues: readonly string[] = Object.keys(shapes);

/** Hues that are close for some eyes have different shapes. */
export function shapeOfHue(hue: string): MarkShape {
  return shapes[hue] ?? 'square';
}

/** Whether two styles paint the same card. */
export function sameStyle(a: CardStyle, b: CardStyle): boolean {
  return (
    a.scale === b.scale &&
    a.label === b.label &&
    sameColour(a.colour, b.colour) &&
    a.border?.width === b.border?.width
  );
}

function sameColour(a: CardColour | null, b: CardColour | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.type !== b.type) return false;
  if (a.type === 'hue') return b.type === 'hue' && a.hue === b.hue && a.shape === b.shape;
  return a.type === 'none' || (b.type === 'step' && a.step === b.step);
}
