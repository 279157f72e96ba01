import { alignEdges, type AlignEdge } from '@shared/mapping/align';
import { distributeAxes } from '@shared/mapping/distribute';
import { orderMoves, type OrderMove } from '@shared/mapping/ordering';
import { likenesses } from '@shared/mapping/selecting';
import type { Command } from '../../../frame/command';
import type { Shortcut } from '../../../frame/shortcut';
import { copyTargets, cutTargets, pasteClipboard } from '../clipboard/clipboardActions';
import { zoneInHand } from '../freePlaces';
import { placeFreely } from '../mapEdits';
import { targetItems } from '../mapFocus';
import { prefer, useMapPreferences } from '../mapPreferences';
import type { MapSession } from '../MapSession';
import {
  alignTargets,
  areLocked,
  canDistribute,
  distributeTargets,
  duplicateTargets,
  isReadInPart,
  reorderTargets,
  selectAround,
  selectLike,
  selectShown,
  targetBoxes,
  toggleLock,
} from './handEdits';

const alignKeys: Readonly<Record<AlignEdge, Shortcut>> = {
  left: 'Alt+Shift+ArrowLeft',
  centre: 'Mod+Shift+E',
  right: 'Alt+Shift+ArrowRight',
  top: 'Alt+Shift+ArrowUp',
  middle: 'Mod+Shift+M',
  bottom: 'Alt+Shift+ArrowDown',
};

const orderKeys: Readonly<Record<OrderMove, Shortcut>> = {
  front: 'Shift+Home',
  forward: 'Shift+PageUp',
  backward: 'Shift+PageDown',
  back: 'Shift+End',
};

const distributeKeys = { horizontal: 'Mod+Shift+H', vertical: 'Mod+Shift+V' } as const;

/** What hands can do with the items of a map. */
export function handCommands(session: MapSession): readonly Command[] {
  return [
    ...clipboardCommands(session),
    ...placeCommands(session),
    ...selectCommands(session),
    ...keyboardCommands(session),
    ...snapCommands(),
  ];
}

/** Text that is selected elsewhere in the window is what Copy means then. */
function noTextSelected(): boolean {
  return window.getSelection()?.isCollapsed !== false;
}

function clipboardCommands(session: MapSession): readonly Command[] {
  const hasBoxes = (): boolean => targetBoxes(session).length > 0;
  return [
    {
      id: 'map.copy',
      group: 'map',
      title: (t) => t('mapHands.command.copy'),
      shortcut: 'Mod+C',
      isEnabled: () => hasBoxes() && noTextSelected(),
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: async () => {
        await copyTargets(session);
      },
    },
    {
      id: 'map.cut',
      group: 'map',
      title: (t) => t('mapHands.command.cut'),
      shortcut: 'Mod+X',
      isEnabled: () => hasBoxes() && noTextSelected(),
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => cutTargets(session),
    },
    {
      id: 'map.paste',
      group: 'map',
      title: (t) => t('mapHands.command.paste'),
      shortcut: 'Mod+V',
      run: () => pasteClipboard(session),
    },
    {
      // While a map is shown, a copy of a partner has its place on it.
      id: 'partners.duplicate',
      group: 'map',
      title: (t) => t('mapHands.command.duplicate'),
      shortcut: 'Mod+D',
      isEnabled: hasBoxes,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => duplicateTargets(session),
    },
  ];
}

function placeCommands(session: MapSession): readonly Command[] {
  const hasBoxes = (): boolean => targetBoxes(session).length > 0;
  return [
    ...alignEdges.map((edge): Command => ({
      id: `map.align.${edge}`,
      group: 'map',
      title: (t) => t(`mapHands.align.${edge}`),
      shortcut: alignKeys[edge],
      isEnabled: () => targetBoxes(session).length > 1,
      whyNot: (t) => t('mapHands.whyNot.two'),
      run: () => alignTargets(session, edge),
    })),
    ...distributeAxes.map((axis): Command => ({
      id: `map.distribute.${axis}`,
      group: 'map',
      title: (t) => t(`mapHands.distribute.${axis}`),
      shortcut: distributeKeys[axis],
      isEnabled: () => canDistribute(session),
      whyNot: (t) => t('mapHands.whyNot.three'),
      run: () => distributeTargets(session, axis),
    })),
    ...orderMoves.map((move): Command => ({
      id: `map.order.${move}`,
      group: 'map',
      title: (t) => t(`mapHands.order.${move}`),
      shortcut: orderKeys[move],
      isEnabled: hasBoxes,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => reorderTargets(session, move),
    })),
    {
      id: 'map.lock',
      group: 'map',
      title: (t) => t(areLocked(session) ? 'map.command.unlock' : 'map.command.lock'),
      shortcut: 'Mod+L',
      isEnabled: hasBoxes,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => toggleLock(session),
    },
  ];
}

function selectCommands(session: MapSession): readonly Command[] {
  const hasCard = (): boolean =>
    targetItems(session).some((id) => session.scene.item(id)?.kind === 'card');
  return [
    ...likenesses.map((likeness): Command => ({
      id: `map.selectSame.${likeness}`,
      group: 'map',
      title: (t) => t(`mapHands.same.${likeness}`),
      isEnabled: hasCard,
      whyNot: (t) => t('mapHands.whyNot.card'),
      run: () => selectLike(session, likeness),
    })),
    {
      id: 'map.selectShown',
      group: 'map',
      title: (t) => t('mapHands.command.selectShown'),
      keywords: ['filter'],
      isEnabled: () => isReadInPart(session),
      whyNot: (t) => t('mapHands.whyNot.filter'),
      run: () => selectShown(session),
    },
    {
      id: 'map.selectAround',
      group: 'map',
      title: (t) => t('mapHands.command.selectAround'),
      isEnabled: hasCard,
      whyNot: (t) => t('mapHands.whyNot.card'),
      run: () => selectAround(session),
    },
  ];
}

function keyboardCommands(session: MapSession): readonly Command[] {
  const isOne = (...kinds: readonly string[]) => {
    const [id, second] = targetItems(session);
    const kind = id === undefined ? undefined : session.scene.item(id)?.kind;
    return second === undefined && kind !== undefined && kinds.includes(kind);
  };
  return [
    {
      id: 'map.addPartner',
      group: 'map',
      title: (t) => t('mapHands.command.addPartner'),
      shortcut: 'P',
      run: () => {
        const what = { type: 'kind', partnerKindId: null, name: '' } as const;
        placeFreely(session, what, zoneInHand(session));
      },
    },
    {
      id: 'map.addText',
      group: 'map',
      title: (t) => t('mapHands.command.addText'),
      shortcut: 'T',
      run: () => placeFreely(session, { type: 'text', name: '' }),
    },
    {
      id: 'map.pickUp',
      group: 'map',
      title: (t) => t('mapHands.command.pickUp'),
      shortcut: 'M',
      isEnabled: () => targetBoxes(session).length > 0,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => session.pickUp('move'),
    },
    {
      id: 'map.resize',
      group: 'map',
      title: (t) => t('mapHands.command.resize'),
      shortcut: 'R',
      isEnabled: () => isOne('zone', 'note'),
      whyNot: (t) => t('mapHands.whyNot.frame'),
      run: () => session.pickUp('size'),
    },
    {
      id: 'map.reroute',
      group: 'map',
      title: (t) => t('mapHands.command.reroute'),
      keywords: ['relationship', 'reroute'],
      isEnabled: () => isOne('line'),
      whyNot: (t) => t('mapHands.whyNot.line'),
      run: () => session.setUi({ rerouteId: targetItems(session)[0] ?? null }),
    },
    {
      id: 'map.outline',
      group: 'map',
      title: (t) => t('mapHands.command.outline'),
      keywords: ['tree', 'list'],
      shortcut: 'Mod+Shift+O',
      run: () => session.showOutline(),
    },
  ];
}

function snapCommands(): readonly Command[] {
  const toggle = (
    id: string,
    which: 'grid' | 'guides' | 'minimap',
    shortcut: Shortcut,
  ): Command => ({
    id,
    group: 'map',
    title: (t) => t(`mapHands.toggle.${which}`),
    keywords: which === 'minimap' ? ['minimap', 'overview'] : ['align'],
    shortcut,
    isChecked: () => useMapPreferences.getState()[which],
    run: () => prefer({ [which]: !useMapPreferences.getState()[which] }),
  });
  return [
    toggle('map.snapToGrid', 'grid', 'Mod+Shift+G'),
    toggle('map.smartGuides', 'guides', 'Mod+Shift+L'),
    toggle('map.minimap', 'minimap', 'Mod+Shift+B'),
  ];
}
