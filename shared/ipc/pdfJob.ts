import { z } from 'zod';

const millimetres = z.number().min(20).max(2000);

/** Pictures to print, one a sheet. */
export const pdfJobSchema = z.object({
  title: z.string().max(500),
  sheet: z.object({ width: millimetres, height: millimetres }),
  margin: z.number().min(0).max(50),
  /** The colour of the paper, `#rrggbb`; null leaves it as it is. */
  background: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  /** SVG, each filling what the margins leave of its sheet. */
  pages: z
    .array(z.string().max(64 * 1024 * 1024))
    .min(1)
    .max(200),
});
export type PdfJob = z.infer<typeof pdfJobSchema>;
