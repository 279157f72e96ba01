import { z } from 'zod';

const millimetres = z.number().min(20).max(2000);

/** `#rrggbb` */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Pictures to print, one a sheet. */
export const pdfJobSchema = z.object({
  title: z.string().max(500),
  sheet: z.object({ width: millimetres, height: millimetres }),
  margin: z.number().min(0).max(50),
  /** The colour of the paper; null leaves it as it is. */
  background: colour.nullable(),
  /** The colour of labels. */
  ink: colour,
  pages: z
    .array(
      z.object({
        /** Fills what the margins leave of its sheet. */
        svg: z.string().max(64 * 1024 * 1024),
        /** Stands in the lower margin. Empty for none. */
        label: z.string().max(1000),
      }),
    )
    .min(1)
    .max(200),
});
export type PdfJob = z.infer<typeof pdfJobSchema>;
