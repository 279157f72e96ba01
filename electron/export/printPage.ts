import type { PdfJob } from '@shared/ipc/pdfJob';
import { escapeXml } from '@shared/scene/svgPainter';

/** Pictures and fonts, nothing that runs and nothing from elsewhere. */
export const printPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

/** The page that is printed: each picture on a sheet of its own. */
export function printPage(job: PdfJob, fontFaces: string): string {
  const { width, height } = job.sheet;
  const size = `width:${String(width)}mm;height:${String(height)}mm`;
  const paper = job.background === null ? '' : `background:${job.background};`;
  const sheets = job.pages
    .map(({ svg, label }) => {
      const words = label === '' ? '' : `<p>${escapeXml(label)}</p>`;
      return `<section>${svg}${words}</section>`;
    })
    .join('\n');
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${escapeXml(job.title)}</title><style>
${fontFaces}
@page { size: ${String(width)}mm ${String(height)}mm; margin: 0 }
body { margin: 0; print-color-adjust: exact }
section { position: relative; box-sizing: border-box; ${size}; padding: ${String(job.margin)}mm; overflow: hidden; break-after: page; ${paper} }
section:last-child { break-after: auto }
svg { display: block; width: 100%; height: 100%; font-family: 'Inter Variable', Inter, sans-serif }
p { position: absolute; left: ${String(job.margin)}mm; right: ${String(job.margin)}mm; bottom: 3mm; margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font: 8pt 'Inter Variable', Inter, sans-serif; color: ${job.ink} }
</style></head><body>
${sheets}
</body></html>
`;
}

/** The font rules of a style sheet, with addresses that hold for a page at the root. */
export function fontFacesOf(css: string): string {
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.join('\n').replace(/url\((["']?)\.\//g, 'url($1/assets/');
}
