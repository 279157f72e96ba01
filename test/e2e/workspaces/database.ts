import type { Page } from '@playwright/test';

/** Makes the disk full as far as the page's database is concerned, until `freeDisk`. */
export async function fillDisk(window: Page): Promise<void> {
  await window.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = refuse;
    IDBObjectStore.prototype.put = refuse;
    Object.assign(globalThis, {
      freeDisk: () => Object.assign(IDBObjectStore.prototype, { add, put }),
    });
  });
}

export async function freeDisk(window: Page): Promise<void> {
  await window.evaluate(() => {
    const free: unknown = Reflect.get(globalThis, 'freeDisk');
    if (typeof free === 'function') Reflect.apply(free, globalThis, []);
  });
}

/** Empties every table of the database, as a fault of the disk can do without any signal. */
export async function emptyDatabase(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('partnerscape');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

/** Flips something in the text of every snapshot, so that its checksum does not fit any more. */
export async function damageSnapshots(window: Page): Promise<void> {
  await window.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('partnerscape');
        opening.onerror = () => reject(new Error('The database cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('snapshots', 'readwrite', {
            durability: 'strict',
          });
          const walk = transaction.objectStore('snapshots').openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (cursor === null) return;
            cursor.update({ ...cursor.value, text: `${cursor.value.text} ` });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}
