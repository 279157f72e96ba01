import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import { cx } from './cx';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** While it moves: to show what would be. */
  readonly onChange: (value: number) => void;
  /** Once, when it is let go or a key was pressed: to take it over. */
  readonly onCommit: (value: number) => void;
}

/** A number chosen by feel between two ends. Put a NumberField beside it for exact values. */
export function Slider({ label, value, min, max, step = 1, onChange, onCommit }: SliderProps) {
  return (
    <AriaSlider
      aria-label={label}
      className={cx(styles['slider'])}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={onChange}
      onChangeEnd={onCommit}
    >
      <SliderTrack className={cx(styles['track'])}>
        {({ state }) => (
          <>
            <span className={styles['rail']} />
            <span
              className={styles['fill']}
              style={{ width: `${String(state.getThumbPercent(0) * 100)}%` }}
            />
            <SliderThumb className={cx(styles['thumb'])} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
