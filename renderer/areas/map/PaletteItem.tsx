import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorHue } from '@shared/partners/actorHue';
import { ActorShape } from '../../ui/ActorShape';
import { cx } from '../../ui/cx';
import { Monogram } from '../../ui/Monogram';
import { placeFreely } from './mapEdits';
import { takesTwoLines } from './paletteHeights';
import type { Placeable } from './placeable';
import { useMapSession } from './MapContext';
import styles from './MapPalette.module.css';

export interface PaletteItemProps {
  readonly id: string;
  readonly what: Placeable;
  readonly hue?: ActorHue;
  readonly detail?: string;
  readonly isTile?: boolean;
  /** Tab stops here. Default true. */
  readonly isStop?: boolean;
  readonly children?: ReactNode;
}

/** Something to place: dragged, picked up with Space, or placed in the middle with Enter. */
export function PaletteItem({
  id,
  what,
  hue,
  detail,
  isTile,
  isStop = true,
  children,
}: PaletteItemProps) {
  const { t } = useTranslation();
  const session = useMapSession();
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id: `palette ${id}`,
    data: { what },
    attributes: { roleDescription: t('map.drag.role'), tabIndex: isStop ? 0 : -1 },
  });
  const placeOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // Each press places one: a key that is held would empty the list.
    if (event.repeat) return;
    placeFreely(session, what);
  };
  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      onKeyDownCapture={placeOnEnter}
      className={cx(styles['item'], isTile && styles['tile'], isDragging && styles['dragged'])}
      title={t('map.palette.item')}
    >
      {children ?? <ItemPicture what={what} hue={hue ?? 'neutral'} />}
      <span className={styles['texts']}>
        <span className={styles[takesTwoLines('name', what.name) ? 'long' : 'cut']}>
          {what.name}
        </span>
        {detail ? (
          <span
            className={cx(
              styles['detail'],
              styles[takesTwoLines('detail', detail) ? 'long' : 'cut'],
            )}
          >
            {detail}
          </span>
        ) : null}
      </span>
    </div>
  );
}

function ItemPicture({ what, hue }: { readonly what: Placeable; readonly hue: ActorHue }) {
  if (what.type === 'kind') {
    return (
      <span className={styles['shape']}>
        <ActorShape hue={hue} size={12} />
      </span>
    );
  }
  return <Monogram name={what.name} hue={hue} />;
}

/** What follows the pointer while something of the palette is dragged. */
export function DraggedItem({ what }: { readonly what: Placeable }) {
  return <div className={styles['floating']}>{what.name}</div>;
}
