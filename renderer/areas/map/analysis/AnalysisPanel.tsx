import {
  ChartPie,
  CircleDashed,
  TriangleAlert,
  Users,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findingsOf, type Finding } from '@shared/network/findings';
import type { NetworkAnalysis } from '@shared/network/analyseNetwork';
import { revenueConcentration } from '@shared/network/concentration';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { ProgressBar } from '../../../ui/ProgressBar';
import { useMapSession } from '../MapContext';
import { setStyling } from '../reading/setStyling';
import styles from './AnalysisPanel.module.css';
import { MeasuresDialog } from './MeasuresDialog';
import { showOnMap } from './showOnMap';
import { useAnalysis } from './useAnalysis';

const mostOfEach = 3;

/** What the relationships on the map mean, and the measures behind it. */
export function AnalysisPanel() {
  const { t } = useTranslation();
  const { analysis, share, hasFailed } = useAnalysis();
  const [isTableOpen, setTableOpen] = useState(false);
  if (hasFailed) return <p role="alert">{t('mapReading.analysis.failed')}</p>;
  if (!analysis) return <ProgressBar label={t('mapReading.analysis.busy')} share={share} />;
  if (analysis.actors.size - analysis.isolated.length < 2) {
    return <p className={styles['text']}>{t('mapReading.analysis.empty')}</p>;
  }
  return (
    <>
      <p className={styles['text']}>{t('mapReading.analysis.text')}</p>
      <Findings analysis={analysis} />
      <Button onPress={() => setTableOpen(true)}>{t('mapReading.analysis.table')}</Button>
      <MeasuresDialog
        analysis={analysis}
        isOpen={isTableOpen}
        onClose={() => setTableOpen(false)}
      />
    </>
  );
}

function Findings({ analysis }: { readonly analysis: NetworkAnalysis }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const partners = useDocument((document) => document.partner);
  const findings = useMemo(() => {
    const onMap = [...analysis.actors.keys()].flatMap((id) => partners.get(id) ?? []);
    const own = onMap.find(({ role }) => role === 'own-organisation');
    const revenue = revenueConcentration(onMap);
    return findingsOf(analysis, { ownId: own?.id ?? null, revenue, most: mostOfEach });
  }, [analysis, partners]);
  return (
    <ul className={styles['findings']}>
      {findings.map((finding) => (
        <li key={`${finding.key} ${finding.actorIds.join()}`}>
          <button
            type="button"
            className={styles['finding']}
            onClick={() => showOnMap(session, [...finding.actorIds, ...finding.relationshipIds])}
          >
            <Icon of={iconOf(finding)} className={styles[toneOf(finding)]} />
            <span>
              <FindingText finding={finding} />
            </span>
          </button>
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

function FindingText({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const nameOf = (key: string): string => partners.get(finding.names[key] ?? '')?.name ?? '';
  const { figures } = finding;
  return t(`network.finding.${finding.key}`, {
    name: nameOf('name'),
    other: nameOf('other'),
    count: figures['count'] ?? 0,
    percent: figures['percent'] ?? 0,
    contacts: figures['contacts'] ?? 0,
    steps: figures['steps'] ?? 0,
    size: figures['size'] ?? 0,
    index: figures['index'] ?? 0,
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
    case 'hub':
    case 'nearest':
    case 'broker':
      return Waypoints;
    case 'isolated':
    case 'parts':
      return CircleDashed;
    case 'communities':
      return Users;
    default:
      return ChartPie;
  }
}
