/** A name as a file name: without the characters some systems refuse. */
export function fileNameOf(name: string): string {
  const plain = name
    .replace(/[\u0000-\u001f/\\:*?"<>|]/g, ' ')
    .trim()
    .slice(0, 120);
  return /^\.*$/.test(plain) ? 'map' : plain;
}
