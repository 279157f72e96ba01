interface PictureColors {
  readonly paper: string;
  readonly ink: string;
}

/** What a colour of the chart means. */
export interface PictureKey {
  readonly label: string;
  /** As a canvas takes it. */
  readonly color: string;
}

/** Room around the chart and for its title, in CSS pixels. */
const margin = 16;
const titleHeight = 28;
const keyHeight = 22;
const swatch = { width: 16, height: 8, gap: 6, after: 18 } as const;

/** A PNG of a drawn chart with its title and what its colours mean, on the theme's paper, at the resolution of the screen. */
export async function chartPicture(
  chart: HTMLCanvasElement,
  title: string,
  keys: readonly PictureKey[],
  { paper, ink }: PictureColors,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = chart.clientWidth > 0 ? chart.width / chart.clientWidth : 1;
  const canvas = document.createElement('canvas');
  canvas.width = chart.width + 2 * margin * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The picture could not be drawn.');
  const font = getComputedStyle(document.body).fontFamily;
  const keyFont = `400 ${String(12 * scale)}px ${font}`;
  context.font = keyFont;
  const placed = placeKeys(
    keys,
    chart.width / scale,
    (text) => context.measureText(text).width / scale,
  );
  const keysHeight = placed.length === 0 ? 0 : ((placed.at(-1)?.line ?? 0) + 1) * keyHeight + 6;
  // Giving a canvas its size takes away what was set on it.
  canvas.height = chart.height + (2 * margin + titleHeight + keysHeight) * scale;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink;
  context.font = `600 ${String(14 * scale)}px ${font}`;
  context.fillText(title, margin * scale, (margin + 12) * scale, canvas.width - 2 * margin * scale);
  context.drawImage(chart, margin * scale, (margin + titleHeight) * scale);
  context.font = keyFont;
  for (const { label, color, x, line } of placed) {
    const left = (margin + x) * scale;
    const middle = chart.height + (margin + titleHeight + 6 + (line + 0.5) * keyHeight) * scale;
    context.fillStyle = color;
    const { width, height } = swatch;
    context.fillRect(left, middle - (height / 2) * scale, width * scale, height * scale);
    context.fillStyle = ink;
    context.fillText(label, left + (width + swatch.gap) * scale, middle + 4 * scale);
  }
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (blob === null) throw new Error('The picture could not be made.');
  return new Uint8Array(await blob.arrayBuffer());
}

interface PlacedKey extends PictureKey {
  readonly x: number;
  readonly line: number;
}

/** Puts keys side by side, on the next line where the width ends; CSS pixels. */
export function placeKeys(
  keys: readonly PictureKey[],
  width: number,
  measure: (text: string) => number,
): readonly PlacedKey[] {
  let x = 0;
  let line = 0;
  return keys.map((key) => {
    const needed = swatch.width + swatch.gap + measure(key.label);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const placed = { ...key, x, line };
    x += needed + swatch.after;
    return placed;
  });
}
