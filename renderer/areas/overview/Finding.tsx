import type { AttentionItem } from '@shared/overview/attentionItem';
import { nextGate, type GateStanding } from '@shared/overview/gateStanding';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inspect, navigate } from '../../store/uiStore';
import { cx } from '../../ui/cx';
import { openAttention } from './attention/openAttention';
import { findingWords } from './headingWords';
import styles from './OverviewScreen.module.css';
import { useRanking } from './useOverview';

interface FindingProps {
  readonly isEmpty: boolean;
  readonly gates: readonly GateStanding[];
  readonly items: readonly AttentionItem[];
}

/** The one thing to know today; it leads to what it is about. */
export function Finding({ isEmpty, gates, items }: FindingProps) {
  const { t } = useTranslation();
  const open = useWayToIt({ isEmpty, gates, items });
  const text = findingWords(t, isEmpty, gates, items);
  return (
    <p className={styles['finding']}>
      {open === null ? (
        text
      ) : (
        <AriaButton className={cx(styles['findingLink'])} onPress={open}>
          {text}
        </AriaButton>
      )}
    </p>
  );
}

/** Goes to the gate or the one thing to look at; null where the list below is what it is about. */
function useWayToIt({ isEmpty, gates, items }: FindingProps): (() => void) | null {
  const ranking = useRanking();
  if (isEmpty) return null;
  const gate = nextGate(gates);
  if (gate !== null) {
    return () => {
      navigate('roadmap');
      inspect([gate.phase.id]);
    };
  }
  const [only] = items;
  if (only === undefined || items.length > 1) return null;
  return () => {
    openAttention(only, ranking);
  };
}
