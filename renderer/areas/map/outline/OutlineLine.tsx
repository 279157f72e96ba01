import {
  ArrowLeftRight,
  ArrowLeft,
  ArrowRight,
  ChevronDown,
  ChevronRight,
  Lock,
  SquareDashed,
  StickyNote,
} from 'lucide-react';
import type { MouseEvent } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Document } from '@shared/document/document';
import type { MapVisibility, Visibility } from '@shared/mapping/mapFilter';
import { isLocked } from '@shared/mapping/moving';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument } from '../../../store/documentStore';
import { ActorShape } from '../../../ui/ActorShape';
import { cx } from '../../../ui/cx';
import { formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { useMapSession } from '../MapContext';
import { zoneSets } from '../binding/zoneWords';
import { startEditing } from '../mapEdits';
import { useReading } from '../reading/useReading';
import { itemDescription } from '../spoken';
import styles from './Outline.module.css';
import { openRowMenu, type OutlineHands } from './outlineKeys';
import { rowDomId, type OutlineRow } from './outlineRows';

interface OutlineLineProps {
  readonly row: OutlineRow;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly hands: OutlineHands;
}

/** One line of the outline. */
export function OutlineLine({ row, top, isActive, isSelected, hands }: OutlineLineProps) {
  const { t } = useTranslation();
  const session = useMapSession();
  const document = currentDocument();
  const { id, type, level, count } = row;
  const seen = useReading(({ visibility }) => seenAs(document, row, visibility));
  const onClick = (event: MouseEvent): void => {
    hands.activate(row);
    if (id === null) hands.toggle(row);
    else session.view?.actions.select([id], event.ctrlKey || event.metaKey ? 'toggle' : 'replace');
  };
  return (
    <div
      id={rowDomId(row.key)}
      role="treeitem"
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={count > 0 ? row.isOpen : undefined}
      aria-label={spokenRow(document, row, seen, t)}
      className={cx(
        styles['line'],
        isSelected && styles['selected'],
        isActive && styles['active'],
        (level === 1 || type === 'zone') && styles['top'],
        seen !== 'shown' && styles['pale'],
      )}
      style={{ transform: `translateY(${String(top)}px)`, paddingInlineStart: level * 14 - 8 }}
      onClick={onClick}
      onDoubleClick={() => {
        if (id !== null) startEditing(session, id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        hands.activate(row);
        if (event.button === 2) openRowMenu(session, row, { x: event.clientX, y: event.clientY });
      }}
    >
      <span
        aria-hidden
        className={styles['twist']}
        onClick={(event) => {
          event.stopPropagation();
          if (count > 0) hands.toggle(row);
        }}
      >
        {count > 0 ? <Icon of={row.isOpen ? ChevronDown : ChevronRight} size={14} /> : null}
      </span>
      <RowPicture document={document} row={row} />
      <span className={styles['name']}>{shownName(row, t)}</span>
      {type === 'zone' ? <ZoneSets document={document} id={id ?? ''} /> : null}
      {id !== null && isLocked(document, id) ? <Icon of={Lock} size={12} /> : null}
      {type !== 'line' && count > 0 ? (
        <span className={styles['number']}>{formatNumber(count)}</span>
      ) : null}
    </div>
  );
}

/** What a bound zone sets. */
function ZoneSets({ document, id }: { readonly document: Document; readonly id: string }) {
  const { t } = useTranslation();
  const zone = document.mapZone.get(id);
  const sets = zone ? zoneSets(zone, t) : '';
  return sets === '' ? null : <span className={styles['sets']}>{sets}</span>;
}

function RowPicture({ document, row }: { readonly document: Document; readonly row: OutlineRow }) {
  if (row.type === 'zone') return <Icon of={SquareDashed} size={14} />;
  if (row.type === 'note') return <Icon of={StickyNote} size={14} />;
  if (row.type === 'card') {
    const partner = document.partner.get(document.mapActor.get(row.id ?? '')?.partnerId ?? '');
    return partner ? <ActorShape hue={actorHueOf(document, partner)} /> : null;
  }
  if (row.type !== 'line') return null;
  const relationship = document.relationship.get(row.id ?? '');
  if (!relationship) return null;
  if (relationship.direction === 'mutual') return <Icon of={ArrowLeftRight} size={14} />;
  const from = document.mapActor.get(row.parentKey ?? '')?.partnerId;
  return <Icon of={from === relationship.fromId ? ArrowRight : ArrowLeft} size={14} />;
}

function shownName({ type, name }: OutlineRow, t: TFunction): string {
  if (type === 'outside') return t('mapHands.outline.outside');
  if (type === 'notes') return t('mapHands.outline.notes');
  return type === 'zone' && name === '' ? t('mapHands.outline.emptyZone') : name;
}

/** How the filter and the focus leave what a line stands for. */
function seenAs(document: Document, { id }: OutlineRow, visibility: MapVisibility): Visibility {
  const line = document.relationship.get(id ?? '');
  const card = document.mapActor.get(id ?? '');
  if (line) return visibility.ofRelationship(line);
  return card ? visibility.ofPartner(card.partnerId) : 'shown';
}

function spokenRow(document: Document, row: OutlineRow, seen: Visibility, t: TFunction): string {
  if (row.id === null) return shownName(row, t);
  const what = itemDescription(document, row.id, row.count, t);
  if (seen === 'shown') return what;
  return t(seen === 'dimmed' ? 'map.spoken.pale' : 'map.spoken.hidden', { what });
}
