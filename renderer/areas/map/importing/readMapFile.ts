import { decodeTextInSteps } from '@shared/exchange/csv/decodeText';
import { detectEncoding } from '@shared/exchange/csv/detectEncoding';
import { refuseFile } from '@shared/exchange/csv/refuseFile';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import type { Incoming } from '@shared/exchange/network/incoming';
import { planNetworkImport } from '@shared/exchange/network/planNetworkImport';
import { readNetworkCsv } from '@shared/exchange/network/readNetworkCsv';
import { refusePlan } from '@shared/exchange/network/refusePlan';
import { describeError, desktop } from '../../../desktop';
import { Cancelled, runSliced } from '../../../frame/runSliced';
import { i18n } from '../../../i18n/i18n';
import { currentDocument } from '../../../store/documentStore';
import { navigate, useUi } from '../../../store/uiStore';
import { resetMapImport, useMapImport, type MapImport } from './importStore';

let reading = new AbortController();

/** Lets the person choose a file and shows what is in it. Nothing happens when they choose none. */
export async function chooseMapFile(): Promise<void> {
  const answer = await desktop.chooseMapFile(null);
  if (!answer.ok) {
    const { key, values } = describeError(answer.error);
    resetMapImport();
    openDialog({ refusal: i18n.t(key, values) });
  } else if (answer.value !== null) {
    await readMapFile(answer.value.fileName, answer.value.bytes);
  }
}

/** Shows what is in a file that was dropped on the window. */
export async function openDroppedMap(file: File): Promise<void> {
  resetMapImport();
  await readMapFile(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Stops reading and forgets the files. */
export function cancelMapImport(): void {
  reading.abort();
  resetMapImport();
}

function openDialog(change: Partial<MapImport>): void {
  if (useUi.getState().route.area !== 'map') navigate('map');
  useMapImport.setState({ ...change, isOpen: true });
}

/** Reads a file; a second list is added to the first. */
async function readMapFile(fileName: string, bytes: Uint8Array): Promise<void> {
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  const base = fileName.replace(/\.\w+$/, '');
  const { mapName } = useMapImport.getState();
  openDialog({ fileName, mapName: mapName || base, refusal: null });
  const onShare = (share: number): void => {
    useMapImport.setState({ work: { doing: 'reading', share } });
  };
  try {
    const refused = refuseFile(bytes);
    if (refused !== null) {
      useMapImport.setState({ work: null, refusal: refused });
      return;
    }
    onShare(0);
    const steps = isCanvas(fileName, bytes) ? readCanvas(bytes) : readList(bytes);
    if (!(await runSliced(steps, { signal, onShare }))) {
      useMapImport.setState({ work: null });
      return;
    }
    const plannedFor = currentDocument();
    const plan = await runSliced(
      planNetworkImport(plannedFor, { incoming: gathered(), addsMissing: isEdgesAlone() }),
      { signal, onShare },
    );
    const refusal = refusePlan(plannedFor, plan);
    useMapImport.setState({
      work: null,
      plan: refusal === null ? plan : null,
      plannedFor,
      refusal,
    });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
}

function isCanvas(fileName: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return /\.(canvas|json)$/i.test(fileName) || start.startsWith('{');
}

function* readCanvas(bytes: Uint8Array): Generator<number, boolean> {
  const { encoding } = detectEncoding(bytes);
  const { text } = yield* decodeTextInSteps(bytes, encoding);
  const result = yield* readJsonCanvas(text);
  if (!result.ok) useMapImport.setState({ refusal: result.refusal });
  else useMapImport.setState({ canvas: result.incoming, nodes: null, edges: null });
  return result.ok;
}

function* readList(bytes: Uint8Array): Generator<number, boolean> {
  const result = yield* readNetworkCsv(bytes);
  if (!result.ok) useMapImport.setState({ refusal: result.refusal });
  else if (result.list.list === 'nodes') {
    useMapImport.setState({ canvas: null, nodes: result.list });
  } else useMapImport.setState({ canvas: null, edges: result.list });
  return result.ok;
}

/** What all files together hold. */
function gathered(): Incoming {
  const { canvas, nodes, edges } = useMapImport.getState();
  if (canvas !== null) return canvas;
  return {
    nodes: nodes?.nodes ?? [],
    edges: edges?.edges ?? [],
    problems: [...(nodes?.problems ?? []), ...(edges?.problems ?? [])],
  };
}

function isEdgesAlone(): boolean {
  const { canvas, nodes } = useMapImport.getState();
  return canvas === null && nodes === null;
}
