import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../../electron/shared/domain/values/result.ts';
import { createLoadedStore } from '../../../../renderer/lib/bridge/loaded.ts';

describe('what a screen has of what it shows', () => {
  it('is the answer to the last question, even when an earlier answer comes later', async () => {
    const answers = new Map<string, (result: Result<string>) => void>();
    const store = createLoadedStore(
      (input: string) => new Promise<Result<string>>((resolve) => answers.set(input, resolve)),
    );
    const first = store.getState().show('first');
    const second = store.getState().show('second');
    answers.get('second')?.(ok('two'));
    answers.get('first')?.(ok('one'));
    await Promise.all([first, second]);
    expect(store.getState().view).toEqual({ state: 'ready', value: 'two' });
  });

  it('stays on screen while the same is asked again', async () => {
    let count = 0;
    const store = createLoadedStore(async (_input: string) => {
      count += 1;
      return ok(count);
    });
    await store.getState().show('it');
    const again = store.getState().reload();
    expect(store.getState().view).toEqual({ state: 'ready', value: 1 });
    await again;
    expect(store.getState().view).toEqual({ state: 'ready', value: 2 });
  });

  it('stays on screen with what happened when it can’t be had any more, but not once the app is locked', async () => {
    const answers = [ok(1), fail('person-not-found'), ok(2), fail('locked')];
    const store = createLoadedStore(async (_input: string) => answers.shift() ?? ok(0));
    await store.getState().show('it');
    await store.getState().reload();
    expect(store.getState().view).toEqual({
      state: 'ready',
      value: 1,
      trouble: { code: 'person-not-found' },
    });
    await store.getState().reload();
    expect(store.getState().view).toEqual({ state: 'ready', value: 2 });
    await store.getState().reload();
    expect(store.getState().view).toEqual({ state: 'failed', failure: { code: 'locked' } });
  });

  it('is a failure when main is not reached', async () => {
    const store = createLoadedStore(async (_input: string): Promise<Result<string>> => {
      throw new Error('the connection is gone');
    });
    await store.getState().show('it');
    expect(store.getState().view).toEqual({ state: 'failed', failure: { code: 'internal' } });
  });

  it('does not fall back to an older answer after a call has put a newer one in place', async () => {
    let answer = (_result: Result<string>) => {};
    const store = createLoadedStore(
      (_input: string) =>
        new Promise<Result<string>>((resolve) => {
          answer = resolve;
        }),
    );
    const loading = store.getState().show('it');
    store.getState().put('newer');
    answer(fail('internal'));
    await loading;
    expect(store.getState().view).toEqual({ state: 'ready', value: 'newer' });
  });
});
