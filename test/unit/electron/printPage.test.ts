import { describe, expect, it } from 'vitest';
import { fontFacesOf, printPage, printPolicy } from '@electron/export/printPage';

const job = {
  title: '</title><script>',
  sheet: { width: 297, height: 210 },
  margin: 10,
  background: '#faf8f5',
  ink: '#1b1d22',
  pages: [
    { svg: '<svg id="one"/>', label: '<b>, row 1' },
    { svg: '<svg id="two"/>', label: '' },
  ],
};

describe('printPage', () => {
  it('has a sheet for each picture, of the size of the paper', () => {
    const page = printPage(job, '');
    expect(page.match(/<section>/g)).toHaveLength(2);
    expect(page).toContain('@page { size: 297mm 210mm; margin: 0 }');
    expect(page).toContain('background:#faf8f5');
  });

  it('says in the margin which tile a sheet is', () => {
    expect(printPage(job, '').match(/<p>.*<\/p>/g)).toEqual(['<p>&lt;b&gt;, row 1</p>']);
  });

  it('escapes the title, and lets nothing run or load from elsewhere', () => {
    expect(printPage(job, '')).not.toContain('<script>');
    expect(printPolicy).toContain("default-src 'none'");
    expect(printPolicy).not.toContain('script-src');
  });
});

describe('fontFacesOf', () => {
  it('takes the font rules, with addresses from the root', () => {
    const css =
      'a{color:red}@font-face{font-family:Inter;src:url(./inter.woff2) format("woff2")}b{}';
    expect(fontFacesOf(css)).toBe(
      '@font-face{font-family:Inter;src:url(/assets/inter.woff2) format("woff2")}',
    );
  });
});
