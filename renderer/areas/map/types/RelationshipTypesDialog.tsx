import { ArrowDown, ArrowUp, Swords, Trash2 } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import {
  addRelationshipType,
  deleteRelationshipType,
  moveRelationshipType,
  renameRelationshipType,
  setRivalry,
} from '@shared/mapping/relationshipTypes';
import type { RelationshipType } from '@shared/model/relationshipType';
import { edit, useDocument } from '../../../store/documentStore';
import { showUndoToast } from '../../../store/undoToast';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { TextField } from '../../../ui/TextField';
import styles from './RelationshipTypesDialog.module.css';

/** The types relationships can have: add, rename, put in order, delete. */
export function RelationshipTypesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const types = useDocument((document) => document.relationshipType);
  const relationships = useDocument((document) => document.relationship);
  const counts = new Map<string | null, number>();
  for (const { typeId } of relationships.values()) {
    counts.set(typeId, (counts.get(typeId) ?? 0) + 1);
  }
  const ordered = inOrder(types.values());
  return (
    <Dialog isOpen onClose={onClose} title={t('mapDrawing.types.title')}>
      <ul className={styles['list']} aria-label={t('mapDrawing.types.title')}>
        {ordered.map((type, index) => (
          <TypeLine
            key={type.id}
            type={type}
            count={counts.get(type.id) ?? 0}
            isFirst={index === 0}
            isLast={index === ordered.length - 1}
          />
        ))}
      </ul>
      <NewType />
    </Dialog>
  );
}

interface TypeLineProps {
  readonly type: RelationshipType;
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function TypeLine({ type, count, isFirst, isLast }: TypeLineProps) {
  const { t } = useTranslation();
  const { id, name, isRivalry } = type;
  const move = (step: -1 | 1): void => {
    edit(t('mapDrawing.types.edit.move', { name }), (draft) => {
      moveRelationshipType(draft, id, step);
    });
  };
  const remove = (): void => {
    edit(t('mapDrawing.types.edit.delete', { name }), (draft) => {
      deleteRelationshipType(draft, id);
    });
    showUndoToast(t('mapDrawing.types.deleted', { name }));
  };
  return (
    <li className={styles['line']}>
      <InlineEdit
        label={t('mapDrawing.types.name')}
        value={name}
        className={styles['name']}
        onCommit={(next) => {
          edit(t('mapDrawing.types.edit.rename', { name: next }), (draft) => {
            renameRelationshipType(draft, id, next);
          });
        }}
      />
      <span className={styles['count']}>{t('mapDrawing.types.count', { count })}</span>
      <IconButton
        icon={Swords}
        size="small"
        label={t('mapDrawing.types.rivalry', { name })}
        isSelected={isRivalry}
        onPress={() => {
          edit(t('mapDrawing.types.edit.rivalry', { name }), (draft) => {
            setRivalry(draft, id, !isRivalry);
          });
        }}
      />
      <IconButton
        icon={ArrowUp}
        size="small"
        label={t('mapDrawing.types.up', { name })}
        isDisabled={isFirst}
        onPress={() => move(-1)}
      />
      <IconButton
        icon={ArrowDown}
        size="small"
        label={t('mapDrawing.types.down', { name })}
        isDisabled={isLast}
        onPress={() => move(1)}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('mapDrawing.types.delete', { name })}
        onPress={remove}
      />
    </li>
  );
}

function NewType() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    edit(t('mapDrawing.types.edit.add', { name: name.trim() }), (draft) => {
      addRelationshipType(draft, name);
    });
    setName('');
  };
  return (
    <form className={styles['new']} onSubmit={add}>
      <TextField
        label={t('mapDrawing.types.new')}
        value={name}
        onChange={setName}
        maxLength={200}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('mapDrawing.types.add')}
      </Button>
    </form>
  );
}
