import type { TFunction } from 'i18next';
import { mapNetwork } from '@shared/exchange/network/mapNetwork';
import { mostPages, planPages, type PagePlan } from '@shared/scene/pages';
import { currentDocument } from '../../../store/documentStore';
import { formatNumber } from '../../../ui/format';
import { pageScales, type ExportOptions } from './exportOptions';
import type { ExportScene } from './exportScene';
import { pixelSize } from './paintPng';

/** The sheets of a PDF with these options. */
export function pagesOf({ bounds }: ExportScene, options: ExportOptions): PagePlan {
  const { paper, landscape, pageScale } = options;
  return planPages(bounds, { paper, landscape, scale: pageScales[pageScale] });
}

/** Why these options cannot be exported, or null. */
export function exportProblem(
  scene: ExportScene,
  options: ExportOptions,
  t: TFunction,
): string | null {
  if (options.format === 'png') {
    const { width, height, isTooLarge } = pixelSize(scene.bounds, options.factor);
    const size = { width: formatNumber(width), height: formatNumber(height) };
    return isTooLarge ? t('mapShow.export.tooLarge', size) : null;
  }
  if (options.format !== 'pdf') return null;
  const { columns, rows, views } = pagesOf(scene, options);
  const number = formatNumber(columns * rows);
  const most = formatNumber(mostPages);
  return views.length === 0 ? t('mapShow.export.tooManySheets', { number, most }) : null;
}

/** How large the result will be, in the measure of its format. */
export function exportSize(scene: ExportScene, options: ExportOptions, t: TFunction): string {
  if (options.format === 'png') {
    const { width, height } = pixelSize(scene.bounds, options.factor);
    const size = { width: formatNumber(width), height: formatNumber(height) };
    return t('mapShow.export.pixels', size);
  }
  if (options.format === 'pdf') {
    const { columns, rows } = pagesOf(scene, options);
    return t('mapShow.export.sheets', { count: columns * rows, columns, rows });
  }
  const { nodes, edges } = mapNetwork(currentDocument(), scene.items);
  return t('mapShow.export.counts', {
    nodes: formatNumber(nodes.length),
    edges: formatNumber(edges.length),
  });
}
