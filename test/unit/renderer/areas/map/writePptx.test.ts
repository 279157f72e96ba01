import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { writePptx } from '@renderer/areas/map/export/writePptx';

describe('writePptx', () => {
  it('puts the shapes into the one slide of a whole package', async () => {
    const shapes = '<p:sp id="$&"/>';
    const slide = { width: 12_192_000, height: 6_858_000, shapes };
    const bytes = await writePptx(slide, { title: 'Map', background: '#faf8f5' });
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    expect(xml).toContain(`${shapes}</p:spTree>`);
    expect(xml).toContain('FAF8F5');
    const presentation = (await zip.file('ppt/presentation.xml')?.async('string')) ?? '';
    expect(presentation).toContain('cx="12192000" cy="6858000"');
    expect(Object.keys(zip.files)).toContain('[Content_Types].xml');
  });
});
