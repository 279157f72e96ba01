import {
  ClipboardPaste,
  Download,
  Image,
  PanelRight,
  ScanSearch,
  SquareDashed,
  StickyNote,
  Type,
  UserPlus,
} from 'lucide-react';
import { boxHasPoint } from '@shared/scene/geometry';
import { findCommand } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { currentDocument } from '../../store/documentStore';
import { inspect } from '../../store/uiStore';
import type { MenuEntry } from '../../ui/Menu';
import { arrangeMenu } from './arrange/arrangeCommands';
import { pasteClipboard } from './clipboard/clipboardActions';
import { commandEntry } from './commandEntry';
import { copyAsPicture } from './export/copyPicture';
import { openExport } from './export/exportOptions';
import { place, placeFreely } from './mapEdits';
import { selectAll } from './mapKeys';
import type { MapSession } from './MapSession';
import { placeAllMenu } from './placeAll';
import type { Placeable } from './placeable';

/** The paper inside a zone is the zone's: its fields are near at hand there as well. */
function zoneDetails(session: MapSession): MenuEntry[] {
  const here = session.menuPoint;
  const zones = [...currentDocument().mapZone.values()];
  const zone = zones.findLast(
    (one) => one.mapId === session.mapId && here !== null && boxHasPoint(one, here),
  );
  if (zone === undefined) return [];
  const { name } = zone;
  const show: MenuEntry = {
    id: 'zoneDetails',
    label: session.t('map.command.zoneDetails', { name }),
    icon: PanelRight,
    onAction: () => inspect([zone.id]),
  };
  return [show, 'separator'];
}

/** What can be done where nothing lies. */
export function paperEntries(session: MapSession): MenuEntry[] {
  const { t } = session;
  const here = session.menuPoint;
  const add = (what: Placeable) => () => {
    if (here) place(session, what, here);
    else placeFreely(session, what);
  };
  return [
    {
      ...commandEntry(session, 'map.addPartner', UserPlus),
      onAction: add({ type: 'kind', partnerKindId: null, name: '' }),
    },
    {
      ...commandEntry(session, 'map.addZone', SquareDashed),
      onAction: add({ type: 'zone', name: '' }),
    },
    {
      ...commandEntry(session, 'map.addNote', StickyNote),
      onAction: add({ type: 'note', name: '' }),
    },
    { ...commandEntry(session, 'map.addText', Type), onAction: add({ type: 'text', name: '' }) },
    'separator',
    ...zoneDetails(session),
    {
      ...commandEntry(session, 'map.paste', ClipboardPaste),
      onAction: () => void pasteClipboard(session, here),
    },
    placeAllMenu(session),
    {
      id: 'arrange',
      label: t('mapDrawing.arrange.label'),
      entries: arrangeMenu(session),
    },
    'separator',
    {
      id: 'selectAll',
      label: t('map.command.selectAll'),
      keys: shortcutKeys('Mod+A', platform),
      onAction: () => selectAll(session),
    },
    commandEntry(session, 'map.selectShown', ScanSearch),
    ...(['map.snapToGrid', 'map.smartGuides', 'map.minimap'] as const).map((id) => ({
      ...commandEntry(session, id),
      isChecked: findCommand(id)?.isChecked?.() === true,
    })),
    {
      id: 'fit',
      label: t('map.command.fit'),
      keys: ['F'],
      onAction: () => session.view?.fit(),
    },
    'separator',
    {
      id: 'copyPicture',
      label: t('mapShow.export.copyPicture'),
      icon: Image,
      onAction: () => void copyAsPicture(session),
    },
    {
      id: 'export',
      label: t('mapShow.export.open'),
      icon: Download,
      onAction: openExport,
    },
  ];
}
