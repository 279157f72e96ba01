import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog, type DialogProps } from './Dialog';

export interface DecisionDialogProps extends Pick<DialogProps, 'title' | 'description' | 'size'> {
  /** What the primary button says it does. */
  readonly confirmLabel: string;
  /** Whether enough is given to go on. */
  readonly isReady: boolean;
  /** The primary button, or Enter in a field. Closes the dialog itself. */
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** The fields; the first one takes the focus. */
  readonly children: ReactNode;
}

/** Fields to fill in before something is done: Cancel, and what is done, which Enter does as well. */
export function DecisionDialog({
  confirmLabel,
  isReady,
  onConfirm,
  onClose,
  children,
  ...dialog
}: DecisionDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  return (
    <Dialog
      {...dialog}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.action.cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isDisabled={!isReady}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
