import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the cross, a click beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string | undefined;
  readonly children?: ReactNode;
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'usual' | 'wide';
  /** For a decision that has to be made: only its buttons close it. */
  readonly mustDecide?: boolean;
  /** For a text with nothing in it to go to: the keyboard begins on it, so that the arrows scroll. */
  readonly isRead?: boolean;
}

function focusText(text: HTMLElement | null): void {
  text?.focus({ preventScroll: true });
}

/** A decision that has to be made now. Think of inline editing first. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'usual',
  mustDecide = false,
  isRead = false,
}: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={cx(styles['scrim'])}
      isOpen={isOpen}
      isDismissable={!mustDecide}
      isKeyboardDismissDisabled={mustDecide}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles['modal'], styles[size])} data-modal>
        <AriaDialog className={cx(styles['dialog'])} role={mustDecide ? 'alertdialog' : 'dialog'}>
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={cx(styles['title'])}>
              {title}
            </Heading>
            {mustDecide ? null : (
              <IconButton icon={X} label={t('ui.action.close')} onPress={onClose} />
            )}
          </div>
          <div
            className={styles['body']}
            {...(isRead ? { ref: focusText, role: 'group', 'aria-label': title, tabIndex: 0 } : {})}
          >
            {description === undefined ? null : (
              <p className={styles['description']}>{description}</p>
            )}
            {children}
          </div>
          {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
