import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  EyeOff,
  Group,
  MoveHorizontal,
} from 'lucide-react';
import type { TFunction } from 'i18next';
import type { MenuEntry } from '../../../ui/Menu';
import { changeView, currentViewSettings } from '../viewStore';
import { resizeColumn, shiftColumn, toggleColumn, type Column } from './columns';
import { canGroupBy } from '../canGroupBy';

/** What can be done with a column, by pointer and keyboard. */
export function columnMenu({ field, width }: Column, t: TFunction): readonly MenuEntry[] {
  const { groupBy } = currentViewSettings();
  const sortBy = (direction: 'ascending' | 'descending') => () =>
    changeView({ sort: [{ fieldId: field.id, direction }] });
  const isGrouped = groupBy === field.id;
  const entries: MenuEntry[] = [
    {
      id: 'ascending',
      label: t('partners.column.ascending'),
      icon: ArrowUp,
      onAction: sortBy('ascending'),
    },
    {
      id: 'descending',
      label: t('partners.column.descending'),
      icon: ArrowDown,
      onAction: sortBy('descending'),
    },
  ];
  if (canGroupBy(field)) {
    entries.push({
      id: 'group',
      label: t(isGrouped ? 'partners.column.ungroup' : 'partners.column.group'),
      icon: Group,
      onAction: () => changeView({ groupBy: isGrouped ? null : field.id }),
    });
  }
  entries.push(
    'separator',
    {
      id: 'wider',
      label: t('partners.column.wider'),
      icon: MoveHorizontal,
      onAction: () => resizeColumn(field.id, width + 48),
    },
    {
      id: 'narrower',
      label: t('partners.column.narrower'),
      onAction: () => resizeColumn(field.id, width - 48),
    },
  );
  if (field.id === 'name') return entries;
  return [
    ...entries,
    {
      id: 'left',
      label: t('partners.column.left'),
      icon: ArrowLeft,
      onAction: () => shiftColumn(field.id, -1),
    },
    {
      id: 'right',
      label: t('partners.column.right'),
      icon: ArrowRight,
      onAction: () => shiftColumn(field.id, 1),
    },
    'separator',
    {
      id: 'hide',
      label: t('partners.column.hide'),
      icon: EyeOff,
      onAction: () => toggleColumn(field.id),
    },
  ];
}
