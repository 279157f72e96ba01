import { create } from 'zustand';

export type ToastTone = 'plain' | 'good' | 'bad';

/** What a toast is asked to say. All texts are already translated. */
export interface ToastRequest {
  readonly message: string;
  readonly tone?: ToastTone;
  /** What it is about, such as 'export': it takes the place of what was said of the same before. */
  readonly kind?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Milliseconds it stays; `null`: until dismissed. Default 6000, 10000 with an action, `null` for bad news. */
  readonly duration?: number | null;
}

export interface Toast {
  readonly id: string;
  readonly message: string;
  readonly tone: ToastTone;
  readonly kind: string | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly duration: number | null;
}

const mostAtOnce = 3;
let counter = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

function usualDuration(request: ToastRequest): number | null {
  if (request.duration !== undefined) return request.duration;
  if (request.tone === 'bad') return null;
  return request.action === undefined ? 6_000 : 10_000;
}

/** The newest messages that fit. One that waits to be dismissed does not give way to others. */
function thatFit(toasts: readonly Toast[]): readonly Toast[] {
  const passing = toasts.slice(0, -1).filter(({ duration }) => duration !== null);
  const gone = new Set(passing.slice(0, Math.max(0, toasts.length - mostAtOnce)));
  return toasts.filter((toast) => !gone.has(toast));
}

/**
 * Shows a message. When there are more than three the oldest gives way, but bad news stays; the
 * same news twice is shown once, and of one kind only the latest. Gives back the toast's id.
 */
export function showToast(request: ToastRequest): string {
  counter += 1;
  const toast: Toast = {
    id: `toast_${String(counter)}`,
    message: request.message,
    tone: request.tone ?? 'plain',
    kind: request.kind ?? null,
    action: request.action ?? null,
    duration: usualDuration(request),
  };
  useToasts.setState((state) => ({
    toasts: thatFit([...state.toasts.filter((other) => !isOutdated(other, toast)), toast]),
  }));
  return toast.id;
}

/** Whether a newer message says the same, or has the later word on the same kind of thing. */
function isOutdated(other: Toast, { kind, action, message }: Toast): boolean {
  if (kind !== null && other.kind === kind) return true;
  // What can be undone twice is said twice.
  return action === null && other.action === null && other.message === message;
}

/** Takes a message away; nothing happens when it is gone already. */
export function dismissToast(id: string): void {
  useToasts.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }));
}
