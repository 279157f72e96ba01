import type { Task } from '@shared/model/task';
import { inspect } from '../../../store/uiStore';
import { formatPercent } from '../../../ui/format';
import styles from './inspectors.module.css';

/** Tasks by name and progress; a press shows one in the inspector. */
export function TaskLines({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className={styles['list']}>
      {tasks.map((task) => (
        <li key={task.id} className={styles['line']}>
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              inspect([task.id]);
            }}
          >
            <span className={styles['text']}>{task.name}</span>
            <span className={styles['quiet']}>{formatPercent(task.progress / 100)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
