import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { evaluateGate } from '@shared/roadmap/evaluateGate';
import { useDocument } from '../../store/documentStore';
import { formatDate } from '../../ui/format';
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
    const missing = conditions.filter((condition) => condition.status === 'fail').length;
    const text = {
      pass: t('roadmap.heading.gatePass'),
      fail: t('roadmap.heading.gateFail', { count: missing, total: conditions.length }),
      unknown: t('roadmap.heading.gateUnknown'),
    }[status];
    return { title, text };
  }, [document, t, today]);
}
