import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../electron/shared/domain/records/change.ts';
import { fail, ok, type Result } from '../../../../electron/shared/domain/values/result.ts';
import {
  createLoadedStore,
  NO_CONCERNS,
  useLoaded,
} from '../../../../renderer/lib/bridge/loaded.ts';
import { installBridge } from '../../../support/fake-bridge.ts';

describe('what a screen has of what it shows', () => {
  it('is the answer to the last question, even when an earlier answer comes later', async () => {
    const answers = new Map<string, (result: Result<string>) => void>();
    const store = createLoadedStore(
      (input: string) => new Promise<Result<string>>((resolve) => answers.set(input, resolve)),
      NO_CONCERNS,
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
    }, NO_CONCERNS);
    await store.getState().show('it');
    const again = store.getState().reload();
    expect(store.getState().view).toEqual({ state: 'ready', value: 1 });
    await again;
    expect(store.getState().view).toEqual({ state: 'ready', value: 2 });
  });

  it('stays on screen with what happened when it can’t be had any more, but not once the app is locked', async () => {
    const answers = [ok(1), fail('person-not-found'), ok(2), fail('locked')];
    const store = createLoadedStore(
      async (_input: string) => answers.shift() ?? ok(0),
      NO_CONCERNS,
    );
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
    }, NO_CONCERNS);
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
      NO_CONCERNS,
    );
    const loading = store.getState().show('it');
    store.getState().put('newer');
    answer(fail('internal'));
    await loading;
    expect(store.getState().view).toEqual({ state: 'ready', value: 'newer' });
  });
});

/** A store of one person that counts how often it asks, in a page that hears news. */
function someStore() {
  const { tell } = installBridge({});
  const asked = { times: 0 };
  const store = createLoadedStore(
    async (personId: string) => {
      asked.times += 1;
      return ok({ courtId: `court-of-${personId}` });
    },
    (personId, shown) => [`person:${personId}`, shown ? `court:${shown.courtId}` : 'court'],
  );
  const hear = (...changes: readonly Change[]) =>
    act(async () => tell({ kind: 'records-changed', changes }));
  return { store, asked, hear, tell };
}

describe('what is on screen', () => {
  it('is asked for again only when something changes that it depends on', async () => {
    const { store, asked, hear, tell } = someStore();
    renderHook(() => useLoaded(store, 'ann'));
    await act(async () => {});
    expect(asked.times).toBe(1);
    await hear({ subject: 'person:bob' }, { subject: 'court:alnb' }, { many: 'ecf' });
    await act(async () => tell({ kind: 'board-changed' }));
    expect(asked.times).toBe(1);
    await hear({ subject: 'person:ann' });
    expect(asked.times).toBe(2);
    await hear({ subject: 'court:court-of-ann' });
    expect(asked.times).toBe(3);
    await hear({ many: 'person' });
    expect(asked.times).toBe(4);
  });

  it('is asked for once after a change, however many parts show it', async () => {
    const { store, asked, hear } = someStore();
    renderHook(() => useLoaded(store, 'ann'));
    const other = renderHook(() => useLoaded(store, 'ann'));
    await act(async () => {});
    const before = asked.times;
    await hear({ subject: 'person:ann' });
    expect(asked.times).toBe(before + 1);
    other.unmount();
    await hear({ subject: 'person:ann' });
    expect(asked.times).toBe(before + 2);
  });

  it('is not asked for after it left the screen', async () => {
    const { store, asked, hear } = someStore();
    const shown = renderHook(() => useLoaded(store, 'ann'));
    await act(async () => {});
    shown.unmount();
    await hear({ subject: 'person:ann' }, { many: 'person' });
    expect(asked.times).toBe(1);
  });
});
