import {
  ChartPie,
  CircleDashed,
  TriangleAlert,
  Users,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { concentrationLimits, revenueConcentration } from '@shared/network/concentration';
import type { Finding } from '@shared/network/finding';
import { findingsOf } from '@shared/network/findings';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { formatList, formatNumber, formatPercent } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Tooltip } from '../../../ui/Tooltip';
import { useMapSession } from '../MapContext';
import { setStyling } from '../reading/setStyling';
import type { MapAnalysis } from './analyse';
import styles from './AnalysisPanel.module.css';
import { firstOf } from './firstOf';
import { showOnMap } from './showOnMap';

/** What the analysis says, line by line; a line shows on the map what it tells of. */
export function Findings({ analysis }: { readonly analysis: MapAnalysis }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const partners = useDocument((document) => document.partner);
  const findings = useMemo(() => {
    const onMap = [...analysis.actors.keys()].flatMap((id) => partners.get(id) ?? []);
    const { ownId, passedOver } = analysis;
    const revenue = revenueConcentration(onMap);
    return findingsOf(analysis, { ownId, revenue, passedOver });
  }, [analysis, partners]);
  return (
    <ul className={styles['findings']}>
      {findings.map((finding) => (
        <li key={`${finding.key} ${finding.actorIds.join()}`}>
          <FindingLine finding={finding} />
          {finding.key === 'communities' ? (
            <Button
              kind="quiet"
              size="small"
              className={styles['more']}
              onPress={() => setStyling(session, { colour: 'map-community' })}
            >
              {t('mapReading.analysis.colour')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const source = useSource(finding);
  const { index, equals } = finding.figures;
  return (
    <Tooltip text={source} placement="left">
      <Button
        kind="quiet"
        className={cx(styles['finding'], finding.key === 'community' && styles['inner'])}
        onPress={() => showOnMap(session, [...finding.actorIds, ...finding.relationshipIds])}
      >
        <Icon of={iconOf(finding)} className={styles[toneOf(finding)]} />
        <span>
          <FindingText finding={finding} />
          {index === undefined ? null : (
            <span className={styles['scale']}>
              {' '}
              {t('network.index', {
                index: formatNumber(index),
                equals: formatNumber(equals ?? 0, 1),
                moderate: formatNumber(concentrationLimits.moderate),
                high: formatNumber(concentrationLimits.high),
              })}
            </span>
          )}
        </span>
      </Button>
    </Tooltip>
  );
}

/** How what a line says was found, and for a concentration whose shares are largest. */
function useSource({ key, shares }: Finding): string {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const largest = shares.map(
    ({ id, percent }) => `${partners.get(id)?.name ?? ''} ${formatPercent(percent / 100, 1)}`,
  );
  const source = t(`mapReading.analysis.source.${sourceOf(key)}`);
  return largest.length === 0
    ? source
    : `${source} ${t('mapReading.analysis.largest', { shares: largest.join(', ') })}`;
}

function FindingText({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const name = (id: string | undefined): string => partners.get(id ?? '')?.name ?? '';
  const { figures, names } = finding;
  const { shown, more } = firstOf(finding.members);
  const members = [
    ...shown.map(name),
    ...(more > 0 ? [t('network.andMore', { count: more })] : []),
  ];
  return t(`network.finding.${finding.key}`, {
    name: name(names['name']),
    other: name(names['other']),
    members: formatList(members),
    count: figures['count'] ?? 0,
    percent: formatPercent((figures['percent'] ?? 0) / 100),
    contacts: figures['contacts'] ?? 0,
    reached: figures['reached'] ?? 0,
    size: figures['size'] ?? 0,
    number: figures['number'] ?? 0,
  });
}

function toneOf({ key }: Finding): 'warn' | 'quiet' {
  return key === 'cutPoint' || key === 'cutPointOwn' || key === 'bridge' ? 'warn' : 'quiet';
}

function iconOf({ key }: Finding): LucideIcon {
  switch (key) {
    case 'cutPoint':
    case 'cutPointOwn':
    case 'bridge':
      return TriangleAlert;
    case 'goBetween':
    case 'goBetweenMany':
    case 'hub':
    case 'hubMany':
    case 'hubAfterUs':
    case 'hubManyAfterUs':
    case 'nearest':
    case 'nearestMany':
    case 'nearestAfterUs':
    case 'nearestManyAfterUs':
    case 'broker':
      return Waypoints;
    case 'isolated':
    case 'onlyPlanned':
    case 'onlyRivalry':
    case 'onlyEnded':
    case 'parts':
      return CircleDashed;
    case 'communities':
    case 'community':
      return Users;
    default:
      return ChartPie;
  }
}

function sourceOf(key: Finding['key']) {
  switch (key) {
    case 'cutPoint':
    case 'cutPointOwn':
    case 'bridge':
      return 'cutOff';
    case 'goBetween':
    case 'goBetweenMany':
      return 'betweenness';
    case 'hub':
    case 'hubMany':
    case 'hubAfterUs':
    case 'hubManyAfterUs':
      return 'degree';
    case 'nearest':
    case 'nearestMany':
    case 'nearestAfterUs':
    case 'nearestManyAfterUs':
      return 'closeness';
    case 'broker':
      return 'effectiveSize';
    case 'isolated':
    case 'onlyPlanned':
    case 'onlyRivalry':
    case 'onlyEnded':
    case 'parts':
      return 'parts';
    case 'communities':
    case 'community':
      return 'community';
    default:
      return key.startsWith('revenue') ? 'revenue' : 'relationships';
  }
}
