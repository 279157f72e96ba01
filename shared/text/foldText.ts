/**
 * A text as it is compared when people may have typed it differently: without accents, case and
 * punctuation, '&' as 'and', 'St.' as 'Saint', single spaces. Other scripts stay as they are.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint');
}
