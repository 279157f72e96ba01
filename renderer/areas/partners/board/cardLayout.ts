/** The height of a card with the gap below it, in CSS pixels; the style sheet uses the same numbers. */
export const cardPitch = 96;
