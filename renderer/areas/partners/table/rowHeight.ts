/** The height of every row of the table, in CSS pixels; the style sheet uses the same number. */
export const rowHeight = 36;
