import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gate } from '@shared/model/gate';
import type { Phase } from '@shared/model/phase';
import { evaluateGate } from '@shared/roadmap/evaluateGate';
import { addGateCondition } from '@shared/roadmap/roadmapEdits';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { formatDate } from '../../../ui/format';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { ConditionBlock } from './ConditionBlock';
import styles from './GateSection.module.css';

const tones = { pass: 'good', fail: 'warn', unknown: 'plain' } as const;

/** The gate of a phase: how it stands today, condition by condition, and the partners that count. */
export function GateSection({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation();
  const gates = useDocument((document) => document.gate);
  const gate = useMemo(
    () => [...gates.values()].find(({ phaseId }) => phaseId === phase.id),
    [gates, phase.id],
  );
  const addCondition = (existing: Gate | undefined): void => {
    edit(t('roadmap.undo.addCondition', { name: phase.name }), (draft) => {
      const name = t('roadmap.newName.gate', { phase: phase.name });
      addGateCondition(draft, (existing ?? draft.add('gate', { phaseId: phase.id, name })).id);
    });
  };
  return (
    <>
      {gate === undefined ? null : <GateDetails gate={gate} phase={phase} />}
      <Button
        size="small"
        onPress={() => {
          addCondition(gate);
        }}
      >
        {t('roadmap.gate.addCondition')}
      </Button>
    </>
  );
}

function GateDetails({ gate, phase }: { readonly gate: Gate; readonly phase: Phase }) {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const result = useMemo(() => evaluateGate(document, gate), [document, gate]);
  return (
    <Section
      title={t('roadmap.gate.heading', { phase: phase.name })}
      action={<Tag tone={tones[result.status]}>{t(`roadmap.status.${result.status}`)}</Tag>}
    >
      {result.conditions.length === 0 ? (
        <p className={styles['quiet']}>{t('roadmap.gate.none')}</p>
      ) : null}
      {result.conditions.map((condition) => (
        <ConditionBlock key={condition.condition.id} result={condition} phaseName={phase.name} />
      ))}
      <DateField
        label={t('roadmap.gate.due')}
        value={gate.dueDate}
        placeholder={t('roadmap.gate.dueDefault', { date: formatDate(phase.endDate) })}
        onCommit={(dueDate) => {
          edit(t('roadmap.undo.change', { name: gate.name }), (draft) => {
            draft.update('gate', gate.id, { dueDate });
          });
        }}
      />
    </Section>
  );
}
