import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { moveToStage } from '@shared/partners/stageEdits';
import { currentDocument, edit, openDocument } from '@renderer/store/documentStore';
import { newPlan, withPartner } from '../../../builders/storage';

describe('the day of an edit', () => {
  beforeEach(() => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    vi.useFakeTimers({ now: new Date('2027-01-16T02:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('is the day where the person is, not the one it is in Greenwich by then', () => {
    const { document } = withPartner(newPlan(), 'Aalto');
    openDocument('workspace_test00000001', document, emptyHistory);
    const [id = ''] = document.partner.keys();
    edit('Move', (draft) => moveToStage(draft, [id], 'active'));
    expect(currentDocument().partner.get(id)?.stageSince).toBe('2027-01-15');
  });
});
