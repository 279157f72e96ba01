import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, startI18n } from '@renderer/i18n/i18n';

describe('messages', () => {
  beforeAll(startI18n);

  it('group the digits of the numbers in them', () => {
    expect(i18n.t('partners.nothing.text', { count: 2405 })).toContain('2,405 partners');
    expect(i18n.t('mapDrawing.placeAll.done', { count: 2405 })).toContain('2,405 partners');
  });

  it('keep the plural of the number, and words as they are', () => {
    expect(i18n.t('partners.bulk.title', { count: 1, number: '1' })).toBe('1 partner selected');
    expect(i18n.t('partners.newName')).toBe('New partner');
    expect(i18n.t('partners.copyName', { name: '<A & B>' })).toBe('<A & B> (copy)');
  });
});
