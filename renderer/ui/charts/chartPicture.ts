interface PictureColors {
  readonly paper: string;
  readonly ink: string;
}

/** Room around the chart and for its title, in CSS pixels. */
const margin = 16;
const titleHeight = 28;

/** A PNG of a drawn chart with its title, on the theme's paper, at the resolution of the screen. */
export async function chartPicture(
  chart: HTMLCanvasElement,
  title: string,
  { paper, ink }: PictureColors,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = chart.clientWidth > 0 ? chart.width / chart.clientWidth : 1;
  const canvas = document.createElement('canvas');
  canvas.width = chart.width + 2 * margin * scale;
  canvas.height = chart.height + (2 * margin + titleHeight) * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The picture could not be drawn.');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink;
  context.font = `600 ${String(14 * scale)}px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(title, margin * scale, (margin + 12) * scale, canvas.width - 2 * margin * scale);
  context.drawImage(chart, margin * scale, (margin + titleHeight) * scale);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (blob === null) throw new Error('The picture could not be made.');
  return new Uint8Array(await blob.arrayBuffer());
}
