import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx';
import { formatNumber } from './format';
import styles from './Tabs.module.css';

export interface TabDefinition<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** Names the list of tabs. */
  readonly label: string;
  readonly tabs: readonly TabDefinition<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly className?: string | undefined;
}

/** Parts of one thing, one shown at a time. */
export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  className,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      className={cx(styles['tabs'], className)}
      selectedKey={value}
      onSelectionChange={(id) => {
        const next = tabs.find((tab) => tab.id === id);
        if (next !== undefined) onChange(next.id);
      }}
    >
      <TabList aria-label={label} className={cx(styles['list'])}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles['tab'])}>
            {tab.label}
            {tab.count === undefined ? null : (
              <span className={styles['count']}>{formatNumber(tab.count)}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
