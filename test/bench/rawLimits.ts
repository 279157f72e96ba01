import type { Page } from '@playwright/test';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { allRecords } from '@shared/document/document';

/** What the browser alone takes for the parts of the app's work; milliseconds, one for each time. */
export interface RawLimits {
  readonly parse: readonly number[];
  readonly putWhole: readonly number[];
  readonly putEach: readonly number[];
  readonly scan: readonly number[];
}

/**
 * Measures in the page, on the app's origin, in a database of its own that is deleted again. Writes
 * are as durable as the app's. Dexie is not to be reached from outside the app's bundle: `putEach`
 * is the put of each record in one transaction that its bulkPut comes down to.
 * @param text a plan file.
 */
export function measureRawLimits(window: Page, text: string): Promise<RawLimits> {
  const decoded = decodePlanFile(text);
  if (!decoded.ok) throw new Error(`The plan file is refused: ${decoded.refusal.code}`);
  const records = [...allRecords(decoded.document)];
  const partners = [...decoded.document.partner.values()].map((each) => JSON.stringify(each));
  return window.evaluate(measure, { text, records, partners });
}

interface Material {
  readonly text: string;
  readonly records: readonly unknown[];
  readonly partners: readonly string[];
}

/** Runs in the page. */
async function measure({ text, records, partners }: Material): Promise<RawLimits> {
  const name = 'benchmark-raw';
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the database failed'));
    });
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('whole');
    opening.result.createObjectStore('records', { keyPath: 'id' });
  };
  const database = await settled(opening);
  const write = (store: string, put: (store: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the write failed'));
      put(transaction.objectStore(store));
    });
  const timed = async (times: number, work: () => unknown) => {
    const runs: number[] = [];
    for (let run = 0; run < times; run += 1) {
      const begin = performance.now();
      await work();
      runs.push(performance.now() - begin);
    }
    return runs;
  };
  const limits = {
    parse: await timed(5, () => void JSON.parse(text)),
    putWhole: await timed(5, () => write('whole', (store) => store.put(text, 'plan'))),
    putEach: await timed(3, () =>
      write('records', (store) => {
        for (const record of records) store.put(record);
      }),
    ),
    scan: await timed(5, () => partners.filter((partner) => partner.includes('kube')).length),
  };
  database.close();
  await settled(indexedDB.deleteDatabase(name));
  return limits;
}
