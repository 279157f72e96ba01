import type { Page } from '@playwright/test';

/** Makes the disk full as far as the page's database is concerned, until `freeDisk`. */
export async function fillDisk(window: Page): Promise<void> {
  await window.evaluate(() => {
    const prototype = IDBObjectStore.prototype;
    const methods = Object.getOwnPropertyDescriptors(prototype);
    const refuse = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    prototype.add = refuse;
    prototype.put = refuse;
    const freeDisk = (): void => {
      Object.defineProperties(prototype, { add: methods.add, put: methods.put });
    };
    Object.assign(globalThis, { freeDisk });
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

/** Puts something else in the place of every snapshot's text, so that its checksum does not fit. */
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
            const row: unknown = cursor.value;
            cursor.update({ ...Object(row), text: 'damaged' });
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
