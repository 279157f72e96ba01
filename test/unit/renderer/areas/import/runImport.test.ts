import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import { runImport } from '@renderer/areas/import/runImport';
import { startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { useToasts } from '@renderer/store/toasts';
import { newPlan } from '../../../../builders/storage';

startI18n();

const document = newPlan();

/** A plan with a family whose name no record takes. */
const refused: ImportPlan = {
  outcomes: [],
  actions: [],
  newKinds: [{ key: 'kind', name: 'Reseller' }],
  newKindFamily: { to: 'new-family', name: 'x'.repeat(2_000), classId: null },
  newFields: [],
  newOptions: new Map(),
  counts: { new: 0, update: 0, unchanged: 0, joined: 0, invalid: 0, 'left-out': 0 },
};

beforeEach(() => {
  useToasts.setState({ toasts: [] });
  openDocument('workspace_aaaaaaaa', document, emptyHistory);
});
afterEach(closeDocument);

it('says in the words of the plan why an import was refused, and that once', async () => {
  await runImport(refused, 'partners.csv');
  const messages = useToasts.getState().toasts.map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/^The import could not be carried out: “Name” holds at most \d+ char/),
  ]);
  expect(messages[0]?.match(/Nothing was changed/g)).toHaveLength(1);
  expect(currentDocument()).toBe(document);
});
