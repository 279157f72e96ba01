import { describe, expect, it } from 'vitest';
import { analyse } from '@renderer/areas/map/analysis/analyse';
import { analysisRequest } from '@renderer/areas/map/analysis/analysisRequest';
import { analysisState, type Answer } from '@renderer/areas/map/analysis/analysisState';
import { finish } from '@shared/calculation/steps';
import { noRivalry } from '@shared/network/rivalry';
import { relationshipOf } from '../../../../builders/network';

const request = analysisRequest(['a', 'b'], [relationshipOf('a', 'b')], noRivalry, null);
const changed = analysisRequest(['a', 'b', 'c'], [relationshipOf('a', 'b')], noRivalry, null);
const analysis = finish(analyse(request));
const done: Answer = { to: request, reply: { type: 'done', analysis } };
const half: Answer = { to: request, reply: { type: 'progress', share: 0.5 } };

function state(of: typeof request, last: Answer | null, isStopped: boolean) {
  const nothing = (): void => undefined;
  const acts = { start: nothing, stop: nothing };
  return analysisState({ request: of, place: 'worker', small: null, last, isStopped, ...acts });
}

describe('analysisState', () => {
  it('shows no figures of a network that is no more', () => {
    expect(state(request, done, false)).toEqual({ is: 'done', analysis });
    expect(state(changed, done, false)).toMatchObject({ is: 'busy', share: 0 });
    expect(state(request, half, false)).toMatchObject({ is: 'busy', share: 0.5 });
  });

  it('stays cancelled when the network changes, until it is asked for again', () => {
    expect(state(request, half, true).is).toBe('stopped');
    expect(state(changed, half, true).is).toBe('stopped');
    expect(state(changed, done, true).is).toBe('stopped');
    // What has come in spite of it is right.
    expect(state(request, done, true)).toEqual({ is: 'done', analysis });
  });

  it('says of a worker that failed that it did, and tries again with the next change', () => {
    const failed: Answer = { to: request, reply: { type: 'failed' } };
    expect(state(request, failed, false)).toEqual({ is: 'failed' });
    expect(state(changed, failed, false).is).toBe('busy');
  });
});
