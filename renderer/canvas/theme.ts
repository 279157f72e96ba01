import type { ColourToken } from '@shared/scene/sceneItem';

/** How the canvas paints: colours by token, from the CSS tokens in force on an element. */
export interface CanvasTheme {
  readonly colour: (token: ColourToken) => string;
  readonly fontFamily: string;
}

/** Tokens whose CSS name is not their own. */
const variables: Partial<Record<ColourToken, string>> = {
  own: '--data-own',
  'own-ink': '--paper',
  competitor: '--data-competitor',
  'competitor-soft': '--data-competitor-soft',
  customer: '--data-customer',
  'customer-soft': '--data-customer-soft',
  warning: '--warn',
};

/** Reads the theme from an element's computed style; colours are looked up once each. */
export function readTheme(element: Element): CanvasTheme {
  const style = getComputedStyle(element);
  const known = new Map<ColourToken, string>();
  return {
    fontFamily: style.fontFamily,
    colour: (token) => {
      const cached = known.get(token);
      if (cached !== undefined) return cached;
      const value = style.getPropertyValue(variableOf(token)).trim() || style.color;
      known.set(token, value);
      return value;
    },
  };
}

/** The name of the CSS variable that holds a token's colour. */
export function variableOf(token: ColourToken): string {
  const [family, hue] = token.split(':');
  if (family === 'hue') return `--data-${hue}`;
  if (family === 'hue-soft') return `--data-${hue}-soft`;
  if (family === 'ramp' || family === 'ramp-ink') return `--${family}-${hue}`;
  return variables[token] ?? `--${token}`;
}
