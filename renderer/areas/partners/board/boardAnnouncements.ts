import type { Active, DndContextProps, Over } from '@dnd-kit/core';
import type { TFunction } from 'i18next';
import { stageSchema } from '@shared/model/partner';
import { namePartners } from '../partnerActions';

/** What a screen reader says while a card is dragged. */
export function boardAnnouncements(t: TFunction): NonNullable<DndContextProps['accessibility']> {
  const who = (active: Active): string => namePartners([String(active.id)]);
  const stageOf = (over: Over | null): string | null => {
    const stage = stageSchema.safeParse(over?.id);
    return stage.success ? t(`plan.stage.${stage.data}`) : null;
  };
  return {
    screenReaderInstructions: { draggable: t('partners.board.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('partners.board.pickedUp', { who: who(active) }),
      onDragOver: ({ active, over }) => {
        const stage = stageOf(over);
        return stage === null
          ? t('partners.board.overNothing', { who: who(active) })
          : t('partners.board.over', { who: who(active), stage });
      },
      onDragEnd: ({ active, over }) => {
        const stage = stageOf(over);
        return stage === null
          ? t('partners.board.putBack', { who: who(active) })
          : t('partners.board.dropped', { who: who(active), stage });
      },
      onDragCancel: ({ active }) => t('partners.board.putBack', { who: who(active) }),
    },
  };
}
