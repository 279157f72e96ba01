import { addDimension, moveDimension } from '@shared/scoring/scorecardEdits';
import { sharesOf } from '@shared/scoring/scorecardTree';
import { Plus, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edit } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { editNamed } from '../edits';
import type { Scoring } from '../useScoring';
import { DimensionEditor } from './DimensionEditor';
import { RankingPreview } from './RankingPreview';
import { SortableList } from './SortableList';
import { useDraftWeights } from './useDraftWeights';
import styles from './WeightsView.module.css';

/** Dimensions and criteria with their weights, and beside them what the weights do. */
export function WeightsView({ scoring }: { readonly scoring: Scoring }) {
  const { t } = useTranslation();
  const draft = useDraftWeights();
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const { tree, scorecard } = scoring;
  const shares = sharesOf(
    tree.map(({ dimension, weight }) => draft.weights.get(dimension.id) ?? weight),
  );
  const add = (
    <Button
      icon={Plus}
      onPress={() => {
        edit(t('scorecards.edit.addDimension'), (edited) => {
          const added = addDimension(edited, scorecard.id, t('scorecards.weights.newDimension'));
          setOpenIds(new Set([...openIds, added.id]));
        });
      }}
    >
      {t('scorecards.weights.addDimension')}
    </Button>
  );
  if (tree.length === 0) {
    return (
      <EmptyState
        icon={SlidersHorizontal}
        title={t('scorecards.empty.weightsTitle')}
        text={t('scorecards.empty.weightsText')}
        actions={add}
      />
    );
  }
  return (
    <div className={styles['view']}>
      <div className={styles['editor']}>
        <SortableList
          label={t('scorecards.weights.dimensionList')}
          items={tree.map(({ dimension }) => dimension)}
          onMove={(id, place) => {
            const moved = tree.find(({ dimension }) => dimension.id === id);
            editNamed('move', moved?.dimension.name ?? '', (edited) => {
              moveDimension(edited, id, place);
            });
          }}
        >
          {(id, place, handle) => {
            const branch = tree.find(({ dimension }) => dimension.id === id);
            if (branch === undefined) return null;
            return (
              <DimensionEditor
                branch={branch}
                branches={tree}
                index={place}
                share={shares[place] ?? 0}
                handle={handle}
                isOpen={openIds.has(id)}
                onOpen={(isOpen) => {
                  const others = [...openIds].filter((other) => other !== id);
                  setOpenIds(new Set(isOpen ? [...others, id] : others));
                }}
                draft={draft}
              />
            );
          }}
        </SortableList>
        <div>{add}</div>
      </div>
      <RankingPreview key={scorecard.id} scoring={scoring} weights={draft.weights} />
    </div>
  );
}
