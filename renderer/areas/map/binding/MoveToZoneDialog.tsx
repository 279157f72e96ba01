import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { onMap } from '@shared/mapping/placing';
import { currentDocument } from '../../../store/documentStore';
import { ComboBox } from '../../../ui/ComboBox';
import { DecisionDialog } from '../../../ui/DecisionDialog';
import { useMapSession, useMapUi } from '../MapContext';
import { itemName } from '../spoken';
import { useFocusHome } from '../useFocusHome';
import { effectsOfMove, moveCardsToZone, planMoveToZone } from './moveToZone';
import { dropWords } from './dropWords';

/** Moves cards into a zone that is chosen by name: a drag without a pointer. */
export function MoveToZoneDialog() {
  const ids = useMapUi((ui) => ui.movingToZone);
  return ids === null ? null : <OpenDialog key={ids.join()} ids={ids} />;
}

function OpenDialog({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const session = useMapSession();
  useFocusHome();
  const [zoneId, setZoneId] = useState<string | null>(null);
  const document = currentDocument();
  const zones = inOrder(onMap(document.mapZone, session.mapId));
  const close = (): void => session.setUi({ movingToZone: null });
  const move = (): void => {
    close();
    if (zoneId !== null) moveCardsToZone(session, ids, zoneId);
  };
  const [first = ''] = ids;
  const effects =
    zoneId === null ? [] : effectsOfMove(session, planMoveToZone(session, ids, zoneId));
  const effect = dropWords(t, effects);
  return (
    <DecisionDialog
      onClose={close}
      size="small"
      title={t('mapDrawing.moveToZone.title', {
        count: ids.length,
        name: itemName(document, first, t),
      })}
      confirmLabel={t('mapDrawing.moveToZone.move')}
      isReady={zoneId !== null}
      onConfirm={move}
    >
      <ComboBox
        label={t('mapDrawing.moveToZone.zone')}
        placeholder={t('mapDrawing.moveToZone.placeholder')}
        choices={zones.map(({ id, name }) => ({
          id,
          label: name === '' ? t('mapDrawing.moveToZone.unnamed') : name,
        }))}
        value={zoneId}
        onChange={setZoneId}
        description={effect === '' ? undefined : effect}
        autoFocus
      />
    </DecisionDialog>
  );
}
