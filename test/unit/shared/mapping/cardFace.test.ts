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
  tags: [],
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
      for (const detail of ['close', 'near', 'middle'] as const) {
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

describe('the tags of a card', () => {
  const tags = ['Spanish', 'new market', 'second wave', 'fintech'];

  it('stand on it close by, as many as have room, and how many more there are', () => {
    const { width, height } = cardForm('partner');
    for (const name of names) {
      const shown = texts({ name, tags }, 'close');
      const words = shown.map(({ text }) => text);
      expect(words).toEqual(expect.arrayContaining(['Spanish', 'new market', '+2']));
      for (const { text, x, y, size, weight, align } of shown) {
        expect(y).toBeLessThan(height);
        if (align === 'start') expect(x + textWidth(text, size, weight)).toBeLessThan(width);
      }
    }
    const long = texts({ name: 'A', tags: ['a very long tag that no card has room for'] }, 'close');
    expect(long.at(-2)?.text).toMatch(/^a very long.*…$/);
  });

  it('are left out from further off', () => {
    const near = texts({ name: 'A', tags }, 'near').map(({ text }) => text);
    expect(near).not.toContain('Spanish');
  });
});
