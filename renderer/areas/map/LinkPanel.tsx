import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { centreOf, clamp, type Box } from '@shared/scene/geometry';
import { useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import { useMapSession, useMapUi } from './MapContext';
import type { MapSession } from './MapSession';
import styles from './MapScreen.module.css';
import { RelationshipFields } from './RelationshipFields';
import { useFollow } from './useFollow';

/** The fields of a relationship that was just drawn, beside its line. */
export function LinkPanel() {
  const session = useMapSession();
  const linkId = useMapUi((ui) => ui.linkId);
  if (linkId === null) return null;
  return <OpenLinkPanel key={linkId} session={session} linkId={linkId} />;
}

interface OpenLinkPanelProps {
  readonly session: MapSession;
  readonly linkId: string;
}

function OpenLinkPanel({ session, linkId }: OpenLinkPanelProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const relationship = useDocument((document) => document.relationship.get(linkId));
  const partners = useDocument((document) => document.partner);
  const readBox = useCallback(() => session.scene.item(linkId)?.box ?? null, [session, linkId]);
  useFollow(session, panel, readBox, placePanel);
  useEffect(() => {
    panel.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  if (!relationship) return null;
  const close = (): void => {
    session.openLink(null);
    session.focusHome();
  };
  const title = t('map.relationship.title', {
    from: partners.get(relationship.fromId)?.name ?? '',
    to: partners.get(relationship.toId)?.name ?? '',
  });
  return (
    <div
      ref={panel}
      className={styles['linkPanel']}
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p className={styles['linkTitle']}>{title}</p>
      <RelationshipFields relationship={relationship} />
      <div className={styles['linkActions']}>
        <Button onPress={close}>{t('map.relationship.done')}</Button>
      </div>
    </div>
  );
}

function placePanel(element: HTMLElement, box: Box): void {
  const room = element.offsetParent?.getBoundingClientRect();
  const middle = centreOf(box);
  const width = element.offsetWidth;
  const height = element.offsetHeight;
  const x = clamp(middle.x - width / 2, 12, Math.max(12, (room?.width ?? 0) - width - 12));
  const below = middle.y + 24;
  const fits = below + height < (room?.height ?? 0) - 12;
  const y = fits ? below : Math.max(12, middle.y - height - 24);
  element.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
}
