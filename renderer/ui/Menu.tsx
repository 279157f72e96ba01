import { Check, ChevronRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { createContext, Fragment, useContext, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { cx } from './cx';
import { Icon } from './Icon';
import { Kbd } from './Kbd';
import styles from './overlay.module.css';

/** A line of a menu. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly isDisabled?: boolean;
  /** For lines that are a state: shown with a tick. */
  readonly isChecked?: boolean;
  readonly tone?: 'plain' | 'bad';
  readonly onAction: () => void;
  /**
   * What it does takes the focus (a field to type in). It then waits until the menu is gone and has
   * given the focus back, which would otherwise take it away again.
   */
  readonly takesFocus?: boolean;
}

/** Takes an action that is to run once the menu is gone. */
const LaterContext = createContext<(run: () => void) => void>((run) => {
  run();
});

/** Closes the menu that was opened without a button of its own, from however deep in it. */
const CloseContext = createContext<() => void>(() => undefined);

/** A line that opens further lines. */
export interface Submenu {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly entries: readonly MenuEntry[];
}

export interface MenuGroup {
  readonly id: string;
  readonly heading?: string;
  readonly actions: readonly MenuAction[];
}

export type MenuEntry = MenuAction | Submenu | MenuGroup | 'separator';

/** Says the tick to those who do not see it; React Aria takes no such attribute for its items. */
function sayCurrent(line: Element | null, isChecked: boolean | undefined): void {
  if (isChecked === true) line?.setAttribute('aria-current', 'true');
  else line?.removeAttribute('aria-current');
}

function ActionLine({ action }: { readonly action: MenuAction }) {
  const later = useContext(LaterContext);
  const close = useContext(CloseContext);
  return (
    <MenuItem
      ref={(line) => sayCurrent(line, action.isChecked)}
      id={action.id}
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      onAction={() => {
        if (action.takesFocus === true) later(action.onAction);
        else action.onAction();
        close();
      }}
      className={cx(styles['item'], action.tone === 'bad' && styles['bad'])}
    >
      {action.icon === undefined ? null : <Icon of={action.icon} />}
      <span className={styles['text']}>{action.label}</span>
      {action.keys === undefined ? null : <Kbd keys={action.keys} />}
      {action.isChecked === undefined ? null : (
        <span className={styles['tick']}>
          {action.isChecked ? <Icon of={Check} size={14} /> : null}
        </span>
      )}
    </MenuItem>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry === 'separator') return <Separator className={cx(styles['separator'])} />;
  if ('actions' in entry) {
    return (
      <MenuSection>
        {entry.heading === undefined ? null : (
          <Header className={cx(styles['heading'])}>{entry.heading}</Header>
        )}
        {entry.actions.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
      </MenuSection>
    );
  }
  if ('entries' in entry) {
    return (
      <SubmenuTrigger>
        <MenuItem id={entry.id} textValue={entry.label} className={cx(styles['item'])}>
          {entry.icon === undefined ? null : <Icon of={entry.icon} />}
          <span className={styles['text']}>{entry.label}</span>
          <Icon of={ChevronRight} size={14} />
        </MenuItem>
        <Popover className={cx(styles['float'])} offset={-2}>
          <MenuLines label={entry.label} entries={entry.entries} />
        </Popover>
      </SubmenuTrigger>
    );
  }
  return <ActionLine action={entry} />;
}

/** The lines themselves; MenuButton and useContextMenu put them into a popover. */
export function MenuLines(props: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose?: () => void;
}) {
  const waiting = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      const run = waiting.current;
      // React Aria gives the focus back in the frame after the menu has gone.
      if (run !== null) requestAnimationFrame(() => requestAnimationFrame(run));
    },
    [],
  );
  const later = (run: () => void): void => {
    waiting.current = run;
  };
  const outerClose = useContext(CloseContext);
  return (
    <LaterContext value={later}>
      <CloseContext value={props.onClose ?? outerClose}>
        <AriaMenu
          aria-label={props.label}
          className={cx(styles['menu'])}
          {...(props.onClose === undefined ? {} : { onClose: props.onClose, autoFocus: 'first' })}
        >
          {props.entries.map((entry, at) => (
            <Fragment key={entry === 'separator' ? `separator${String(at)}` : entry.id}>
              <Entry entry={entry} />
            </Fragment>
          ))}
        </AriaMenu>
      </CloseContext>
    </LaterContext>
  );
}

export interface MenuButtonProps {
  /** Names the menu. */
  readonly label: string;
  /** A kit Button or IconButton. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top';
}

/** A button that opens a menu. */
export function MenuButton({
  label,
  trigger,
  entries,
  placement = 'bottom start',
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={cx(styles['float'])} placement={placement} offset={4}>
        <MenuLines label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
