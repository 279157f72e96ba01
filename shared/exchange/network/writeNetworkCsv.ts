import { writeCsv, type CsvOptions } from '../csv/writeCsv';
import type { MapNetwork } from './mapNetwork';
import { edgeColumns, edgeRow, nodeColumns, nodeRow } from './networkRows';

// Excel takes a file without the mark for one in the computer's old encoding.
const options: CsvOptions = { delimiter: ',', byteOrderMark: true };

/** Cards, zones and notes as CSV, one a row; columns as in `nodeColumns`. */
export function writeNodesCsv(network: MapNetwork): string {
  const rows = network.nodes.map((node) => {
    const row = nodeRow(node);
    return nodeColumns.map((column) => String(row[column]));
  });
  return writeCsv([nodeColumns, ...rows], options);
}

/** Relationships as CSV, one a row; `source` and `target` are ids of the list of nodes. */
export function writeEdgesCsv(network: MapNetwork): string {
  const rows = network.edges.map((edge) => {
    const row = edgeRow(edge);
    return edgeColumns.map((column) => String(row[column]));
  });
  return writeCsv([edgeColumns, ...rows], options);
}
