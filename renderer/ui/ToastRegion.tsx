import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLandmark } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './ToastRegion.module.css';
import { cx } from './cx';

export interface ShownToast {
  readonly id: string;
  readonly message: string;
  readonly tone: 'plain' | 'good' | 'bad';
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** Milliseconds; null: until dismissed. */
  readonly duration: number | null;
}

interface ToastRegionProps {
  readonly toasts: readonly ShownToast[];
  readonly onDismiss: (id: string) => void;
}

function ToastCard({
  toast,
  isPaused,
  onDismiss,
}: {
  readonly toast: ShownToast;
  readonly isPaused: boolean;
  readonly onDismiss: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { id, duration } = toast;
  useEffect(() => {
    if (duration === null || isPaused) return;
    const timer = setTimeout(() => {
      onDismiss(id);
    }, duration);
    return () => {
      clearTimeout(timer);
    };
  }, [id, duration, isPaused, onDismiss]);
  return (
    <li className={styles['toast']}>
      {toast.tone === 'plain' ? null : <span className={cx(styles['dot'], styles[toast.tone])} />}
      <span className={styles['message']} role={toast.tone === 'bad' ? 'alert' : 'status'}>
        {toast.message}
      </span>
      {toast.action === null ? null : (
        <Button
          size="small"
          onPress={() => {
            toast.action?.run();
            onDismiss(id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton
        icon={X}
        size="small"
        label={t('ui.action.dismiss')}
        onPress={() => {
          onDismiss(id);
        }}
      />
    </li>
  );
}

/**
 * Messages that need no answer. They stay while the pointer or the focus is on them; F6 reaches
 * them; above dialogs, and spoken while one is open.
 */
export function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  const { t } = useTranslation();
  return toasts.length === 0 ? null : (
    <Region label={t('ui.toast.region')} toasts={toasts} onDismiss={onDismiss} />
  );
}

function Region({ label, toasts, onDismiss }: ToastRegionProps & { readonly label: string }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isPaused, setPaused] = useState(false);
  const { landmarkProps } = useLandmark({ role: 'region', 'aria-label': label }, ref);
  return (
    <div
      {...landmarkProps}
      ref={ref}
      tabIndex={-1}
      data-region
      data-react-aria-top-layer="true"
      className={styles['region']}
      onPointerEnter={() => {
        setPaused(true);
      }}
      onPointerLeave={() => {
        setPaused(false);
      }}
      onFocus={() => {
        setPaused(true);
      }}
      onBlur={() => {
        setPaused(false);
      }}
    >
      <ul>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isPaused={isPaused} onDismiss={onDismiss} />
        ))}
      </ul>
    </div>
  );
}
