import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { cx } from './cx';
import styles from './PictureChoice.module.css';

export interface PictureChoiceProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly id: Id;
    readonly label: string;
    /** Read with the name; who looks sees the picture. */
    readonly description?: string;
    readonly picture: ReactNode;
  }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of a few things that are best told by how they look: tiles with a picture and a name. */
export function PictureChoice<Id extends string>(props: PictureChoiceProps<Id>) {
  return (
    <RadioGroup
      aria-label={props.label}
      orientation="horizontal"
      className={cx(styles['tiles'])}
      value={props.value}
      onChange={(id) => {
        const next = props.choices.find((choice) => choice.id === id);
        if (next !== undefined) props.onChange(next.id);
      }}
    >
      {props.choices.map(({ id, label, description, picture }) => (
        <RadioField key={id} value={id} className={cx(styles['field'])}>
          <RadioButton className={cx(styles['tile'])}>
            <span className={styles['picture']}>{picture}</span>
            <span className={styles['name']}>{label}</span>
          </RadioButton>
          {description === undefined ? null : (
            <Text slot="description" className="visually-hidden">
              {description}
            </Text>
          )}
        </RadioField>
      ))}
    </RadioGroup>
  );
}
