import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument, useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { Dialog } from '../../ui/Dialog';
import { ActorShape } from '../../ui/ActorShape';
import { connectByPartner } from './mapEdits';
import { useMapSession, useMapUi } from './MapContext';

/** Connects a partner to another that is chosen by name: drawing a line without a pointer. */
export function ConnectDialog() {
  const fromId = useMapUi((ui) => ui.connectFrom);
  return fromId === null ? null : <OpenConnectDialog key={fromId} fromId={fromId} />;
}

function OpenConnectDialog({ fromId }: { readonly fromId: string }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const partners = useDocument((document) => document.partner);
  const [toId, setToId] = useState<string | null>(null);
  const choices = useMemo(
    () =>
      [...partners.values()]
        .filter(({ id }) => id !== fromId)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((partner) => ({
          id: partner.id,
          label: partner.name,
          picture: <ActorShape hue={actorHueOf(currentDocument(), partner)} />,
        })),
    [partners, fromId],
  );
  const close = (): void => session.setUi({ connectFrom: null });
  const make = (): void => {
    close();
    if (toId !== null) connectByPartner(session, fromId, toId);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="small"
      title={t('map.connect.title', { name: partners.get(fromId)?.name ?? '' })}
      actions={
        <>
          <Button onPress={close}>{t('map.connect.cancel')}</Button>
          <Button kind="primary" onPress={make} isDisabled={toId === null}>
            {t('map.connect.make')}
          </Button>
        </>
      }
    >
      <div
        onKeyDown={(event) => {
          // The list takes Enter for itself while it is open.
          if (event.key !== 'Enter' || event.defaultPrevented || toId === null) return;
          event.preventDefault();
          make();
        }}
      >
        <ComboBox
          label={t('map.connect.partner')}
          placeholder={t('map.connect.placeholder')}
          choices={choices}
          value={toId}
          onChange={setToId}
          autoFocus
        />
      </div>
    </Dialog>
  );
}
