import type { PaintedSlide } from '@shared/scene/slidePainter';
import { hexOf } from '@shared/scene/slideXml';

const emuPerInch = 914_400;
const slidePath = 'ppt/slides/slide1.xml';
const treeEnd = '</p:spTree>';

/**
 * A presentation of one slide. pptxgenjs makes the package; the shapes are put in afterwards, as it
 * knows neither groups nor connectors that are glued to shapes.
 */
export async function writePptx(
  slide: PaintedSlide,
  { title, background }: { readonly title: string; readonly background: string | null },
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: Presentation }, { default: Zip }] = await Promise.all([
    import('pptxgenjs'),
    import('jszip'),
  ]);
  const presentation = new Presentation();
  presentation.title = title;
  presentation.author = '';
  presentation.company = '';
  presentation.defineLayout({
    name: 'map',
    width: slide.width / emuPerInch,
    height: slide.height / emuPerInch,
  });
  presentation.layout = 'map';
  const page = presentation.addSlide();
  if (background !== null) page.background = { color: hexOf(background) };
  const made = await presentation.write({ outputType: 'arraybuffer' });
  const zip = await Zip.loadAsync(made);
  const xml = (await zip.file(slidePath)?.async('string')) ?? '';
  if (!xml.includes(treeEnd)) throw new Error('The slide has no list of shapes.');
  zip.file(
    slidePath,
    xml.replace(treeEnd, () => slide.shapes + treeEnd),
  );
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  return new Uint8Array(bytes);
}
