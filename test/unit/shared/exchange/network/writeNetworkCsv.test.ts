import { describe, expect, it } from 'vitest';
import { writeEdgesCsv, writeNodesCsv } from '@shared/exchange/network/writeNetworkCsv';
import { exportedMap } from '../../../../builders/exportedMap';

const { network } = exportedMap();

describe('writeNodesCsv', () => {
  const lines = writeNodesCsv(network).split('\r\n');

  it('gives the middle of each card', () => {
    expect(lines[0]).toBe('\uFEFFid,label,type,role,class,kind,stage,tier,x,y,width,height,hue');
    expect(lines[2]).toMatch(/,"A & <B> ""C""",partner,partner,.*,identified,,0,0,172,58,$/);
  });

  it('never writes a name that a spreadsheet would run', () => {
    expect(lines[3]).toContain(",'=SUM(1),partner,competitor,");
  });
});

describe('writeEdgesCsv', () => {
  it('refers to the nodes by their ids', () => {
    const ids = network.nodes.map(({ id }) => id);
    const [, ...rows] = writeEdgesCsv(network).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    const labelled = rows.find((row) => row.includes('sells'));
    expect(labelled).toContain(
      `,${ids[1] ?? ''},${ids[2] ?? ''},"sells, with us",,directed,3,existing,`,
    );
  });
});
