import { describe, expect, it } from 'vitest';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { someBoard } from '../../../support/board.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const PASSWORD = 'Tall-Oak-Wagon-77';

/** Two people of a company in N.D. Iowa Bankr., and a third in another court. */
function company(courtId = 'ianb') {
  const ground = someGround();
  const { records, clock } = ground;
  const people = ['Carl Creditor', 'Cora Creditor', 'Cleo Creditor'].map((name) =>
    somePerson({ name, role: 'limited-user' }),
  );
  const courts = [courtId, courtId, 'flsb'];
  const accounts = people.map((person, index) => someEcfAccount(person, courts[index]));
  records.append([...people.map(added), ...accounts.map(joined)]);
  const keychain = new FakeKeychain();
  const app = vaultOver({ records, keychain, clock });
  const [carl, cora, cleo] = accounts;
  if (!carl || !cora || !cleo) throw new Error('three accounts are needed');
  const store = ({ id }: EcfAccount, login: string) =>
    good(
      app.vault.store({
        ecfAccountId: id,
        login,
        password: PASSWORD,
        grant: app.grants.give({ action: 'replace', ecfAccountId: id }),
      }),
    );
  const same = ({ id }: EcfAccount) => records.ecf(id)?.sameLogin ?? [];
  const { board } = someBoard(ground);
  const cells = async () => {
    const rows = await board.whole();
    return Object.fromEntries(
      rows.flatMap(({ cells }) =>
        cells.map(({ ecfAccountId, status, because }) => [
          ecfAccountId,
          [status, because === undefined ? '' : board.texts[because]?.text.en],
        ]),
      ),
    );
  };
  return { ...ground, ...app, keychain, carl, cora, cleo, store, same, cells };
}

describe('one login for two people in a court', () => {
  it('is noticed as it is stored, for both of them and nobody else, and blocks', async () => {
    const { carl, cora, cleo, store, same, cells } = company();
    await store(carl, 'BigCreditor');
    await store(cleo, 'BigCreditor');
    expect(same(carl)).toEqual([]);
    await store(cora, 'bigcreditor');
    expect([same(carl), same(cora), same(cleo)]).toEqual([[cora.id], [carl.id], []]);
    const blocked = [
      'blocked',
      'The same CM/ECF login is recorded for someone else in this court.',
    ];
    expect(await cells()).toMatchObject({ [carl.id]: blocked, [cora.id]: blocked });
  });

  it('ends when one of them stores a login of their own, or has theirs deleted', async () => {
    const { carl, cora, store, same, vault, grants } = company();
    await store(carl, 'creditor');
    await store(cora, 'creditor');
    await store(cora, 'cora-own');
    expect([same(carl), same(cora)]).toEqual([[], []]);
    await store(cora, 'creditor');
    const grant = grants.give({ action: 'destroy', ecfAccountId: cora.id });
    await good(vault.destroy({ ecfAccountId: cora.id, grant }));
    expect([same(carl), same(cora)]).toEqual([[], []]);
  });

  it('leaves no login and no digest in the log', async () => {
    const { carl, cora, store, records } = company();
    await store(carl, 'bigcreditor');
    await store(cora, 'bigcreditor');
    const events = [carl, cora].flatMap(({ id }) => records.eventsOf(ecfSubject(id)));
    const noticed = events.filter(({ kind }) => kind === 'credential.same-login');
    expect(noticed.map(({ body }) => body)).toEqual([{ with: [cora.id] }, { with: [carl.id] }]);
    expect(JSON.stringify(events)).not.toContain('creditor');
  });

  it('is not said when the keychain doesn’t answer', async () => {
    const { carl, cora, store, same, keychain } = company();
    await store(carl, 'creditor');
    const read = keychain.read.bind(keychain);
    keychain.read = async (name) =>
      name.includes(carl.id) ? { ok: false, failure: { code: 'keychain-locked' } } : read(name);
    await store(cora, 'creditor');
    expect([same(carl), same(cora)]).toEqual([[], []]);
  });

  it('is no matter where the court has a filing site of its own', async () => {
    const { carl, cora, store, cells } = company('caeb');
    await store(carl, 'creditor');
    await store(cora, 'creditor');
    expect(await cells()).toMatchObject({ [carl.id]: ['can-file', ''] });
  });
});
