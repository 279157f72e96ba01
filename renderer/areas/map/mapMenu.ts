import {
  AlignHorizontalJustifyCenter,
  Copy,
  CopyPlus,
  Focus,
  Layers,
  Link2,
  Lock,
  LockOpen,
  Move,
  Network,
  PanelRight,
  Pencil,
  Scaling,
  ScanSearch,
  Scissors,
  Spline,
  SquareDashed,
  SquareUser,
  Trash2,
  Undo2,
  UserPlus,
  X,
} from 'lucide-react';
import { alignEdges } from '@shared/mapping/align';
import { distributeAxes } from '@shared/mapping/distribute';
import { orderMoves } from '@shared/mapping/ordering';
import { likenesses } from '@shared/mapping/selecting';
import { reverseRelationship } from '@shared/mapping/connecting';
import type { MenuAction, MenuEntry } from '../../ui/Menu';
import { edit } from '../../store/documentStore';
import { inspect, navigate, useUi } from '../../store/uiStore';
import { deletePartners, place, placeFreely, removeItems, startEditing } from './mapEdits';
import { arrangeMenu } from './arrange/arrangeCommands';
import { commandEntry } from './commandEntry';
import { areLocked } from './hands/handEdits';
import { paperEntries } from './paperMenu';
import { endNames } from './endNames';
import type { MapSession } from './MapSession';
import { toggleFocus } from './reading/focusActions';

/** The actions for an item, or for the paper: what the context menu shows. */
export function menuEntries(session: MapSession, itemId: string | null): MenuEntry[] {
  const kind = itemId === null ? undefined : session.scene.item(itemId)?.kind;
  if (itemId === null || !kind) return paperEntries(session);
  if (kind === 'card') return cardEntries(session, itemId);
  if (kind === 'line') return lineEntries(session, itemId);
  const { t } = session;
  const rename: MenuAction = {
    id: 'rename',
    label: t(kind === 'zone' ? 'map.command.rename' : 'map.command.editText'),
    icon: Pencil,
    keys: ['F2'],
    onAction: () => startEditing(session, itemId),
    takesFocus: true,
  };
  return [
    ...(kind === 'zone' ? placeEntries(session, itemId) : []),
    detailsEntry(session),
    ...forOne(session, rename, commandEntry(session, 'map.resize', Scaling)),
    commandEntry(session, 'map.pickUp', Move),
    ...handEntries(session),
    'separator',
    deleteEntry(session),
  ];
}

/** What can be done with one item alone: nothing while several are selected. */
function forOne(session: MapSession, ...entries: readonly MenuAction[]): readonly MenuAction[] {
  return session.selectedItems().length > 1 ? [] : entries;
}

/** What hands can do with any selection. */
function handEntries(session: MapSession): MenuEntry[] {
  const { t } = session;
  const line = (id: string): MenuAction => commandEntry(session, id);
  return [
    'separator',
    commandEntry(session, 'map.copy', Copy),
    commandEntry(session, 'map.cut', Scissors),
    commandEntry(session, 'partners.duplicate', CopyPlus),
    'separator',
    {
      id: 'align',
      label: t('mapHands.menu.align'),
      icon: AlignHorizontalJustifyCenter,
      entries: [
        ...alignEdges.map((edge) => line(`map.align.${edge}`)),
        'separator',
        ...distributeAxes.map((axis) => line(`map.distribute.${axis}`)),
      ],
    },
    ...(session.selectedItems().length > 1 ? [arrangeEntry(session)] : []),
    {
      id: 'order',
      label: t('mapHands.menu.order'),
      icon: Layers,
      entries: orderMoves.map((move) => line(`map.order.${move}`)),
    },
    commandEntry(session, 'map.lock', areLocked(session) ? LockOpen : Lock),
  ];
}

/** How the selected cards, or all of them, are laid out anew. */
function arrangeEntry(session: MapSession): MenuEntry {
  return {
    id: 'arrange',
    label: session.t('mapDrawing.arrange.label'),
    icon: Network,
    entries: arrangeMenu(session),
  };
}

/** A partner can be added where the menu was opened in a zone, or where there is room in it. */
function placeEntries(session: MapSession, zoneId: string): MenuEntry[] {
  const here = session.menuPoint;
  const add = commandEntry(session, 'map.addPartner', UserPlus);
  const onAction = (): void => {
    const what = { type: 'kind', partnerKindId: null, name: '' } as const;
    if (here) place(session, what, here);
    else placeFreely(session, what, zoneId);
  };
  return [{ ...add, onAction }, 'separator'];
}

/** What can be said of an item stands in the inspector, which may have been put away. */
function detailsEntry(session: MapSession): MenuEntry {
  return {
    id: 'inspect',
    label: session.t('map.command.inspect'),
    icon: PanelRight,
    onAction: () => inspect(useUi.getState().selection),
  };
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
  return [
    ...forOne(session, {
      id: 'open',
      label: t('map.command.open'),
      icon: SquareUser,
      onAction: () => navigate('partners', { profile: partnerId }),
    }),
    detailsEntry(session),
    ...forOne(session, {
      id: 'connect',
      label: t('map.command.connect'),
      icon: Link2,
      keys: ['C'],
      onAction: () => session.setUi({ connectFrom: partnerId }),
      takesFocus: true,
    }),
    {
      id: 'focus',
      label: t('mapReading.focus.command'),
      icon: Focus,
      keys: ['O'],
      onAction: () => toggleFocus(session),
    },
    ...forOne(session, {
      id: 'rename',
      label: t('map.command.rename'),
      icon: Pencil,
      keys: ['F2'],
      onAction: () => startEditing(session, id),
      takesFocus: true,
    }),
    commandEntry(session, 'map.pickUp', Move),
    commandEntry(session, 'map.moveToZone', SquareDashed),
    {
      id: 'selectSame',
      label: t('mapHands.menu.selectSame'),
      icon: ScanSearch,
      entries: [
        ...likenesses.map((likeness) => ({
          ...commandEntry(session, `map.selectSame.${likeness}`),
          label: t(`mapHands.menu.same.${likeness}`),
        })),
        'separator',
        commandEntry(session, 'map.selectAround'),
      ],
    },
    ...handEntries(session),
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
  const reverse: MenuAction = {
    id: 'reverse',
    label: t('map.command.reverse'),
    icon: Undo2,
    onAction: () => {
      edit(t('map.edit.reverse', endNames(id)), (draft) => reverseRelationship(draft, id));
    },
  };
  return [
    detailsEntry(session),
    ...forOne(session, reverse, commandEntry(session, 'map.reroute', Spline)),
    'separator',
    deleteEntry(session),
  ];
}
