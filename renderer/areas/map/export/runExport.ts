import type { TFunction } from 'i18next';
import { writeGraphml } from '@shared/exchange/graphml/writeGraphml';
import { writeJsonCanvas } from '@shared/exchange/jsonCanvas/writeJsonCanvas';
import { mapNetwork } from '@shared/exchange/network/mapNetwork';
import { writeEdgesCsv, writeNodesCsv } from '@shared/exchange/network/writeNetworkCsv';
import type { SavedFile } from '@shared/ipc/files';
import type { Result } from '@shared/ipc/result';
import { boxesTouch } from '@shared/scene/geometry';
import { planPages } from '@shared/scene/pages';
import { paintSlide } from '@shared/scene/slidePainter';
import { paintSvg } from '@shared/scene/svgPainter';
import { desktop } from '../../../desktop';
import { fileNameOf } from '../../../frame/fileNameOf';
import { currentDocument } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';
import { itemName } from '../spoken';
import { pageScales, type ExportOptions } from './exportOptions';
import type { ExportScene } from './exportScene';
import { coloursOnScreen, exportTheme } from './exportTheme';
import { paintPng } from './paintPng';
import { writePptx } from './writePptx';

type Saved = Promise<Result<SavedFile | null>>;

/** Makes the file that was chosen and asks where to save it; null when the person does not say. */
export function runExport(session: MapSession, scene: ExportScene, options: ExportOptions): Saved {
  const { t, mapId } = session;
  const map = currentDocument().map.get(mapId)?.name ?? '';
  const fileName = fileNameOf(map, t('mapShow.export.unnamed'));
  const job: Job = { scene, options, map, fileName, t, theme: themeOf(options) };
  switch (options.format) {
    case 'png':
      return savePng(job);
    case 'svg':
      return saveText(job, 'svg', svgOf(job));
    case 'pdf':
      return savePdf(job);
    case 'pptx':
      return savePptx(job);
    default:
      return saveData(job, options.format);
  }
}

interface Job {
  readonly scene: ExportScene;
  readonly options: ExportOptions;
  readonly map: string;
  /** Without extension. */
  readonly fileName: string;
  readonly t: TFunction;
  readonly theme: ReturnType<typeof exportTheme>;
}

/** The colours that were chosen, or those on screen. */
export function themeOf({ colours }: ExportOptions) {
  return exportTheme(colours ?? coloursOnScreen());
}

async function savePng({ scene, options, fileName, theme }: Job): Saved {
  const bytes = await paintPng(scene, { ...options, theme });
  return desktop.saveBinaryExport({
    suggestedName: `${fileName}.png`,
    format: 'png',
    bytes,
  });
}

function svgOf({ scene, options, map, theme }: Job): string {
  return paintSvg(scene.items, {
    palette: theme.colour,
    bounds: scene.bounds,
    title: map,
    ...(options.background ? { background: 'paper' } : {}),
  });
}

async function savePptx({ scene, options, map, fileName, t, theme }: Job): Saved {
  const document = currentDocument();
  const { edges } = mapNetwork(document, scene.items);
  const ends = new Map(edges.map(({ id, from, to }) => [id, { from: from.id, to: to.id }]));
  const slide = paintSlide(scene.items, {
    palette: theme.colour,
    bounds: scene.bounds,
    // What is no record, such as the legend, goes by its id.
    nameOf: (id) => itemName(document, id, t) || id,
    endsOf: (id) => ends.get(id) ?? null,
  });
  const background = options.background ? theme.colour('paper') : null;
  return desktop.saveBinaryExport({
    suggestedName: `${fileName}.pptx`,
    format: 'pptx',
    bytes: await writePptx(slide, { title: map, background }),
  });
}

async function savePdf({ scene, options, map, fileName, t, theme }: Job): Saved {
  const { paper, landscape, pageScale } = options;
  const plan = planPages(scene.bounds, { paper, landscape, scale: pageScales[pageScale] });
  const pages = plan.views.map((bounds, index) => {
    const { columns } = plan;
    const place = { row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
    // Whoever puts tiles together has to know where each of them goes.
    const label = plan.views.length === 1 ? '' : t('mapShow.export.tile', { map, ...place });
    const items = scene.items.filter((item) => boxesTouch(item.bounds, bounds));
    const title = label === '' ? map : label;
    return { svg: paintSvg(items, { palette: theme.colour, bounds, title }), label };
  });
  return desktop.savePdfExport({
    suggestedName: `${fileName}.pdf`,
    job: {
      title: map,
      sheet: plan.sheet,
      margin: plan.margin,
      background: options.background ? theme.colour('paper') : null,
      // On bare paper the words of a dark theme would not be seen.
      ink: options.background ? theme.colour('ink-2') : exportTheme('light').colour('ink-2'),
      pages,
    },
  });
}

function saveData(job: Job, format: 'canvas' | 'graphml' | 'csv'): Saved {
  const { options, fileName, scene, t, theme } = job;
  const network = mapNetwork(currentDocument(), scene.items);
  if (format === 'canvas') return saveText(job, format, writeJsonCanvas(network, theme.colour));
  if (format === 'graphml') return saveText(job, format, writeGraphml(network));
  return options.table === 'nodes'
    ? saveText(
        job,
        format,
        writeNodesCsv(network),
        t('mapShow.export.nodesFileName', { map: fileName }),
      )
    : saveText(
        job,
        format,
        writeEdgesCsv(network),
        t('mapShow.export.edgesFileName', { map: fileName }),
      );
}

function saveText(
  { fileName }: Job,
  format: 'svg' | 'canvas' | 'graphml' | 'csv',
  text: string,
  name: string = fileName,
): Saved {
  return desktop.saveTextExport({ suggestedName: `${name}.${format}`, format, text });
}
