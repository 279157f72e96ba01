import { describe, expect, it } from 'vitest';
import type { ActorLook } from '@shared/mapping/actorLook';
import { cardForm } from '@shared/mapping/card';
import { cardFace } from '@shared/mapping/cardFace';
import { plainCard } from '@shared/mapping/cardStyle';
import type { PartnerRole } from '@shared/model/partner';
import type { Detail, TextShape } from '@shared/scene/sceneItem';
import { textWidth } from '@shared/scene/text';

const plain: ActorLook = {
  name: '',
  role: 'partner',
  line: 'Cloud marketplace',
  hue: 'technology',
  stage: 'active',
  score: '4.4',
  style: plainCard,
  isDimmed: false,
  isLocked: false,
};

function texts(look: Partial<ActorLook>, detail: Detail): TextShape[] {
  return cardFace({ ...plain, ...look })
    .shapes(detail)
    .flatMap((shape) => (shape.type === 'text' ? [shape] : []));
}

const names = [
  'Cloudharbour Marketplace',
  'Northwind Integration Services',
  'Meridian Identity and Access Partners',
];

describe('the name of a card', () => {
  it.each(names)('stands whole where it can, smaller if need be: %s', (name) => {
    for (const role of ['partner', 'competitor', 'customer-segment', 'own-organisation'] as const) {
      for (const detail of ['near', 'middle'] as const) {
        for (const isDimmed of [false, true]) {
          const shown = texts({ name, role, isDimmed }, detail);
          const words = shown.map(({ text }) => text).join(' ');
          expect(words, `${role} ${detail}`).toContain(name);
        }
      }
    }
  });

  it('keeps within the card and clear of the score', () => {
    for (const name of [...names, 'Averyveryveryverylongnameinoneword']) {
      const shown = texts({ name }, 'near');
      const { width, height } = cardForm('partner' satisfies PartnerRole);
      const score = shown.find(({ text }) => text === '4.4');
      if (!score) throw new Error('The score is gone.');
      for (const { text, x, y, size, weight } of shown) {
        if (text === score.text) continue;
        const right = x + textWidth(text, size, weight);
        expect(right).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
        const isBeside = y - size * 0.75 < score.y;
        if (isBeside) expect(right).toBeLessThan(score.x - textWidth(score.text, 12, 600));
      }
    }
  });
});
