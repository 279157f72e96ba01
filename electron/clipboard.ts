// As a whole: an export that an older runtime lacks must not stop the module from loading.
import * as electron from 'electron';

/** Puts text on the clipboard. */
export async function copyText(text: string): Promise<void> {
  await electron.clipboard.writeText(text);
}

/** The text on the clipboard, empty when there is none. */
export async function readText(): Promise<string> {
  return await electron.clipboard.readText();
}

/** Puts a PNG image on the clipboard. */
export async function copyPng(bytes: Uint8Array): Promise<void> {
  const { clipboard, nativeImage } = electron;
  // Runtimes before 45 have writeImage instead of write and ClipboardItem.
  const writeImage: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof writeImage === 'function') {
    const image = nativeImage.createFromBuffer(Buffer.from(bytes));
    // What cannot be read as a picture, or is too large for one, becomes an empty one without a word.
    if (image.isEmpty()) throw new Error('the picture could not be read');
    Reflect.apply(writeImage, clipboard, [image]);
    return;
  }
  const blob = new Blob([Buffer.from(bytes)], { type: 'image/png' });
  await clipboard.write([new electron.ClipboardItem({ 'image/png': blob })]);
}
