import { useDraggable } from '@dnd-kit/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { navigate, select, toggleSelected } from '../../../store/uiStore';
import { cx } from '../../../ui/cx';
import { PartnerCard } from './PartnerCard';
import styles from './PartnerBoard.module.css';

export interface DraggableCardProps {
  readonly partner: Partner;
  readonly isSelected: boolean;
  /** The one card of its column that is reached with Tab. */
  readonly isFocusable: boolean;
  /** The one card of the board the keyboard is on. */
  readonly isLanding: boolean;
  readonly isCarried: boolean;
}

/** A card that is picked up with the pointer or with Space. */
export const DraggableCard = memo(function DraggableCard({
  partner,
  isSelected,
  isFocusable,
  isLanding,
  isCarried,
}: DraggableCardProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef } = useDraggable({
    id: partner.id,
    attributes: { roleDescription: t('partners.board.card'), tabIndex: isFocusable ? 0 : -1 },
  });
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      aria-pressed={isSelected}
      data-card={partner.id}
      data-landing={isLanding}
      data-carried={isCarried}
      className={cx(styles['draggable'], isCarried && styles['carried'])}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) toggleSelected(partner.id);
        else select([partner.id]);
      }}
      onDoubleClick={() => navigate('partners', { profile: partner.id })}
    >
      <PartnerCard partner={partner} isSelected={isSelected} />
    </div>
  );
});
