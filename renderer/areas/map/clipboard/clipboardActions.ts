import { copyItems } from '@shared/mapping/copying';
import { addNote } from '@shared/mapping/frames';
import { readMapClip, writeMapClip, type MapClip } from '@shared/mapping/mapClip';
import { withFramesWithin } from '@shared/mapping/moving';
import { clipBox, pasteItems, type Pasted } from '@shared/mapping/pasting';
import type { Box, Point } from '@shared/scene/geometry';
import { cutText } from '@shared/text/cutText';
import { usualFrame } from '../../../canvas/tools/frameTool';
import { desktop } from '../../../desktop';
import { currentDocument, edit } from '../../../store/documentStore';
import { showToast } from '../../../store/toasts';
import { announce } from '../../../ui/announce';
import { editPlaces } from '../binding/editPlaces';
import { paperForCards } from '../freePlaces';
import { showMade, targetBoxes } from '../hands/handEdits';
import { removeItems } from '../mapEdits';
import type { MapSession } from '../MapSession';

/** The text that stands for what is selected, or null when that cannot be copied. */
export function clipText(session: MapSession): string | null {
  const ids = targetBoxes(session).map(({ id }) => id);
  if (ids.length === 0) return null;
  return writeMapClip(copyItems(currentDocument(), session.mapId, ids));
}

/** Puts what is selected on the clipboard. Gives whether that worked. */
export async function copyTargets(session: MapSession): Promise<boolean> {
  const { t } = session;
  const count = targetBoxes(session).length;
  const text = clipText(session);
  if (text === null) return false;
  const result = await desktop.copyText(text);
  if (result.ok) announce(t('mapHands.said.copied', { count }));
  else showToast({ tone: 'bad', message: t('mapHands.toast.notCopied') });
  return result.ok;
}

/** Copies what is selected and takes it off the map. */
export async function cutTargets(session: MapSession): Promise<void> {
  const ids = targetBoxes(session).map(({ id }) => id);
  if (await copyTargets(session)) removeCopied(session, ids);
}

/** Takes off the map what a copy of these items holds: with a zone, the frames in it. */
export function removeCopied(session: MapSession, ids: readonly string[]): void {
  removeItems(session, withFramesWithin(currentDocument(), session.mapId, ids));
}

/** Pastes what is on the clipboard, in the middle of the view or round a point. */
export async function pasteClipboard(session: MapSession, at: Point | null = null): Promise<void> {
  const result = await desktop.readClipboardText(null);
  if (result.ok) pasteText(session, result.value, at);
  else showToast({ tone: 'bad', message: session.t('mapHands.toast.notPasted') });
}

/** Pastes a clipboard text: a part of a map as it was, other text as a note. */
export function pasteText(session: MapSession, text: string, at: Point | null = null): void {
  const { t } = session;
  const found = readMapClip(text);
  if (found.type === 'clip') pasteClip(session, found.clip, at);
  else if (found.type === 'damaged') {
    showToast({ tone: 'bad', message: t('mapHands.toast.damagedClip') });
  } else if (text.trim() === '') announce(t('mapHands.said.emptyClipboard'));
  else pasteNote(session, cutText(text.trim(), longestNote), at);
}

/** As much as a note takes when it is typed. */
const longestNote = 2000;

function pasteNote(session: MapSession, text: string, at: Point | null): void {
  const box = boxAt(session, usualFrame.note, at);
  const change = edit(session.t('map.edit.addNote'), (draft) => {
    addNote(draft, session.mapId, { box, text });
  });
  showMade(session, change?.added.map(({ id }) => id) ?? []);
}

function pasteClip(session: MapSession, clip: MapClip, at: Point | null): void {
  const { t, mapId } = session;
  const box = clipBox(clip);
  if (!box) return;
  const to = boxAt(session, box, at);
  const by = { x: to.x - box.x, y: to.y - box.y };
  const count = clip.cards.length + clip.zones.length + clip.notes.length;
  const done: Pasted[] = [];
  const { effect } = editPlaces(session, t('mapHands.edit.paste', { count }), (draft) => {
    done.push(pasteItems(draft, mapId, clip, by));
  });
  const [pasted] = done;
  if (!pasted) return;
  showMade(session, pasted.itemIds);
  const { newPartners, alreadyHere } = pasted;
  const said = [
    t('mapHands.said.pasted', { count }),
    newPartners > 0 ? t('mapHands.toast.newPartners', { count: newPartners }) : '',
    alreadyHere > 0 ? t('mapHands.toast.alreadyHere', { count: alreadyHere }) : '',
    effect,
  ].filter((part) => part !== '');
  // A toast only when the plan is told something that the map alone does not show.
  if (said.length > 1) showToast({ message: said.join(' ') });
  else announce(said.join(' '));
}

/** Where a box of this size goes: round the point, else on free paper near the middle of the view. */
function boxAt(
  session: MapSession,
  { width, height }: Pick<Box, 'width' | 'height'>,
  at: Point | null,
): Box {
  const centre = at ?? paperForCards(session, { width, height });
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}
