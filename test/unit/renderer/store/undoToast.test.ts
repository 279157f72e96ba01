import { beforeEach, describe, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { startI18n } from '@renderer/i18n/i18n';
import {
  closeDocument,
  currentDocument,
  documentStore,
  edit,
  openDocument,
} from '@renderer/store/documentStore';
import { useToasts } from '@renderer/store/toasts';
import { showUndoToast } from '@renderer/store/undoToast';
import { newPlan } from '../../../builders/storage';

startI18n();

const addPartner = (name: string) => edit('Add', (draft) => draft.add('partner', { name }));
const partnerNames = () => [...currentDocument().partner.values()].map(({ name }) => name);
const toasts = () => useToasts.getState().toasts;

describe('the message with Undo', () => {
  beforeEach(() => {
    useToasts.setState({ toasts: [] });
    openDocument('workspace_test00000001', newPlan('One'), emptyHistory);
  });

  it('takes back the step it tells of', () => {
    addPartner('Aalto');
    showUndoToast('Added');
    toasts()[0]?.action?.run();
    expect(partnerNames()).toEqual([]);
    expect(toasts()).toEqual([]);
  });

  it('goes with the next change, because Undo would mean that one', () => {
    addPartner('Aalto');
    showUndoToast('Added');
    const [shown] = toasts();
    addPartner('Borealis');
    expect(toasts()).toEqual([]);
    shown?.action?.run();
    expect(partnerNames()).toEqual(['Aalto', 'Borealis']);
  });

  it('never takes back a step of the plan that was opened next', () => {
    addPartner('Aalto');
    showUndoToast('Added');
    const [shown] = toasts();
    const { history } = documentStore.getState();
    closeDocument();
    expect(toasts()).toEqual([]);
    openDocument('workspace_test00000002', currentDocument(), { ...history, past: [] });
    addPartner('Cirrus');
    shown?.action?.run();
    expect(partnerNames()).toEqual(['Cirrus']);
  });
});
