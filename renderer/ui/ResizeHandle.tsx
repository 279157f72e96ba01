import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import styles from './ResizeHandle.module.css';

export interface ResizeHandleProps {
  /** What is resized: 'Inspector'. */
  readonly name: string;
  /** The edge of the pane the handle sits on. The pane must be positioned. */
  readonly edge: 'left' | 'right';
  /** CSS pixels. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (size: number) => void;
  /** A double click, or Home, goes back to this size. */
  readonly usual: number;
}

const stride = 16;

/** The draggable edge of a pane. Arrow keys do the same in steps of 16 pixels. */
export function ResizeHandle(props: ResizeHandleProps) {
  const { t } = useTranslation();
  const start = useRef<{ x: number; size: number } | null>(null);
  const [isDragging, setDragging] = useState(false);
  const direction = props.edge === 'left' ? -1 : 1;
  const resize = (size: number): void => {
    props.onResize(Math.round(Math.min(props.max, Math.max(props.min, size))));
  };
  const stop = (): void => {
    start.current = null;
    setDragging(false);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('ui.split.resize', { name: props.name })}
      aria-valuenow={props.size}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      className={cx(styles['handle'], styles[props.edge])}
      {...(isDragging ? { 'data-dragging': true } : {})}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, size: props.size };
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (start.current === null) return;
        resize(start.current.size + direction * (event.clientX - start.current.x));
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={() => {
        resize(props.usual);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && start.current !== null) {
          resize(start.current.size);
          stop();
        } else if (event.key === 'ArrowLeft') resize(props.size - direction * stride);
        else if (event.key === 'ArrowRight') resize(props.size + direction * stride);
        else if (event.key === 'Home') resize(props.usual);
        else return;
        event.preventDefault();
      }}
    />
  );
}
