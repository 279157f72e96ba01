import { Waypoints } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { workspaceOf } from '@shared/document/document';
import { firstMapId, isMapEmpty, isShownOn } from '@shared/mapping/placing';
import type { ScreenProps } from '../../frame/areaDefinition';
import { currentDocument, useDocument } from '../../store/documentStore';
import { replaceParams, select, useUi } from '../../store/uiStore';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { EmptyState } from '../../ui/EmptyState';
import { useContextMenu } from '../../ui/useContextMenu';
import { cancelArranging } from './arrange/arrangeMap';
import { ArrangeProgress } from './arrange/ArrangeProgress';
import { MoveToZoneDialog } from './binding/MoveToZoneDialog';
import { withoutLetters } from './commandEntry';
import { ConnectDialog } from './ConnectDialog';
import { ImportMapDialog } from './importing/ImportMapDialog';
import { InPlaceEditor } from './InPlaceEditor';
import { useKeyboardHome } from './keyboardHome';
import { LinkPanel } from './LinkPanel';
import { MapCanvas } from './MapCanvas';
import { MapContext, useMapSession, useMapUi } from './MapContext';
import { placeAll } from './placeAll';
import { lastMaps } from './lastMaps';
import { MapHelp } from './MapHelp';
import { menuEntries } from './mapMenu';
import styles from './MapScreen.module.css';
import { MapSession } from './MapSession';
import { MapSharing } from './MapSharing';
import { FirstMapButton, MapSwitcher } from './maps/MapSwitcher';
import { useGoToMapCommands } from './maps/useGoToMapCommands';
import { NewMapDialog } from './maps/NewMapDialog';
import { MatrixScreen } from './matrix/MatrixScreen';
import { MapToolbar } from './MapToolbar';
import { Minimap } from './minimap/Minimap';
import { PaletteDrag } from './PaletteDrag';
import { Presentation } from './present/Presentation';
import { usePresenting } from './present/presenting';
import { FocusBar } from './reading/FocusBar';
import { Legend } from './reading/Legend';
import { ReadingBar } from './reading/ReadingBar';
import { RelationshipTypesDialog } from './types/RelationshipTypesDialog';
import { ReadingPanel } from './reading/ReadingPanel';
import { RerouteDialog } from './RerouteDialog';
import { SidePanel } from './SidePanel';
import { useMapCommands } from './useMapCommands';

/** The map area: one map, or the way to a first one. */
export function MapScreen({ params }: ScreenProps) {
  const mapId = useOpenMap(params);
  useSelectionOfMap(mapId);
  useGoToMapCommands(mapId);
  const isMatrix = params['view'] === 'matrix';
  return (
    <>
      {mapId === null ? <NoMap /> : <OpenMap key={mapId} mapId={mapId} isMatrix={isMatrix} />}
      <ImportMapDialog />
      <NewMapDialog />
    </>
  );
}

/** The map that is asked for, else the one that was open last, else the first; null without any. */
function useOpenMap(params: ScreenProps['params']): string | null {
  const workspaceId = useDocument((document) => workspaceOf(document).id);
  // Each way to the area asks anew: another map may have been open since.
  const wanted = useMemo(
    () => [params['map'], lastMaps.recall(localStorage, workspaceId)],
    [params, workspaceId],
  );
  const mapId = useDocument(
    (document) => wanted.find((id) => document.map.has(id ?? '')) ?? firstMapId(document),
  );
  useEffect(() => {
    if (mapId === null) return;
    lastMaps.remember(localStorage, workspaceId, mapId);
    // The way back leads to this map, whichever is open last by then. A map that is asked for and is
    // not there was taken back: it is shown again when it is done again.
    if (params['map'] === undefined) replaceParams({ ...params, map: mapId });
  }, [mapId, params, workspaceId]);
  return mapId;
}

/** Another map does not show what was selected on the one before: it is selected no longer. */
function useSelectionOfMap(mapId: string | null): void {
  const before = useRef(mapId);
  useLayoutEffect(() => {
    if (before.current === mapId) return;
    before.current = mapId;
    const document = currentDocument();
    select(useUi.getState().selection.filter((id) => isShownOn(document, mapId ?? '', id)));
  }, [mapId]);
}

function NoMap() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={Waypoints}
      title={t('map.empty.noMap')}
      text={t('map.empty.noMapText')}
      actions={<FirstMapButton />}
    />
  );
}

interface OpenMapProps {
  readonly mapId: string;
  readonly isMatrix: boolean;
}

/** A map, or its matrix; from that the person comes back to the map as it was left. */
function OpenMap({ mapId, isMatrix }: OpenMapProps) {
  const { t } = useTranslation();
  const session = useMemo(() => new MapSession(mapId, t), [mapId, t]);
  return isMatrix ? <MatrixScreen mapId={mapId} /> : <DrawnMap session={session} />;
}

function DrawnMap({ session }: { readonly session: MapSession }) {
  const { mapId } = session;
  useEffect(() => () => void cancelArranging(session), [session]);
  const isPresented = usePresenting((state) => state.mapId === mapId);
  const isListHidden = useUi((state) => state.mapListHidden) || isPresented;
  const isPanelOpen = useStore(session.ui, (ui) => ui.panel !== null);
  const hasPanel = isPanelOpen && !isPresented;
  return (
    <MapContext value={session}>
      <PaletteDrag session={session}>
        <div
          className={cx(
            styles['screen'],
            hasPanel ? styles['read'] : isListHidden && styles['wide'],
            isPresented && styles['presented'],
          )}
        >
          {hasPanel ? <ReadingPanel /> : isListHidden ? null : <SidePanel />}
          <div className={styles['stage']}>
            <MapCanvas />
            {isPresented ? null : (
              <>
                <MapSwitcher mapId={mapId} />
                <ReadingBar />
                <FocusBar />
              </>
            )}
            <EmptyMap />
            <InPlaceEditor />
            <Legend saysFocus={isPresented} />
            <LinkPanel />
            {isPresented ? <Presentation /> : <MapToolbar />}
            <ArrangeProgress />
            {isPresented ? null : <Minimap />}
          </div>
        </div>
      </PaletteDrag>
      <ConnectDialog />
      <MoveToZoneDialog />
      <TypesDialog />
      <RerouteDialog />
      <MapHelp />
      <MapSharing />
      <ItemMenu />
      <MapCommands />
    </MapContext>
  );
}

function MapCommands() {
  useMapCommands(useMapSession());
  return null;
}

function TypesDialog() {
  const session = useMapSession();
  const isOpen = useMapUi((ui) => ui.isTypesOpen);
  if (!isOpen) return null;
  return <RelationshipTypesDialog onClose={() => session.setUi({ isTypesOpen: false })} />;
}

function ItemMenu() {
  const { t } = useTranslation();
  const session = useMapSession();
  const { open, element } = useContextMenu();
  useEffect(
    () =>
      session.setMenu((at, itemId) => {
        const entries = menuEntries(session, itemId);
        const isInOutline = useKeyboardHome.getState().home === 'outline';
        open(at, t('map.command.context'), isInOutline ? withoutLetters(entries) : entries);
      }),
    [session, open, t],
  );
  return element;
}

/** What an empty map says: what it is for, and the first step. */
function EmptyMap() {
  const { mapId } = useMapSession();
  const isEmpty = useDocument((document) => isMapEmpty(document, mapId));
  const isEditing = useMapUi((ui) => ui.editing !== null);
  return isEmpty && !isEditing ? <FirstSteps /> : null;
}

function FirstSteps() {
  const { t } = useTranslation();
  const session = useMapSession();
  // Nobody is on an empty map.
  const count = useDocument(({ partner }) => partner.size);
  return (
    <div className={styles['empty']}>
      <EmptyState
        icon={Waypoints}
        title={t('map.empty.title')}
        text={t('map.empty.text')}
        actions={
          count === 0 ? undefined : (
            <Button kind="primary" onPress={() => placeAll(session, 'class')}>
              {t('map.empty.placeAll', { count })}
            </Button>
          )
        }
      />
    </div>
  );
}
