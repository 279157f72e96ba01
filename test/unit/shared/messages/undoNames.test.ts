import { describe, expect, it } from 'vitest';
import { scorecardsMessages } from '@shared/messages/en/scorecards';
import { mapMessages } from '@shared/messages/en/map';
import { partnersMessages } from '@shared/messages/en/partners';
import { roadmapMessages } from '@shared/messages/en/roadmap';
import { workspacesMessages } from '@shared/messages/en/workspaces';

describe('names of undo steps', () => {
  it.each([
    ['map', mapMessages.edit],
    ['partners', partnersMessages.edit],
    ['scorecards', scorecardsMessages.edit],
    ['roadmap', roadmapMessages.undo],
    ['workspaces', workspacesMessages.change],
  ])('begin with a capital letter or with what was changed: %s', (_, names) => {
    const small = Object.values(names).filter((name) => /^\p{Ll}/u.test(name));
    expect(small).toEqual([]);
  });
});
