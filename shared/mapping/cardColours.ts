import { hueTokens } from '../scene/shapes';
import type { ColourToken } from '../scene/sceneItem';
import type { ActorLook } from './actorLook';
import type { CardColour } from './cardStyle';

/** The colours of the parts of a card. */
export interface CardColours {
  readonly fill: ColourToken;
  readonly stroke: ColourToken;
  readonly ink: ColourToken;
  readonly quiet: ColourToken;
  /** Of bar and silhouette. */
  readonly strong: ColourToken;
  /** The ground of the mark and what is written on it. */
  readonly soft: ColourToken;
  readonly markInk: ColourToken;
  /** Of the steps that tell the stage. */
  readonly steps: ColourToken;
}

/** The colours of a card: of its field's value when a field drives them, else of its role or class. */
export function cardColours(look: ActorLook): CardColours {
  const plain = { fill: 'surface', ink: 'ink', quiet: 'ink-3' } as const;
  if (look.role === 'own-organisation') {
    const ink = 'own-ink';
    const quiet = { ink, quiet: ink, strong: ink, soft: 'own', markInk: ink, steps: ink } as const;
    return { fill: 'own', stroke: 'own', ...quiet };
  }
  const { colour } = look.style;
  if (colour) {
    const stroke = look.role === 'partner' ? 'line-strong' : 'line-control';
    return { ...plain, stroke, ...colourTokens(colour) };
  }
  if (look.role === 'competitor') {
    const strong = 'competitor';
    return { ...plain, stroke: strong, ...ofOne(strong, 'competitor-soft') };
  }
  if (look.role === 'customer-segment') {
    return { ...plain, stroke: 'customer', ...ofOne('customer', 'customer-soft') };
  }
  const { strong, soft } = hueTokens(look.hue ?? 'neutral');
  return { ...plain, stroke: 'line-strong', ...ofOne(strong, soft) };
}

type MarkColours = Pick<CardColours, 'strong' | 'soft' | 'markInk' | 'steps'>;

function ofOne(strong: ColourToken, soft: ColourToken): MarkColours {
  return { strong, soft, markInk: strong, steps: strong };
}

/** The colours a value gives to the mark of a card and to its entry in the legend. */
export function colourTokens(colour: CardColour): MarkColours {
  if (colour.type === 'none') return ofOne('line-control', 'surface');
  if (colour.type === 'step') {
    const strong = `ramp:${colour.step}` as const;
    return { strong, soft: strong, markInk: `ramp-ink:${colour.step}`, steps: 'ink-3' };
  }
  const { strong, soft } = hueTokens(colour.hue);
  return ofOne(strong, soft);
}
