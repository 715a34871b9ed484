import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isPlain } from '../../../electron/ipc/plain.ts';
import { schemasOf } from '../../../electron/shared/contract/contract.ts';
import { type Group, METHODS } from '../../../electron/shared/contract/methods.ts';
import { none } from '../../../electron/shared/contract/shapes.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import { fitting, type Known } from '../../support/fuzz/fitting.ts';
import { groundOf, must } from '../../support/fuzz/ground.ts';
import { outcomeOf } from '../../support/fuzz/judge.ts';
import { odd, spoiled } from '../../support/fuzz/odd.ts';
import { withProof } from '../../support/fuzz/proof.ts';
import { assertAsyncProperty, Tally } from '../../support/property.ts';

vi.mock('keytar', () => ({ default: keytar }));
vi.mock('../../../electron/adapters/csv/file-reading.ts', async () => {
  const { readingHere } = await import('../../support/fuzz/reading-here.ts');
  return { fileReading: () => readingHere };
});
vi.mock('../../fake-electron/printed.ts', () => ({
  printed: async () => Buffer.from('%PDF-1.7'),
}));
const keytar = windowsKeytar();

/** How many inputs each call gets with `npm test`. */
const USUAL_CASES = 200;
/** Calls that copy the records, open a profile, or make a key of a passphrase: each is really made a few times only. */
const COSTLY: ReadonlySet<string> = new Set([
  'backups.goBack',
  'backups.list',
  'backups.make',
  'backups.preview',
  'bulk.commit',
  'exports.calendars',
  'exports.drafts',
  'practice.enter',
  'practice.startOver',
  'rosterImport.commit',
  'rosterImport.read',
  'transfer.open',
  'transfer.strength',
  'transfer.write',
]);
/** What may be on paper or on its way is recorded before anybody can know that it isn't. */
const RECORDED_ANYWAY: ReadonlySet<string> = new Set(['exports.worksheet']);
/** After so many rounds the app starts over: what they added would slow down the next ones. */
const RENEW_AFTER = 250;

type Ground = Awaited<ReturnType<typeof groundOf>>;

let ground: Ground;
let tally: Tally;
const unheard: unknown[] = [];
const hear = (error: unknown) => unheard.push(error);

beforeEach(async () => {
  process.on('unhandledRejection', hear);
  ground = await groundOf();
  tally = new Tally();
});
afterEach(async () => {
  await ground.app.end();
  process.off('unhandledRejection', hear);
  unheard.length = 0;
});

/** What a page may send to one call: what fits, the same with one thing wrong, and anything at all. */
function inputsOf(group: Group, method: string): fc.Arbitrary<unknown> {
  const { input } = schemasOf(group, method);
  const known: Known = (field) => ground.known.of(field);
  const good = fitting(input, known);
  const isCostly = COSTLY.has(`${group}.${method}`);
  const weight = weightsOf(input === none, isCostly);
  return fc.oneof(
    { weight: weight.good, arbitrary: good },
    { weight: weight.spoiled, arbitrary: spoiled(good) },
    { weight: weight.odd, arbitrary: isCostly ? odd.filter((value) => !isNothing(value)) : odd },
  );
}

function weightsOf(takesNothing: boolean, isCostly: boolean) {
  if (isCostly) return { good: 1, spoiled: takesNothing ? 0 : 19, odd: 80 };
  return takesNothing ? { good: 1, spoiled: 2, odd: 7 } : { good: 4, spoiled: 4, odd: 2 };
}

/** Every call of a group once, in any order. */
function roundsOf(group: Group) {
  const calls = METHODS[group].map((method) =>
    fc.record({
      name: fc.constant(`${group}.${method}`),
      input: inputsOf(group, method),
      isProven: fc.boolean(),
    }),
  );
  const order = fc.shuffledSubarray(
    calls.map((_, at) => at),
    { minLength: calls.length },
  );
  return fc
    .tuple(fc.tuple(...calls), order)
    .map(([asked, places]) => places.flatMap((at) => asked[at] ?? []));
}

/** Makes one call and checks what must hold whatever it is made of. */
async function ask({ app, known }: Ground, name: string, input: unknown): Promise<void> {
  const before = app.revision();
  const answer = await app.call(name, input).catch((error: unknown) => {
    // It can't be copied to another process, so it never arrives there.
    if (error instanceof DOMException || isGetter(error)) return undefined;
    throw error;
  });
  if (answer === undefined) return tally.add('never arrives');
  const said = () => `${name} ${inspect(input, { depth: 6, maxStringLength: 200 })}`;
  const outcome = outcomeOf(name, answer);
  if (app.troubles.length > 0) expect(app.troubles, said()).toEqual([]);
  if (outcome !== 'ok' && !RECORDED_ANYWAY.has(name) && app.revision() !== before)
    expect(app.revision(), `${outcome}: ${said()}`).toBe(before);
  known.take(Reflect.get(Object(answer), 'value'));
  tally.add(outcome);
}

/** What arrives as an object without fields, which a call that takes nothing is made with. */
function isNothing(value: unknown): boolean {
  try {
    const arrived: unknown = structuredClone(value);
    const isObject = typeof arrived === 'object' && arrived !== null && !Array.isArray(arrived);
    return isObject && isPlain(arrived) && Object.keys(arrived).length === 0;
  } catch {
    return false;
  }
}

/** What a field throws that is read while it is copied. */
const isGetter = (error: unknown) => error instanceof Error && error.message === 'read';

describe('whatever a page sends', () => {
  it.each(keysOf(METHODS))(
    'B46: the calls of `%s` answer it as they promise, record nothing they refuse, and go on',
    async (group) => {
      let rounds = 0;
      const property = fc.asyncProperty(roundsOf(group), async (round) => {
        rounds += 1;
        if (rounds % RENEW_AFTER === 0) {
          await ground.app.end();
          ground = await groundOf();
        }
        for (const { name, input, isProven } of round) {
          await ask(ground, name, isProven ? await withProof(ground.app, name, input) : input);
        }
        expect(unheard).toEqual([]);
      });
      await assertAsyncProperty(`calls of ${group}`, property, tally, {
        cases: USUAL_CASES,
        isShrunk: false,
      });
      const { app } = ground;
      await app.call('lock.unlock', {});
      const draft = {
        name: 'Ann Afterwards',
        role: 'attorney',
        office: '',
        email: '',
        barNumber: '',
      };
      const { personId } = await must(app, 'people.add', { draft });
      expect(await must(app, 'people.open', { personId: String(personId) })).toMatchObject({
        person: { name: 'Ann Afterwards' },
      });
    },
    // With 10,000 cases of each call.
    3_600_000,
  );
});
