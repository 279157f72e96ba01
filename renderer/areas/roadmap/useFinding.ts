import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { evaluateGate } from '@shared/roadmap/evaluateGate';
import { useDocument } from '../../store/documentStore';
import { formatDate, formatNumber } from '../../ui/format';
import { conditionText } from './gates/conditionText';
import { useToday } from './useToday';

/** The heading of the roadmap: which phase we are in, and how its gate stands. */
export function useFinding(): { readonly title: string; readonly text: string } {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const today = useToday();
  return useMemo(() => {
    const counts = t('roadmap.heading.counts', {
      tasks: t('roadmap.heading.tasks', { count: document.task.size }),
      milestones: t('roadmap.heading.milestones', { count: document.milestone.size }),
    });
    const phases = inOrder(document.phase.values());
    const current =
      phases.find(({ startDate, endDate }) => startDate <= today && today <= endDate) ??
      phases.find(({ startDate }) => startDate > today);
    if (current === undefined) {
      return { title: t(`roadmap.heading.${phases.length > 0 ? 'over' : 'none'}`), text: counts };
    }
    const isRunning = current.startDate <= today;
    const title = t(`roadmap.heading.${isRunning ? 'running' : 'ahead'}`, {
      phase: current.name,
      date: formatDate(isRunning ? current.endDate : current.startDate),
    });
    const gate = [...document.gate.values()].find(({ phaseId }) => phaseId === current.id);
    if (gate === undefined) return { title, text: t('roadmap.heading.noGate') };
    const { status, conditions } = evaluateGate(document, gate);
    if (status === 'pass') return { title, text: t('roadmap.heading.gatePass') };
    if (status === 'unknown') return { title, text: t('roadmap.heading.gateUnknown') };
    const missing = conditions
      .filter((result) => result.status === 'fail')
      .map(({ condition, count }) => {
        const asked = conditionText(t, document.partnerClass, condition);
        return t('roadmap.heading.soFar', { asked, reached: formatNumber(count) });
      });
    return { title, text: t('roadmap.heading.gateFail', { missing: missing.join('; ') }) };
  }, [document, t, today]);
}
