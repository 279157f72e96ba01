import {
  Download,
  Focus,
  Image,
  Link2,
  Lock,
  LockOpen,
  Pencil,
  SquareDashed,
  SquareUser,
  Trash2,
  Undo2,
  X,
} from 'lucide-react';
import { reverseRelationship } from '@shared/mapping/connecting';
import type { MenuEntry } from '../../ui/Menu';
import { currentDocument, edit } from '../../store/documentStore';
import { inspect, navigate } from '../../store/uiStore';
import {
  deletePartners,
  freePlace,
  place,
  removeItems,
  startEditing,
  toggleLock,
} from './mapEdits';
import { arrangeMenu } from './arrange/arrangeCommands';
import { moveToZoneCommand } from './binding/moveToZone';
import { selectAll } from './mapKeys';
import { copyAsPicture } from './export/copyPicture';
import { openExport } from './export/exportOptions';
import type { MapSession } from './MapSession';
import { toggleFocus } from './reading/focusActions';
import { placeAllMenu } from './placeAll';

/** The actions for an item, or for the paper: what the context menu shows. */
export function menuEntries(session: MapSession, itemId: string | null): MenuEntry[] {
  const kind = itemId === null ? undefined : session.scene.item(itemId)?.kind;
  if (itemId === null || !kind) return paperEntries(session);
  if (kind === 'card') return cardEntries(session, itemId);
  if (kind === 'line') return lineEntries(session, itemId);
  const { t } = session;
  return [
    {
      id: 'rename',
      label: t(kind === 'zone' ? 'map.command.rename' : 'map.command.editText'),
      icon: Pencil,
      keys: ['F2'],
      onAction: () => startEditing(session, itemId),
    },
    'separator',
    deleteEntry(session),
  ];
}

function deleteEntry(session: MapSession): MenuEntry {
  return {
    id: 'delete',
    label: session.t('map.command.deleteItem'),
    icon: Trash2,
    keys: ['Del'],
    onAction: () => removeItems(session, session.selectedItems()),
  };
}

function cardEntries(session: MapSession, id: string): MenuEntry[] {
  const { t } = session;
  const partnerId = session.recordOfItem(id);
  const moveToZone = moveToZoneCommand(session);
  const isLocked = currentDocument().mapActor.get(id)?.locked === true;
  return [
    {
      id: 'open',
      label: t('map.command.open'),
      icon: SquareUser,
      onAction: () => navigate('partners', { profile: partnerId }),
    },
    {
      id: 'connect',
      label: t('map.command.connect'),
      icon: Link2,
      keys: ['C'],
      onAction: () => session.setUi({ connectFrom: partnerId }),
    },
    {
      id: 'focus',
      label: t('mapReading.focus.command'),
      icon: Focus,
      keys: ['O'],
      onAction: () => toggleFocus(session),
    },
    {
      id: 'rename',
      label: t('map.command.rename'),
      icon: Pencil,
      keys: ['F2'],
      onAction: () => startEditing(session, id),
    },
    {
      id: 'moveToZone',
      label: t('mapDrawing.moveToZone.command'),
      icon: SquareDashed,
      isDisabled: moveToZone.isEnabled?.() === false,
      onAction: () => void moveToZone.run(),
      takesFocus: true,
    },
    {
      id: 'lock',
      label: t(isLocked ? 'map.command.unlock' : 'map.command.lock'),
      icon: isLocked ? LockOpen : Lock,
      onAction: () => toggleLock(session, session.selectedItems()),
    },
    'separator',
    {
      id: 'remove',
      label: t('map.command.remove'),
      icon: X,
      keys: ['Del'],
      onAction: () => removeItems(session, session.selectedItems()),
    },
    {
      id: 'deletePartner',
      label: t('map.command.deletePartner'),
      icon: Trash2,
      tone: 'bad',
      onAction: () => deletePartners(session, session.selectedItems()),
    },
  ];
}

function lineEntries(session: MapSession, id: string): MenuEntry[] {
  const { t } = session;
  return [
    {
      id: 'inspect',
      label: t('map.command.inspect'),
      icon: Pencil,
      onAction: () => inspect([id]),
    },
    {
      id: 'reverse',
      label: t('map.command.reverse'),
      icon: Undo2,
      onAction: () => {
        edit(t('map.edit.reverse'), (draft) => reverseRelationship(draft, id));
      },
    },
    'separator',
    deleteEntry(session),
  ];
}

function paperEntries(session: MapSession): MenuEntry[] {
  const { t } = session;
  return [
    {
      id: 'zone',
      label: t('map.command.addZone'),
      keys: ['Z'],
      onAction: () => place(session, { type: 'zone', name: '' }, freePlace(session)),
    },
    {
      id: 'note',
      label: t('map.command.addNote'),
      keys: ['N'],
      onAction: () => place(session, { type: 'note', name: '' }, freePlace(session)),
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
      onAction: () => selectAll(session),
    },
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
