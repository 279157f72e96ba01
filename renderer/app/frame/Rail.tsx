import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useRef } from 'react';
import { useLandmark } from 'react-aria';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { areaGroups } from '../../frame/areaDefinition';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { findCommand } from '../../frame/commandRegistry';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { navigate, toggleRail, useUi } from '../../store/uiStore';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Tooltip } from '../../ui/Tooltip';
import { railAreas } from '../areas';
import styles from './Rail.module.css';
import { useIsNarrow } from './useIsNarrow';

function keysOf(commandId: string): readonly string[] | undefined {
  const shortcut = findCommand(commandId)?.shortcut;
  return shortcut === undefined ? undefined : shortcutKeys(shortcut, platform);
}

function RailLink({
  area,
  isCurrent,
  isCollapsed,
}: {
  readonly area: AreaDefinition;
  readonly isCurrent: boolean;
  readonly isCollapsed: boolean;
}) {
  const { t } = useTranslation();
  const title = t(area.titleKey);
  return (
    <li>
      <Tooltip
        text={title}
        keys={keysOf(`go.${area.id}`)}
        placement="right"
        isDisabled={!isCollapsed}
      >
        <Button
          className={cx(styles['link'])}
          {...(isCurrent ? { 'aria-current': 'page' } : {})}
          {...(isCollapsed ? { 'aria-label': title } : {})}
          onPress={() => {
            navigate(area.id);
          }}
        >
          <Icon of={area.icon} />
          {isCollapsed ? null : <span>{title}</span>}
        </Button>
      </Tooltip>
    </li>
  );
}

/** The way to each area. Collapses to icons when asked, and by itself where the window is narrow. */
export function Rail({ current }: { readonly current: string }) {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const wantsCollapsed = useUi((state) => state.railCollapsed);
  const isCollapsed = wantsCollapsed || isNarrow;
  const rail = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark(
    { role: 'navigation', 'aria-label': t('frame.rail.label') },
    rail,
  );
  return (
    <nav
      {...landmarkProps}
      ref={rail}
      tabIndex={-1}
      data-region
      className={cx(styles['rail'], isCollapsed && styles['collapsed'])}
    >
      <div className={styles['brand']}>
        <span className={styles['ring']} />
        {isCollapsed ? null : t('frame.app.name')}
      </div>
      <div className={styles['areas']}>
        {areaGroups.map((group) => {
          const members = railAreas.filter((area) => area.group === group);
          if (members.length === 0) return null;
          return (
            <div key={group} className={styles['group']}>
              {group === 'start' ? null : (
                <h2 className={styles['heading']}>{t(`frame.rail.group.${group}`)}</h2>
              )}
              <ul aria-label={t(`frame.rail.group.${group}`)}>
                {members.map((area) => (
                  <RailLink
                    key={area.id}
                    area={area}
                    isCurrent={area.id === current}
                    isCollapsed={isCollapsed}
                  />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {isNarrow ? null : (
        <div className={styles['foot']}>
          <IconButton
            icon={isCollapsed ? PanelLeftOpen : PanelLeftClose}
            label={isCollapsed ? t('frame.rail.expand') : t('frame.rail.collapse')}
            keys={keysOf('view.toggleRail')}
            onPress={toggleRail}
          />
        </div>
      )}
    </nav>
  );
}
