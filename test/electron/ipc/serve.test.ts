import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { serve } from '../../../electron/ipc/serve.ts';
import { CONTRACT, type Services } from '../../../electron/shared/contract/contract.ts';
import { channelOf, METHODS } from '../../../electron/shared/contract/methods.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { fail, ok } from '../../../electron/shared/domain/values/result.ts';
import { type Caller, FakeIpcMain } from '../../fake-electron/ipc-main.ts';

const OWN = 7;
const page = (url: string, more: object = {}) => ({
  url,
  parent: null,
  isDestroyed: () => false,
  ...more,
});
const ours: Caller = { webContentsId: OWN, frame: page('app://bundle/index.html') };

type Trouble = [what: string, call: string];

/** Services that answer with what the test gives; every call that reached one is counted. */
function served(answer: (call: string) => unknown, isLocked = () => false) {
  const ipcMain = new FakeIpcMain();
  const reached: string[] = [];
  const troubles: Trouble[] = [];
  const answers: string[] = [];
  const services = Object.fromEntries(
    Object.entries(METHODS).map(([group, methods]) => [
      group,
      Object.fromEntries(
        methods.map((method) => [
          method,
          () => {
            reached.push(`${group}.${method}`);
            return answer(`${group}.${method}`);
          },
        ]),
      ),
    ]),
  ) as unknown as Services;
  serve(services, {
    ipcMain,
    isOwnWindow: (id) => id === OWN,
    isLocked,
    onTrouble: (what, call) => troubles.push([what, call]),
    onAnswer: (call, outcome) => answers.push(`${call}: ${outcome}`),
  });
  return { ipcMain, reached, troubles, answers };
}

const SERVING = {
  isOwnWindow: (id: number) => id === OWN,
  isLocked: () => false,
  onTrouble: () => {},
};

/** Services with these calls, each of which notes that it was reached. */
function servicesNoting(methods: object, note: (method: string) => void): Partial<Services> {
  const groups = Object.entries(methods).map(([group, names]) => {
    const calls = z
      .array(z.string())
      .parse(names)
      .map((method) => {
        const call = () => {
          note(method);
          return ok([]);
        };
        return [method, call] as const;
      });
    return [group, Object.fromEntries(calls)] as const;
  });
  return Object.fromEntries(groups);
}

describe('the bridge', () => {
  it('serves exactly the calls of the contract', () => {
    const { ipcMain } = served(() => ok([]));
    const channels = Object.entries(METHODS).flatMap(([group, methods]) =>
      methods.map((method) => channelOf(group, method)),
    );
    expect(ipcMain.channels().toSorted()).toEqual(channels.toSorted());
    for (const group of keysOf(CONTRACT)) {
      expect(Object.keys(CONTRACT[group]).toSorted()).toEqual([...METHODS[group]].toSorted());
    }
  });

  it.each<[string, Caller]>([
    [
      'a page of another origin',
      { webContentsId: OWN, frame: page('https://ecf.alnb.uscourts.gov/') },
    ],
    [
      'an origin that only begins like ours',
      { webContentsId: OWN, frame: page('app://bundle.evil/') },
    ],
    ['ours as a user name', { webContentsId: OWN, frame: page('app://bundle@evil/') }],
    [
      'a frame inside our page',
      { webContentsId: OWN, frame: page('app://bundle/', { parent: {} }) },
    ],
    [
      'a frame that is gone',
      { webContentsId: OWN, frame: page('app://bundle/', { isDestroyed: () => true }) },
    ],
    ['no frame at all', { webContentsId: OWN, frame: null }],
    ['a window that is not ours', { webContentsId: 8, frame: page('app://bundle/') }],
    ['no address', { webContentsId: OWN, frame: page('') }],
  ])('answers nothing to %s', async (_who, caller) => {
    const { ipcMain, reached, troubles } = served(() => ok([]));
    const answer = await ipcMain.invoke(caller, channelOf('people', 'list'), {});
    expect(answer).toEqual({ ok: false, failure: { code: 'bad-request' } });
    expect(reached).toEqual([]);
    expect(troubles).toEqual([['untrusted', 'people.list']]);
  });

  it('tells of each call its name and what came of it, and nothing else', async () => {
    const { ipcMain, answers } = served(() => ok([]));
    await ipcMain.invoke(ours, channelOf('people', 'list'), {});
    await ipcMain.invoke(ours, channelOf('people', 'list'), { secret: 'Canary' });
    expect(answers).toEqual(['people.list: ok', 'people.list: bad-request']);
  });

  it('is not built without a body for each call', () => {
    const partial = servicesNoting({ lock: ['state'] }, () => {});
    expect(() => serve(partial, { ...SERVING, ipcMain: new FakeIpcMain() })).toThrow(
      'no service for lock.now',
    );
  });

  it('passes on what firm IT has closed, and reaches no service', async () => {
    const reached: string[] = [];
    const closed = (call: string) =>
      call === 'lock.now' ? ({ code: 'set-by-it' } as const) : undefined;
    const ipcMain = new FakeIpcMain();
    const lock = servicesNoting({ lock: METHODS.lock }, (method) => reached.push(method));
    serve(lock, { ...SERVING, ipcMain, closed });
    expect(await ipcMain.invoke(ours, channelOf('lock', 'now'), {})).toEqual(fail('set-by-it'));
    expect(reached).toEqual([]);
    await ipcMain.invoke(ours, channelOf('lock', 'state'), {});
    expect(reached).toEqual(['state']);
  });

  it('asks the profile that shows, and gives no other one the answer', async () => {
    const reached: string[] = [];
    const ipcMain = new FakeIpcMain();
    const profileOf = (name: string) =>
      servicesNoting({ people: METHODS.people }, () => {
        reached.push(name);
        shown = firm;
      });
    const firm = profileOf('firm');
    let shown = profileOf('practice');
    serve(firm, { ...SERVING, ipcMain, shown: () => shown });
    const list = () => ipcMain.invoke(ours, channelOf('people', 'list'), {});
    expect(await list()).toEqual(fail('locked'));
    expect(await list()).toEqual(ok([]));
    expect(reached).toEqual(['practice', 'firm']);
  });

  it('lets a good call through', async () => {
    const { ipcMain, reached } = served(() => ok([]));
    expect(await ipcMain.invoke(ours, channelOf('people', 'list'), {})).toEqual(ok([]));
    expect(reached).toEqual(['people.list']);
  });

  it('B46: refuses input that is not what the call takes, whatever it is', async () => {
    const { ipcMain, reached } = served(() => ok([]));
    const odd = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.constant({ extra: 1 }),
      fc.constant(JSON.parse('{"__proto__":{"isAdmin":true}}')),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (input) => {
        if (isEmpty(input)) return;
        let answer: unknown;
        try {
          answer = await ipcMain.invoke(ours, channelOf('people', 'list'), input);
        } catch {
          return; // what structured clone refuses never arrives
        }
        expect(answer).toEqual({ ok: false, failure: { code: 'bad-request' } });
      }),
      { numRuns: 500 },
    );
    expect(reached).toEqual([]);
  });

  it('B46: refuses what is no plain data where a list belongs, without an error', async () => {
    const { ipcMain, reached, troubles } = served(() => ok({}));
    const filter = {
      query: '',
      tab: 'all',
      statuses: [],
      courts: [],
      offices: [],
      roles: [],
      inCharge: 'anyone',
      due: 'any',
    };
    const view = { groupBy: 'none', sort: { by: 'need', isDescending: false } };
    const odd = [new Uint8Array([1, 2]), new DataView(new ArrayBuffer(4)), new Map(), new Date(0)];
    for (const statuses of odd) {
      const input = { name: 'Mine', view: { ...view, filter: { ...filter, statuses } } };
      expect(await ipcMain.invoke(ours, channelOf('board', 'saveView'), input)).toEqual({
        ok: false,
        failure: { code: 'bad-request' },
      });
    }
    expect(reached).toEqual([]);
    expect(troubles).toEqual(odd.map(() => ['bad-input', 'board.saveView']));
  });

  it('B46: refuses kinds of values in which a schema sees an object without fields', async () => {
    const { ipcMain, reached } = served(() => ok([]));
    const circle: { itself?: unknown } = {};
    circle.itself = circle;
    const shared = ['alnb'];
    const input = { personId: crypto.randomUUID(), courtIds: shared };
    const rest = { capacity: 'attorney', standing: 'has-filed' };
    for (const odd of [new Map(), new Set(), new Date(0), /x/, new Error('x'), circle]) {
      expect(await ipcMain.invoke(ours, channelOf('people', 'list'), odd)).toEqual({
        ok: false,
        failure: { code: 'bad-request' },
      });
    }
    const holes = Object.assign(['alnb'], { length: 2 });
    await ipcMain.invoke(ours, channelOf('courts', 'joinAll'), {
      ...input,
      ...rest,
      courtIds: holes,
    });
    expect(reached).toEqual([]);
    // What is in it twice is no circle, and a tower of such twins takes no longer than its height.
    const tower = Array.from({ length: 60 }).reduce<unknown>((below) => [below, below], shared);
    await ipcMain.invoke(ours, channelOf('people', 'list'), { tower });
    const draft = { name: 'Ann', role: 'attorney', office: '', email: '', barNumber: '' };
    const edit = { personId: crypto.randomUUID(), was: draft, draft };
    await ipcMain.invoke(ours, channelOf('people', 'edit'), edit);
    expect(reached).toEqual(['people.edit']);
  });

  it('B46: refuses text longer than a field may be before any service sees it', async () => {
    const { ipcMain, reached } = served(() => ok({ courts: [] }));
    const huge = { query: 'x'.repeat(10_000_000) };
    expect(await ipcMain.invoke(ours, channelOf('courts', 'search'), huge)).toMatchObject({
      ok: false,
    });
    expect(reached).toEqual([]);
  });

  it('says which field is too long and by how much, beside nothing else that is wrong', async () => {
    const { ipcMain, reached, troubles } = served(() => ok({}));
    const add = (draft: object) => ipcMain.invoke(ours, channelOf('people', 'add'), { draft });
    const draft = { role: 'attorney', office: '', email: '', barNumber: '' };
    expect(await add({ ...draft, name: 'x'.repeat(207) })).toEqual({
      ok: false,
      failure: {
        code: 'check-the-fields',
        problems: [{ field: 'name', code: 'field-too-long', values: { max: 200, over: 7 } }],
      },
    });
    expect(troubles).toEqual([]);
    expect(await add({ ...draft, name: 'x'.repeat(207), role: 'nobody' })).toEqual({
      ok: false,
      failure: { code: 'bad-request' },
    });
    expect(reached).toEqual([]);
  });

  it('lets no field out that the contract does not name', async () => {
    const { ipcMain, troubles } = served(() => ok({ state: 'recorded', password: 'canary' }));
    const input = { ecfAccountId: crypto.randomUUID(), login: 'a', password: 'b' };
    const answer = await ipcMain.invoke(ours, channelOf('vault', 'store'), input);
    expect(answer).toEqual({ ok: false, failure: { code: 'internal' } });
    expect(troubles).toEqual([['bad-output', 'vault.store']]);
  });

  it('answers "internal", without a word of the error, when a service throws', async () => {
    const { ipcMain, troubles } = served(() => {
      throw new Error('secret detail in /home/somebody');
    });
    const answer = await ipcMain.invoke(ours, channelOf('people', 'list'), {});
    expect(answer).toEqual({ ok: false, failure: { code: 'internal' } });
    expect(troubles).toEqual([['thrown', 'people.list']]);
  });

  it('passes a failure of a service on as it is', async () => {
    const { ipcMain, answers, troubles } = served(() => fail('keychain-locked'));
    const answer = await ipcMain.invoke(ours, channelOf('people', 'list'), {});
    expect(answer).toEqual(fail('keychain-locked'));
    expect(answers).toEqual(['people.list: keychain-locked']);
    expect(troubles).toEqual([]);
  });
});

describe('while the app is locked (S47)', () => {
  it('answers nothing but how to come back', async () => {
    const { ipcMain, reached } = served(
      () => ok([]),
      () => true,
    );
    for (const [group, methods] of Object.entries(METHODS)) {
      for (const method of methods) await ipcMain.invoke(ours, channelOf(group, method), {});
    }
    expect(reached.toSorted()).toEqual([
      'app.preferences',
      'app.status',
      'lock.now',
      'lock.state',
      'lock.unlock',
    ]);
    expect(await ipcMain.invoke(ours, channelOf('people', 'list'), {})).toEqual({
      ok: false,
      failure: { code: 'locked' },
    });
  });

  it('keeps back an answer that was asked for before', async () => {
    let isLocked = false;
    const { ipcMain } = served(
      () => {
        isLocked = true;
        return ok({ login: 'pplain', password: 'canary', seconds: 10 });
      },
      () => isLocked,
    );
    const input = { ecfAccountId: crypto.randomUUID(), grant: 'a'.repeat(64) };
    expect(await ipcMain.invoke(ours, channelOf('vault', 'reveal'), input)).toEqual({
      ok: false,
      failure: { code: 'locked' },
    });
  });
});

/** Named after a password without being one: dates, a count, and what the court's page calls its field. */
const NO_SECRET = new Set(['passwordSetOn', 'passwordDue', 'passwordSkips', 'passwordLabel']);

describe('the contract', () => {
  it('has no secret in any answer', () => {
    const secretFields: string[] = [];
    for (const [group, methods] of Object.entries(CONTRACT)) {
      for (const [method, { output }] of Object.entries(methods)) {
        const fields = fieldsOf(z.toJSONSchema(output, { unrepresentable: 'any' }));
        const secret = fields.filter(
          (field) =>
            /password|secret|passcode|otp|^login$|token/i.test(field) && !NO_SECRET.has(field),
        );
        secretFields.push(...secret.map((field) => `${group}.${method} ${field}`));
      }
    }
    expect(secretFields.toSorted()).toEqual([
      // Printed for everybody to read; they open nothing but the practice court.
      'practice.people practiceEcfPassword',
      'practice.people practicePacerPassword',
      // The one call that shows a secret, after proof of presence.
      'vault.reveal login',
      'vault.reveal password',
    ]);
  });
});

function isEmpty(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    Object.keys(structuredCloneOr(input)).length === 0 &&
    Object.prototype.toString.call(input) === '[object Object]'
  );
}

function structuredCloneOr(input: object): object {
  try {
    return structuredClone(input);
  } catch {
    return { refused: true };
  }
}

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' ? Object.keys(value ?? {}) : []),
    ...fieldsOf(value),
  ]);
}
