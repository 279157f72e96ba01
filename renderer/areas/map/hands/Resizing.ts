import { headingVector, type Heading } from '@shared/mapping/neighbour';
import { isLocked, leastFrame } from '@shared/mapping/moving';
import type { Box } from '@shared/scene/geometry';
import { currentDocument } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { formatNumber } from '../../../ui/format';
import type { MapSession } from '../MapSession';
import { itemName } from '../spoken';

/** World units that one press of an arrow adds or takes, and one with Shift. */
const steps = { small: 8, large: 48 } as const;

/** A change of size with the keyboard: its lower right corner follows the arrows. One step to undo. */
export class Resizing {
  private underway: { id: string; from: Box; box: Box } | null = null;

  constructor(private readonly session: MapSession) {}

  get isUnderway(): boolean {
    return this.underway !== null;
  }

  /** Starts on a zone or note; gives whether its size can be changed. */
  start(id: string): boolean {
    const item = this.session.scene.item(id);
    const isFrame = item?.kind === 'zone' || item?.kind === 'note';
    if (!isFrame || isLocked(currentDocument(), id)) return false;
    this.underway = { id, from: item.box, box: item.box };
    return true;
  }

  /** Changes the size by one step. */
  step(heading: Heading, isLarge: boolean): void {
    const { underway, session } = this;
    if (!underway) return;
    const { x, y } = headingVector(heading);
    const by = isLarge ? steps.large : steps.small;
    const box = {
      ...underway.box,
      width: Math.max(leastFrame.width, underway.box.width + x * by),
      height: Math.max(leastFrame.height, underway.box.height + y * by),
    };
    this.underway = { ...underway, box };
    const { id } = underway;
    const preview = session.view?.actions.previewResize(id, box);
    if (!preview) return;
    const hidden: ReadonlySet<string> = new Set([id]);
    session.view?.setLive({ hidden, rigid: [], offset: { x: 0, y: 0 }, loose: [preview] });
    session.view?.reveal(box);
  }

  /** Takes the size over. */
  commit(): void {
    const { underway, session } = this;
    if (!underway) return;
    this.underway = null;
    const { id, from, box } = underway;
    if (from.width !== box.width || from.height !== box.height) {
      session.view?.actions.resize(id, box);
      announce(
        session.t('mapHands.said.resized', {
          name: itemName(currentDocument(), id, session.t),
          width: formatNumber(box.width),
          height: formatNumber(box.height),
        }),
      );
    }
    session.view?.setLive(null);
  }

  /** Takes the size back. */
  cancel(): void {
    const { underway, session } = this;
    if (!underway) return;
    this.underway = null;
    session.view?.setLive(null);
    const name = itemName(currentDocument(), underway.id, session.t);
    announce(session.t('map.spoken.putBack', { name }));
  }
}
