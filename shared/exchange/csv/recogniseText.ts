/** Text in a well-known form that is no table. */
export type TextFormat = 'json' | 'markup';

const forms: readonly (readonly [TextFormat, RegExp])[] = [
  // An object with a key, or a list of objects, lists or strings: no row of headings begins so.
  ['json', /^\s*(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[{["]|\]\s*$))/],
  ['markup', /^\s*<(?:\?xml|!doctype|!--|html|svg)/i],
];

/** What a text is when it cannot be a CSV: JSON, or HTML or XML. Null when it is worth reading. */
export function recogniseText(text: string): TextFormat | null {
  return forms.find(([, form]) => form.test(text))?.[0] ?? null;
}
