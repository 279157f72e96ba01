import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Partner, Stage } from '@shared/model/partner';
import { cx } from '../../../ui/cx';
import { formatNumber } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { createPartner } from '../partnerActions';
import { useWindowedRows } from '../table/useWindowedRows';
import { cardPitch } from './cardLayout';
import { DraggableCard } from './DraggableCard';
import styles from './PartnerBoard.module.css';

export interface BoardColumnProps {
  readonly stage: Stage;
  readonly partners: readonly Partner[];
  readonly selected: ReadonlySet<string>;
  readonly focusedId: string | null;
  /** The partners that are being dragged. */
  readonly carried: readonly string[];
}

/** A stage with its partners. Draws the cards in view, and the one that has the focus. */
export function BoardColumn({ stage, partners, selected, focusedId, carried }: BoardColumnProps) {
  const { t } = useTranslation();
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = useWindowedRows(scroller, cardPitch);
  const title = t(`plan.stage.${stage}`);
  const moving = new Set(carried);
  // Tab goes from column to column: to the card last visited, or the first.
  const tabStop = partners.some(({ id }) => id === focusedId) ? focusedId : partners[0]?.id;
  const comes = isOver && partners.filter(({ id }) => moving.has(id)).length < carried.length;
  return (
    <section
      ref={setNodeRef}
      aria-label={title}
      data-stage={stage}
      className={cx(styles['column'], comes && styles['over'])}
    >
      <div className={styles['columnHead']}>
        <h2>{title}</h2>
        <span className={styles['count']}>{formatNumber(partners.length)}</span>
        {comes ? (
          // Of the whole column: the card lands where the order of the list puts it.
          <span className={styles['target']}>{t('partners.board.dropHere')}</span>
        ) : (
          <IconButton
            icon={Plus}
            size="small"
            className={styles['add']}
            label={t('partners.board.add', { stage: title })}
            onPress={() => createPartner({ stage })}
          />
        )}
      </div>
      <div ref={scroller} className={styles['cards']}>
        <div
          role="list"
          aria-label={t('partners.board.column', { stage: title, count: partners.length })}
          className={styles['stackOfCards']}
          style={{ height: partners.length * cardPitch }}
        >
          {partners.map((partner, index) => {
            const isTabStop = partner.id === tabStop;
            if ((index < first || index > last) && !isTabStop && !moving.has(partner.id)) {
              return null;
            }
            return (
              <div
                key={partner.id}
                role="listitem"
                aria-setsize={partners.length}
                aria-posinset={index + 1}
                className={styles['place']}
                style={{ transform: `translateY(${String(index * cardPitch)}px)` }}
              >
                <DraggableCard
                  partner={partner}
                  isSelected={selected.has(partner.id)}
                  isFocusable={isTabStop}
                  isLanding={partner.id === focusedId}
                  isCarried={moving.has(partner.id)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
