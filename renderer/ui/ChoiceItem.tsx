import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { cx } from './cx';
import type { Choice } from './choice';
import { Icon } from './Icon';
import styles from './overlay.module.css';

/** A choice as a line of a list box. Used by the kit's own selects; not exported to areas. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      isDisabled={choice.isDisabled ?? false}
      className={cx(styles['item'])}
    >
      {({ isSelected }) => (
        <>
          {choice.picture}
          <span className={styles['text']}>{choice.label}</span>
          {choice.detail === undefined ? null : (
            <span className={styles['detail']}>{choice.detail}</span>
          )}
          <span className={styles['tick']}>
            {isSelected ? <Icon of={Check} size={14} /> : null}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
