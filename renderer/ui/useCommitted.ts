import { useState } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { useOpenTyping } from './openTyping';

interface Committed {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Text that is typed freely and handed over once: on Enter or when focus leaves. Escape takes the
 * typing back. One visit to the field is then one step to undo, not one a letter.
 * @param submitsOnEnter false for fields of several lines (they hand over on Ctrl/Cmd+Enter and blur)
 */
export function useCommitted(
  value: string,
  onCommit: (text: string) => void,
  submitsOnEnter = true,
): Committed {
  const [draft, setDraft] = useState<string | null>(null);
  useOpenTyping(draft !== null && draft !== value);
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return {
    text: draft ?? value,
    setText: setDraft,
    onBlur: commit,
    onKeyDown: (event) => {
      if (event.key === 'Escape') {
        // React Aria lets nothing through that is not said to go on: with nothing to take back, it
        // is for the panel or dialog around the field.
        if (draft === null) event.continuePropagation();
        else setDraft(null);
      }
      const submits = submitsOnEnter || event.ctrlKey || event.metaKey;
      if (event.key === 'Enter' && submits && !event.nativeEvent.isComposing) commit();
    },
  };
}
