import type { Box, Point } from '../scene/geometry';
import type { PartnerRole } from '../model/partner';

/** The outlines cards come in; each role has its own, so that a grey print still reads. */
export type CardOutline = 'rounded' | 'cut' | 'pill';

interface CardForm {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly outline: CardOutline;
}

const forms: Readonly<Record<PartnerRole, CardForm>> = {
  partner: { width: 172, height: 58, radius: 10, outline: 'rounded' },
  'own-organisation': { width: 184, height: 74, radius: 14, outline: 'rounded' },
  competitor: { width: 172, height: 58, radius: 12, outline: 'cut' },
  'customer-segment': { width: 180, height: 58, radius: 29, outline: 'pill' },
};

/** Size and outline of the card of a role, in world units. */
export function cardForm(role: PartnerRole): CardForm {
  return forms[role];
}

/** The box of a role's card around its centre; `scale` 1 is its usual size. */
export function cardBox(role: PartnerRole, centre: Point, scale = 1): Box {
  const width = forms[role].width * scale;
  const height = forms[role].height * scale;
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** The distance of the dots of the paper, which is the grid that dragged items can keep to. */
export const gridStep = 24;
/** Room that layouts leave between cards: to the side, and below where labels run. */
export const cardGap = { x: 28, y: 22 } as const;
/** The size of the grid cell that holds any card with its gap. */
export const cardCell = { width: 184 + cardGap.x, height: 74 + cardGap.y } as const;
