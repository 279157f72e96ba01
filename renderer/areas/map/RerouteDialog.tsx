import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '@shared/model/relationship';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument, edit, useDocument } from '../../store/documentStore';
import { ActorShape } from '../../ui/ActorShape';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { Dialog } from '../../ui/Dialog';
import styles from './fields.module.css';
import { useMapSession, useMapUi } from './MapContext';

/** Leads the ends of a relationship to other partners by name: what dragging its ends does. */
export function RerouteDialog() {
  const id = useMapUi((ui) => ui.rerouteId);
  const relationship = useDocument((document) => document.relationship.get(id ?? ''));
  return relationship ? <OpenDialog key={relationship.id} relationship={relationship} /> : null;
}

function OpenDialog({ relationship }: { readonly relationship: Relationship }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const partners = useDocument((document) => document.partner);
  const [fromId, setFromId] = useState<string | null>(relationship.fromId);
  const [toId, setToId] = useState<string | null>(relationship.toId);
  const choices = useMemo(
    () =>
      [...partners.values()]
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((partner) => ({
          id: partner.id,
          label: partner.name,
          picture: <ActorShape hue={actorHueOf(currentDocument(), partner)} />,
        })),
    [partners],
  );
  const isWhole = fromId !== null && toId !== null && fromId !== toId;
  const close = (): void => session.setUi({ rerouteId: null });
  const apply = (): void => {
    close();
    if (!isWhole) return;
    edit(t('mapHands.edit.reroute'), (draft) => {
      draft.update('relationship', relationship.id, { fromId, toId });
    });
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="small"
      title={t('mapHands.reroute.title')}
      actions={
        <>
          <Button onPress={close}>{t('mapHands.reroute.cancel')}</Button>
          <Button kind="primary" onPress={apply} isDisabled={!isWhole}>
            {t('mapHands.reroute.apply')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <ComboBox
          label={t('mapHands.reroute.from')}
          choices={choices.filter(({ id }) => id !== toId)}
          value={fromId}
          onChange={setFromId}
          autoFocus
        />
        <ComboBox
          label={t('mapHands.reroute.to')}
          choices={choices.filter(({ id }) => id !== fromId)}
          value={toId}
          onChange={setToId}
        />
      </div>
    </Dialog>
  );
}
