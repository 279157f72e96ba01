import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Popover } from 'react-aria-components';
import { cx } from './cx';
import { MenuLines } from './Menu';
import type { MenuEntry } from './Menu';
import styles from './overlay.module.css';

interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export interface ContextMenu {
  /** Opens the menu at a place in the window (CSS pixels): a pointer event's `clientX`, `clientY`. */
  readonly open: (
    at: { readonly x: number; readonly y: number },
    label: string,
    entries: readonly MenuEntry[],
  ) => void;
  /** Render this anywhere inside the component. */
  readonly element: ReactNode;
}

/**
 * A menu at the pointer. `onContextMenu` fires for the right button, the menu key and Shift+F10, so
 * one handler serves pointer and keyboard: prevent the default and call `open`.
 */
export function useContextMenu(): ContextMenu {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  const open = useCallback<ContextMenu['open']>((at, label, entries) => {
    setMenu({ ...at, label, entries });
  }, []);
  const close = (): void => {
    setMenu(null);
  };
  const element = (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{
          position: 'fixed',
          left: menu?.x ?? 0,
          top: menu?.y ?? 0,
          width: 0,
          height: 0,
          pointerEvents: 'none',
        }}
      />
      <Popover
        // A new place is a new popover: React Aria measures its anchor when it opens.
        key={menu === null ? 'closed' : `${String(menu.x)} ${String(menu.y)}`}
        className={cx(styles['float'])}
        triggerRef={anchor}
        isOpen={menu !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        // Beside the pointer it can move up to stay whole; below it, it would be cut off at the foot.
        placement="right top"
        offset={2}
      >
        {menu === null ? null : (
          <MenuLines label={menu.label} entries={menu.entries} onClose={close} />
        )}
      </Popover>
    </>
  );
  return { open, element };
}
