import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stages, stageSchema, type Partner, type Stage } from '@shared/model/partner';
import type { PartnerList } from '@shared/partners/queryPartners';
import { select, useUi } from '../../../store/uiStore';
import { announce } from '../../../ui/announce';
import { formatNumber } from '../../../ui/format';
import { useContextMenu } from '../../../ui/useContextMenu';
import { movePartnersToStage, namePartners } from '../partnerActions';
import { BoardColumn } from './BoardColumn';
import { boardAnnouncements } from './boardAnnouncements';
import { boardKeyDown } from './boardKeyDown';
import { columnCoordinates } from './columnCoordinates';
import { PartnerCard } from './PartnerCard';
import styles from './PartnerBoard.module.css';
import { partnerMenu } from '../partnerMenu';
import { useBoardFocus } from './useBoardFocus';

// Under the pointer if there is one; from the keyboard the column nearest to the card.
const findColumn: CollisionDetection = (args) =>
  args.pointerCoordinates === null ? closestCenter(args) : pointerWithin(args);

export interface PartnerBoardProps {
  readonly list: PartnerList;
  /** The partner whose profile was just left: its card gets the focus. */
  readonly returnTo: string | null;
}

/** Partners in the columns of their stages. Cards are dragged, or moved with keys or from a menu. */
export function PartnerBoard({ list, returnTo }: PartnerBoardProps) {
  const { t } = useTranslation();
  const columns = useMemo(() => byStage(list.partners), [list]);
  const selection = useUi((state) => state.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const [carried, setCarried] = useState<readonly string[]>([]);
  const board = useRef<HTMLDivElement>(null);
  const focus = useBoardFocus(board, columns, returnTo);
  const menu = useContextMenu();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: columnCoordinates,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  const messages = useMemo(() => boardAnnouncements(t), [t]);

  const start = ({ active }: DragStartEvent): void => {
    // Not selected: the inspector would open over the columns the card is on its way to.
    const id = String(active.id);
    setCarried(selected.has(id) ? selection.filter((each) => isOnBoard(columns, each)) : [id]);
  };
  const end = ({ over }: DragEndEvent): void => {
    const stage = stageSchema.safeParse(over?.id);
    const ids = carried;
    setCarried([]);
    if (stage.success) moveAndSay(ids, stage.data);
    focus.restore();
  };
  const moveAndSay = (ids: readonly string[], stage: Stage): void => {
    movePartnersToStage(ids, stage);
    announce(
      t('partners.toast.moved', { who: namePartners(ids), stage: t(`plan.stage.${stage}`) }),
    );
  };
  const lead = list.partners.find(({ id }) => id === carried[0]);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={findColumn}
      accessibility={messages}
      onDragStart={start}
      onDragEnd={end}
      onDragCancel={() => {
        setCarried([]);
        focus.restore();
      }}
    >
      <div
        ref={board}
        className={styles['board']}
        onKeyDown={(event) => boardKeyDown(event, columns, focus, moveAndSay)}
        onFocus={({ target }) => {
          const id = target.getAttribute('data-card');
          if (id !== null) focus.noteFocus(id);
        }}
        onContextMenu={(event) => {
          const id = cardIdOf(event.target);
          if (id === null) return;
          event.preventDefault();
          const ids = selected.has(id) ? selection : [id];
          if (!selected.has(id)) select([id]);
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          const isPointer = event.clientX !== 0 || event.clientY !== 0;
          const at = isPointer ? event : placeOfCard(event.target, left, bottom);
          menu.open(
            { x: 'clientX' in at ? at.clientX : at.x, y: 'clientY' in at ? at.clientY : at.y },
            namePartners(ids),
            partnerMenu(ids, t),
          );
        }}
      >
        {stages.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            partners={columns.get(stage) ?? []}
            selected={selected}
            focusedId={focus.focusedId}
            carried={carried}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {lead === undefined ? null : (
          <div className={styles['overlay']}>
            <PartnerCard partner={lead} isSelected={false} />
            {carried.length > 1 ? (
              <span className={styles['stack']}>{formatNumber(carried.length)}</span>
            ) : null}
          </div>
        )}
      </DragOverlay>
      {menu.element}
    </DndContext>
  );
}

/** The cards of each column in the order of the table. Only partners are in a stage. */
function byStage(partners: readonly Partner[]): ReadonlyMap<Stage, readonly Partner[]> {
  const columns = new Map<Stage, Partner[]>(stages.map((stage) => [stage, []]));
  for (const partner of partners) {
    if (partner.role === 'partner') columns.get(partner.stage)?.push(partner);
  }
  return columns;
}

function isOnBoard(columns: ReadonlyMap<Stage, readonly Partner[]>, id: string): boolean {
  return [...columns.values()].some((cards) => cards.some((card) => card.id === id));
}

function cardIdOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
}

function placeOfCard(target: EventTarget, left: number, bottom: number): { x: number; y: number } {
  const card = target instanceof Element ? target.closest('[data-card]') : null;
  const place = card?.getBoundingClientRect();
  return place === undefined ? { x: left, y: bottom } : { x: place.left + 12, y: place.bottom };
}
