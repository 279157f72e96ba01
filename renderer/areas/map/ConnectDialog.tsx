import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../store/documentStore';
import { ComboBox } from '../../ui/ComboBox';
import { DecisionDialog } from '../../ui/DecisionDialog';
import { connectByPartner } from './mapEdits';
import { useMapSession, useMapUi } from './MapContext';
import { useFocusHome } from './useFocusHome';
import { usePartnerChoices } from './usePartnerChoices';

/** Connects a partner to another that is chosen by name: drawing a line without a pointer. */
export function ConnectDialog() {
  const fromId = useMapUi((ui) => ui.connectFrom);
  return fromId === null ? null : <OpenConnectDialog key={fromId} fromId={fromId} />;
}

function OpenConnectDialog({ fromId }: { readonly fromId: string }) {
  const { t } = useTranslation();
  const session = useMapSession();
  useFocusHome();
  const name = useDocument((document) => document.partner.get(fromId)?.name ?? '');
  const [toId, setToId] = useState<string | null>(null);
  const choices = usePartnerChoices(fromId);
  const close = (): void => session.setUi({ connectFrom: null });
  return (
    <DecisionDialog
      onClose={close}
      size="small"
      title={t('map.connect.title', { name })}
      confirmLabel={t('map.connect.make')}
      isReady={toId !== null}
      onConfirm={() => {
        close();
        if (toId !== null) connectByPartner(session, fromId, toId);
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
    </DecisionDialog>
  );
}
