const typedInputs = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'password',
  'date',
]);

/** Whether an element takes typing. */
export function takesTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return typedInputs.has(element.type);
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * Undoes or redoes typing when a text field has the focus. Gives whether it was one.
 * `execCommand` is deprecated without a successor: nothing else reaches the field's own history.
 */
export function editTextInFocus(what: 'undo' | 'redo'): boolean {
  if (!takesTyping(document.activeElement)) return false;
  const execute: unknown = Reflect.get(document, 'execCommand');
  if (typeof execute === 'function') Reflect.apply(execute, document, [what]);
  return true;
}
