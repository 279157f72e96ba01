import styles from './Kbd.module.css';

/** Keys to press together, as they are printed on the keyboard. */
export function Kbd({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles['keys']}>
      {keys.map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
