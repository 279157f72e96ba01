import {
  BookOpen,
  CalendarClock,
  ChevronRight,
  FileInput,
  Scale,
  UserPlus,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { findCommand } from '../../../frame/commandRegistry';
import { runCommand } from '../../../frame/runCommand';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import lines from '../lines.module.css';
import styles from './FirstSteps.module.css';

const steps = [
  { id: 'import', icon: FileInput, command: 'import.csv' },
  { id: 'partner', icon: UserPlus, command: 'partners.new' },
  { id: 'map', icon: Waypoints, command: 'go.map' },
  { id: 'scorecards', icon: Scale, command: 'go.scorecards' },
  { id: 'roadmap', icon: CalendarClock, command: 'go.roadmap' },
  { id: 'example', icon: BookOpen, command: 'workspace.newExample' },
] as const satisfies readonly { id: string; icon: LucideIcon; command: string }[];

/** What to do first in a plan without partners. Each line gives a command that exists. */
export function FirstSteps({ hasRoadmap }: { readonly hasRoadmap: boolean }) {
  const { t } = useTranslation();
  return (
    <Section level={2} title={t('overview.start.title')}>
      <ul className={lines['list']}>
        {steps
          .filter(
            ({ id, command }) => findCommand(command) !== null && !(id === 'roadmap' && hasRoadmap),
          )
          .map(({ id, icon, command }, at) => (
            <li key={id}>
              <AriaButton
                className={cx(lines['line'], styles['step'])}
                onPress={() => {
                  void runCommand(command);
                }}
              >
                <span className={cx(styles['mark'], at === 0 && styles['first'])}>
                  <Icon of={icon} />
                </span>
                <span className={lines['words']}>
                  <span className={lines['strong']}>{t(`overview.start.${id}.title`)}</span>
                  <span className={lines['quiet']}>{t(`overview.start.${id}.text`)}</span>
                </span>
                <Icon of={ChevronRight} className={styles['arrow']} />
              </AriaButton>
            </li>
          ))}
      </ul>
    </Section>
  );
}
