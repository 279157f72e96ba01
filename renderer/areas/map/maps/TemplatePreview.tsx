import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { MapScene } from '@shared/mapping/mapScene';
import { createMapFrom, type MapTemplate } from '@shared/mapping/templates/mapTemplate';
import { expandBox, unionBoxes } from '@shared/scene/geometry';
import { detailAt } from '@shared/scene/detail';
import type { Detail, SceneItem, Shape } from '@shared/scene/sceneItem';
import { paintSvg } from '@shared/scene/svgPainter';
import { readTheme } from '../../../canvas/theme';
import { useTokens } from '../../../ui/useTokens';
import { mapWords } from '../mapWords';

interface TemplatePreviewProps {
  readonly document: Document;
  readonly template: MapTemplate;
  readonly withPartners: boolean;
}

const size = { width: 250, height: 96 } as const;
/** More cards than these are dots in a picture of this size. */
const mostPartners = 150;

/** The map a template would make of this plan, small. Decorative: the words beside it say the same. */
export function TemplatePreview({ document, template, withPartners }: TemplatePreviewProps) {
  const { t } = useTranslation();
  const theme = useTokens();
  const source = useMemo(() => {
    const items = previewItems(sampled(document), template, withPartners, mapWords(t));
    const bounds = unionBoxes(items.map((item) => item.box));
    if (!bounds) return null;
    const scale = Math.min(size.width / bounds.width, size.height / bounds.height);
    const detail = detailAt(scale * window.devicePixelRatio * 1.5);
    // The reader changes with the theme; the colours are read anew then.
    const palette = readTheme(window.document.documentElement).colour;
    const svg = paintSvg(
      items.map((item) => ({ ...item, face: { shapes: () => shapesAt(item, detail) } })),
      { bounds: expandBox(bounds, 4), palette, title: '' },
    );
    return theme('--paper') === '' ? null : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [document, template, withPartners, t, theme]);
  return source === null ? null : <img src={source} alt="" draggable={false} />;
}

/** From afar names are larger than what they name; in so small a picture they would hide it. */
function shapesAt({ face }: SceneItem, detail: Detail): readonly Shape[] {
  const shapes = [...face.shapes(detail), ...(face.over?.(detail) ?? [])];
  return detail === 'far' ? shapes.filter(({ type }) => type !== 'text') : shapes;
}

function previewItems(
  document: Document,
  template: MapTemplate,
  withPartners: boolean,
  words: ReturnType<typeof mapWords>,
): SceneItem[] {
  let count = 0;
  const draft = startDraft(document, {
    now: '2000-01-01T00:00:00.000Z',
    newId: (kind) => {
      count += 1;
      return `${kind}_preview${String(count)}`;
    },
  });
  const mapId = createMapFrom(draft, template.id, template, withPartners).id;
  const scene = new MapScene();
  scene.update({ tables: draft.document, mapId, scores: new Map(), words });
  // Lines of a whole plan would be a grey cloud at this size: the zones and cards tell the template.
  return [...scene.items()].filter(({ kind }) => kind !== 'line');
}

/** The plan with so few partners that a small picture can show them: evenly left out. */
function sampled(document: Document): Document {
  const all = [...document.partner.values()];
  if (all.length <= mostPartners) return document;
  const step = all.length / mostPartners;
  const kept = all.filter(
    ({ role }, index) =>
      role === 'own-organisation' || Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  return { ...document, partner: new Map(kept.map((partner) => [partner.id, partner])) };
}
