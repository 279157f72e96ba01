import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { unionBoxes, type Box } from '@shared/scene/geometry';
import { currentDocument, useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import { besideBox } from './besideBox';
import { useMapSession, useMapUi } from './MapContext';
import { removeItems } from './mapEdits';
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
  const readBox = useCallback(() => boxAround(session, linkId), [session, linkId]);
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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // Not what is given in by a dialog over it.
          if (event.target === event.currentTarget) close();
        }}
      >
        <RelationshipFields relationship={relationship} />
        <div className={styles['linkActions']}>
          <Button
            kind="quiet"
            onPress={() => {
              close();
              removeItems(session, [linkId]);
            }}
          >
            {t('map.command.deleteItem')}
          </Button>
          <Button type="submit">{t('map.relationship.done')}</Button>
        </div>
      </form>
    </div>
  );
}

/** What the panel says something about: the line and the cards at its ends. */
function boxAround(session: MapSession, linkId: string): Box | null {
  const relationship = currentDocument().relationship.get(linkId);
  const ends = [relationship?.fromId, relationship?.toId].map((id = '') =>
    session.scene.actorIdOf(id),
  );
  return unionBoxes([linkId, ...ends].flatMap((id = '') => session.scene.item(id)?.box ?? []));
}

function placePanel(element: HTMLElement, box: Box): void {
  const { width = 0, height = 0 } = element.offsetParent?.getBoundingClientRect() ?? {};
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const { x, y } = besideBox(box, size, { width, height });
  element.style.transform = `translate(${String(Math.round(x))}px, ${String(Math.round(y))}px)`;
}
