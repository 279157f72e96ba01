import { beforeEach, describe, expect, it } from 'vitest';
import { showToast, useToasts } from '@renderer/store/toasts';

const shown = () => useToasts.getState().toasts.map(({ message }) => message);

describe('messages', () => {
  beforeEach(() => {
    useToasts.setState({ toasts: [] });
  });

  it('give way, the oldest first, when there are more than three', () => {
    for (const message of ['one', 'two', 'three', 'four']) showToast({ message });
    expect(shown()).toEqual(['two', 'three', 'four']);
  });

  it('do not push out bad news', () => {
    showToast({ message: 'not saved', tone: 'bad' });
    for (const message of ['one', 'two', 'three']) showToast({ message });
    expect(shown()).toEqual(['not saved', 'two', 'three']);
  });

  it('are shown beside any number of bad ones', () => {
    for (const message of ['a', 'b', 'c']) showToast({ message, tone: 'bad' });
    showToast({ message: 'one' });
    expect(shown()).toEqual(['a', 'b', 'c', 'one']);
  });

  it('say the same bad news once', () => {
    for (const message of ['a', 'b', 'a']) showToast({ message, tone: 'bad' });
    expect(shown()).toEqual(['b', 'a']);
  });

  it('say the same once, unless there is something to undo in it', () => {
    for (const message of ['a', 'b', 'a']) showToast({ message });
    expect(shown()).toEqual(['b', 'a']);
    const action = { label: 'Undo', run: () => undefined };
    for (const message of ['c', 'c']) showToast({ message, action });
    expect(shown()).toEqual(['a', 'c', 'c']);
  });

  it('take the place of what was said of the same kind before', () => {
    showToast({ message: 'exported a', kind: 'export' });
    showToast({ message: 'pasted' });
    showToast({ message: 'not exported', kind: 'export', tone: 'bad' });
    expect(shown()).toEqual(['pasted', 'not exported']);
    showToast({ message: 'exported b', kind: 'export' });
    expect(shown()).toEqual(['pasted', 'exported b']);
  });
});
