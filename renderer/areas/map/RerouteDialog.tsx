import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '@shared/model/relationship';
import { edit, useDocument } from '../../store/documentStore';
import { ComboBox } from '../../ui/ComboBox';
import { DecisionDialog } from '../../ui/DecisionDialog';
import styles from './fields.module.css';
import { useMapSession, useMapUi } from './MapContext';
import { useFocusHome } from './useFocusHome';
import { usePartnerChoices } from './usePartnerChoices';

/** Leads the ends of a relationship to other partners by name: what dragging its ends does. */
export function RerouteDialog() {
  const id = useMapUi((ui) => ui.rerouteId);
  const relationship = useDocument((document) => document.relationship.get(id ?? ''));
  return relationship ? <OpenDialog key={relationship.id} relationship={relationship} /> : null;
}

function OpenDialog({ relationship }: { readonly relationship: Relationship }) {
  const { t } = useTranslation();
  const session = useMapSession();
  useFocusHome();
  const [fromId, setFromId] = useState<string | null>(relationship.fromId);
  const [toId, setToId] = useState<string | null>(relationship.toId);
  const fromChoices = usePartnerChoices(toId);
  const toChoices = usePartnerChoices(fromId);
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
    <DecisionDialog
      onClose={close}
      size="small"
      title={t('mapHands.reroute.title')}
      confirmLabel={t('mapHands.reroute.apply')}
      isReady={isWhole}
      onConfirm={apply}
    >
      <div className={styles['fields']}>
        <ComboBox
          label={t('mapHands.reroute.from')}
          choices={fromChoices}
          value={fromId}
          onChange={setFromId}
          autoFocus
        />
        <ComboBox
          label={t('mapHands.reroute.to')}
          choices={toChoices}
          value={toId}
          onChange={setToId}
        />
      </div>
    </DecisionDialog>
  );
}
