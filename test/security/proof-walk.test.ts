import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupsService } from '../../electron/services/backups/backups.ts';
import { replacingProof } from '../../electron/services/vault/replacing-proof.ts';
import { CONTRACT } from '../../electron/shared/contract/contract.ts';
import { METHODS } from '../../electron/shared/contract/methods.ts';
import { BackupName } from '../../electron/shared/domain/records/file/backups.ts';
import { keysOf } from '../../electron/shared/domain/values/keys.ts';
import { ok } from '../../electron/shared/domain/values/result.ts';
import { clipboard } from '../fake-electron/clipboard.ts';
import { windowsKeytar } from '../support/fake-keytar.ts';
import { type ManagedApp, managedApp, PIN } from '../support/managed-app.ts';
import { OTHER_ACT, PROOF_CASES, proofFor } from '../support/proof-cases.ts';
import { PROOF_TABLE } from '../support/proof-table.ts';
import { newFolder } from '../support/records.ts';
import { good } from '../support/services.ts';

vi.mock('keytar', () => ({ default: keytar }));
const keytar = windowsKeytar();

let app: ManagedApp;
let place: string;

async function start(isPractice = false): Promise<void> {
  app = await managedApp(undefined, isPractice);
}

function clean(): void {
  clipboard.clear();
  place = join(newFolder(), 'saved');
  mkdirSync(place);
  // What is saved and opened again is a transfer file.
  vi.stubEnv('FILEREADY_FAKE_SAVE', place);
  vi.stubEnv('FILEREADY_FAKE_OPEN', join(place, 'FileReady transfer.fileready'));
}

/** Everything that an act could have changed outside the window. */
const untouched = async () => ({
  keychain: await keytar.findCredentials(''),
  clipboard: await clipboard.readText(),
  records: app.world.records.revision(),
  files: readdirSync(place),
  courts: app.touched().courts,
});

const given = (input: object, grant: string | undefined) => (grant ? { ...input, grant } : input);

describe('S45: once a PIN is set', () => {
  beforeEach(clean);
  afterEach(async () => {
    await app.end();
    vi.unstubAllEnvs();
  });

  it.each(PROOF_CASES.map((one) => [one.call, one.what ?? '', one] as const))(
    '%s %s is refused without proof, with a made-up one, and with one for something else',
    async (call, _what, one) => {
      await start(one.isPractice);
      const known = (await one.earlier?.(app)) ?? '';
      const input = one.input(app, known);
      const withGrant = one.withGrant ?? given;
      const before = await untouched();
      const grants = [undefined, 'f'.repeat(64), await proofFor(app, OTHER_ACT)];
      for (const grant of grants) {
        const answer = await app.call(call, withGrant(input, grant)).catch(refusedByShape);
        expect(answer).toMatchObject({ ok: false, failure: { code: 'presence-needed' } });
        // What the app keeps for itself about its own looks at the keychain may differ, and nothing else.
        expect(await untouched()).toEqual(before);
      }
      // It was the proof that was lacking, and nothing else.
      const right = await proofFor(app, one.act(app, known));
      const answer = await app.call(call, withGrant(input, right));
      expect(answer.ok ? 'done' : answer.failure.code).not.toMatch(/presence|bad-request/);
    },
  );

  it.each(['goBack', 'takeReadable'] as const)(
    'backups.%s, which replaces the records, is refused without proof',
    async (method) => {
      await start();
      const done: string[] = [];
      const service = backupsService({
        backups: {
          putBack: async () => ok(done.push('put back')),
          takeReadable: async () => ok(done.push('taken')),
        } as never,
        keeper: () => undefined,
        isDamaged: () => true,
        proof: (grant) => replacingProof(app.vault, grant),
        startAgain: () => undefined,
        onChange: () => {},
      });
      const name = BackupName.parse('records-2026-11-01T00-00-00-000Z.db');
      const ask = (grant?: string) => service[method]({ name, ...(grant ? { grant } : {}) });
      for (const grant of [undefined, 'f'.repeat(64), await proofFor(app, OTHER_ACT)])
        expect(await ask(grant)).toMatchObject({ failure: { code: 'presence-needed' } });
      expect(done).toEqual([]);
      await good(ask(await proofFor(app, { action: 'replace-records' })));
      expect(done).toHaveLength(1);
    },
  );

  it('the PIN itself is changed, and a locked app opened, with the PIN alone', async () => {
    await start();
    expect(await app.call('presence.setPin', { pin: 'another harbor' })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(await app.call('presence.prove', { act: { action: 'destroy-all' } })).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    await good(app.call('lock.now', {}));
    expect(await app.call('lock.unlock', {})).toMatchObject({
      failure: { code: 'presence-needed' },
    });
    expect(await app.call('vault.kept', {})).toMatchObject({ failure: { code: 'locked' } });
    await good(app.call('lock.unlock', { pin: PIN }));
  });
});

/** A call whose shape itself asks for a proof is refused as a wrong one, which the app notes as trouble. */
function refusedByShape(error: unknown) {
  if (!String(error).includes('bad-input')) throw error;
  return { ok: false, failure: { code: 'presence-needed' } };
}

/** They are served beside the others, where the app could not start, too. */
const OF_BACKUPS = ['backups.goBack', 'backups.takeReadable'];

describe('S45: the list of calls', () => {
  const all = keysOf(METHODS).flatMap((group) =>
    METHODS[group].map(
      (method) => [group, method, Reflect.get(PROOF_TABLE[group], method)] as const,
    ),
  );
  const asking = all.filter(([, , how]) => how === 'asks');

  it('says of each call of the contract whether it takes proof, and why not, and of no other', () => {
    expect(all.filter(([, , how]) => how === undefined)).toEqual([]);
    expect(keysOf(PROOF_TABLE).flatMap((group) => keysOf(PROOF_TABLE[group]))).toHaveLength(
      all.length,
    );
  });

  it('has a case for each call that asks, and no case for any other', () => {
    const tried = new Set([...PROOF_CASES.map(({ call }) => call), ...OF_BACKUPS]);
    expect([...tried].toSorted()).toEqual(asking.map(([a, b]) => `${a}.${b}`).toSorted());
  });

  it('says so of each call whose shape can carry a proof', () => {
    const carries = all.filter(([group, method]) => {
      const { input } = Reflect.get(CONTRACT[group], method);
      return JSON.stringify(input.toJSONSchema?.() ?? {}).includes('"grant"');
    });
    // Opening copies for a link may carry one; without it nothing can be copied.
    const known = new Set([...asking.map(([a, b]) => `${a}.${b}`), 'linking.begin']);
    expect(carries.map(([a, b]) => `${a}.${b}`).filter((call) => !known.has(call))).toEqual([]);
    expect(carries.length).toBeGreaterThanOrEqual(asking.length);
  });
});
