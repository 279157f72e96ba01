import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import type { MapWords } from '@shared/mapping/actorLook';
import type { MapSceneInput } from '@shared/mapping/mapSceneInput';
import type { MapView } from '@shared/model/mapView';
import { scorePartners, scoreValues, type PartnerScores } from '@shared/scoring/scorePartners';
import { currentDocument } from '../../store/documentStore';
import { currentPartnerFields } from '../partners';
import { readStrays } from './binding/readStrays';
import { ZoneWordsMemory } from './binding/zoneWords';
import { mapWords } from './mapWords';
import type { MapReading } from './reading/MapReading';

const noZoneWords = (): string => '';
const noScores: ReadonlyMap<string, number> = new Map();

/** What the scene of a map is made of; each part the same object while it says the same. */
export class SceneSource {
  private readonly words: MapWords;
  private readonly zoneWords: ZoneWordsMemory;
  private scores = noScores;
  private scored: PartnerScores | null = null;

  constructor(
    private readonly mapId: string,
    t: TFunction,
    private readonly reading: MapReading,
  ) {
    this.words = mapWords(t);
    this.zoneWords = new ZoneWordsMemory(t);
  }

  /** The records of a document, with what they look like now. */
  input(tables: Document): MapSceneInput {
    const { mapId, words } = this;
    const scores = this.readScores(tables);
    // What a zone does to a card is for whoever edits, not for a room.
    const fields = currentPartnerFields();
    const zoneWords = this.reading.isPresenting
      ? noZoneWords
      : this.zoneWords.of(fields, readStrays(tables, mapId, fields));
    return { tables, mapId, words, scores, zoneWords, ...this.reading.update(tables) };
  }

  /** The same as it looks through a saved view. */
  inputThrough(view: MapView): MapSceneInput {
    const document = currentDocument();
    return { ...this.input(document), ...this.reading.through(view, document) };
  }

  /** The scores on the first scorecard; the same map while no score changed. */
  private readScores(document: Document): ReadonlyMap<string, number> {
    if (this.reading.isDiscreet) return noScores;
    const [scorecard] = inOrder(document.scorecard.values());
    const scored = scorecard ? scorePartners(document, scorecard.id) : null;
    if (scorecard && scored !== this.scored) this.scores = scoreValues(document, scorecard.id);
    if (!scorecard) this.scores = noScores;
    this.scored = scored;
    return this.scores;
  }
}
