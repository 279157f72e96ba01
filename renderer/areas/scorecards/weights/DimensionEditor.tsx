import { addCriterion, moveCriterion, moveDimension } from '@shared/scoring/scorecardEdits';
import { sharesOf, type DimensionBranch } from '@shared/scoring/scorecardTree';
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRequired } from '../../../frame/sayRequired';
import { edit } from '../../../store/documentStore';
import { seriesColor } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { editNamed } from '../edits';
import { CriterionEditor } from './CriterionEditor';
import { PartMenu } from './PartMenu';
import { SortableList } from './SortableList';
import type { DraftWeights } from './useDraftWeights';
import { WeightControl } from './WeightControl';
import styles from './WeightsView.module.css';

interface DimensionEditorProps {
  readonly branch: DimensionBranch;
  readonly branches: readonly DimensionBranch[];
  readonly index: number;
  readonly share: number;
  readonly handle: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly draft: DraftWeights;
}

/** One dimension: name and weight, and, opened, its criteria. */
export function DimensionEditor(props: DimensionEditorProps) {
  const { t } = useTranslation();
  const { branch, branches, index, share, handle, isOpen, onOpen, draft } = props;
  const { id, name, weight } = branch.dimension;
  return (
    <div className={styles['dimension']}>
      <div className={styles['row']}>
        {handle}
        <IconButton
          size="small"
          icon={isOpen ? ChevronDown : ChevronRight}
          label={t('scorecards.weights.expand', { name })}
          isSelected={isOpen}
          onPress={() => {
            onOpen(!isOpen);
          }}
        />
        <span className={styles['swatch']} style={{ background: `var(${seriesColor(index)})` }} />
        <InlineEdit
          className={styles['dimensionName']}
          label={t('scorecards.weights.name')}
          value={name}
          onRefuse={() => sayRequired(t('scorecards.weights.name'))}
          onCommit={(next) => {
            editNamed('rename', name, (edited) => {
              edited.update('dimension', id, { name: next });
            });
          }}
        />
        <WeightControl
          part="dimension"
          id={id}
          name={name}
          weight={weight}
          share={share}
          draft={draft}
        />
        <PartMenu
          id={id}
          name={name}
          index={index}
          count={branches.length}
          onMove={(place) => {
            editNamed('move', name, (edited) => {
              moveDimension(edited, id, place);
            });
          }}
        />
      </div>
      {isOpen ? <DimensionBody branch={branch} branches={branches} draft={draft} /> : null}
    </div>
  );
}

type DimensionBodyProps = Pick<DimensionEditorProps, 'branch' | 'branches' | 'draft'>;

function DimensionBody({ branch, branches, draft }: DimensionBodyProps) {
  const { t } = useTranslation();
  const { id, name, description } = branch.dimension;
  const shares = sharesOf(
    branch.criteria.map(({ criterion, weight }) => draft.weights.get(criterion.id) ?? weight),
  );
  return (
    <div className={styles['body']}>
      <InlineEdit
        className={styles['about']}
        label={t('scorecards.weights.description')}
        placeholder={t('scorecards.weights.description')}
        isRequired={false}
        value={description}
        onCommit={(next) => {
          editNamed('describe', name, (edited) => {
            edited.update('dimension', id, { description: next });
          });
        }}
      />
      <SortableList
        label={t('scorecards.weights.criterionList', { dimension: name })}
        items={branch.criteria.map(({ criterion }) => criterion)}
        onMove={(criterionId, place) => {
          const moved = branch.criteria.find(({ criterion }) => criterion.id === criterionId);
          editNamed('move', moved?.criterion.name ?? '', (edited) => {
            moveCriterion(edited, criterionId, id, place);
          });
        }}
      >
        {(criterionId, place, handle) => {
          const leaf = branch.criteria.find(({ criterion }) => criterion.id === criterionId);
          if (leaf === undefined) return null;
          return (
            <CriterionEditor
              criterion={leaf.criterion}
              branch={branch}
              branches={branches}
              index={place}
              share={shares[place] ?? 0}
              handle={handle}
              draft={draft}
            />
          );
        }}
      </SortableList>
      <Button
        kind="quiet"
        size="small"
        icon={Plus}
        onPress={() => {
          edit(t('scorecards.edit.addCriterion'), (edited) => {
            addCriterion(edited, id, t('scorecards.weights.newCriterion'));
          });
        }}
      >
        {t('scorecards.weights.addCriterion')}
      </Button>
    </div>
  );
}
