import { describe, expect, it } from 'vitest';
import { serve } from '../../electron/ipc/serve.ts';
import { CLOSED_CALLS, closedCalls } from '../../electron/services/policy/closed-calls.ts';
import { PolicyKeeper } from '../../electron/services/policy/policy-keeper.ts';
import type { Services } from '../../electron/shared/contract/contract.ts';
import { METHODS } from '../../electron/shared/contract/methods.ts';
import { keysOf } from '../../electron/shared/domain/values/keys.ts';
import { type Caller, FakeIpcMain } from '../fake-electron/ipc-main.ts';
import { TestPolicyPlaces } from '../support/policy.ts';

const OWN = 7;
const ours: Caller = {
  webContentsId: OWN,
  frame: { url: 'app://bundle/index.html', parent: null, isDestroyed: () => false },
};

const closed = keysOf(CLOSED_CALLS).flatMap((name) =>
  CLOSED_CALLS[name].map((call) => [call, name] as const),
);

describe('a call that firm IT has closed', () => {
  it.each(closed)(
    'is refused in the main process, whatever the page shows: %s',
    async (call, name) => {
      const places = new TestPolicyPlaces();
      places.set({ [name]: 0 });
      const policy = new PolicyKeeper({ places, choices: () => ({}), onChange: () => undefined });
      const reached: string[] = [];
      const [group = '', method = ''] = call.split('.');
      const ipcMain = new FakeIpcMain();
      const bodies = Object.fromEntries(
        Object.entries(METHODS)
          .filter(([one]) => one === group)
          .map(([one, methods]) => [
            one,
            Object.fromEntries(methods.map((body) => [body, () => reached.push(`${one}.${body}`)])),
          ]),
      ) as unknown as Services;
      serve(bodies, {
        ipcMain,
        isOwnWindow: (id) => id === OWN,
        isLocked: () => false,
        closed: closedCalls(policy),
        onTrouble: () => undefined,
      });
      const answer = await ipcMain.invoke(ours, `fileready:${group}.${method}`, {});
      expect(answer).toMatchObject({ ok: false, failure: { code: 'set-by-it' } });
      expect(reached).toEqual([]);
      policy.close();
    },
  );
});
