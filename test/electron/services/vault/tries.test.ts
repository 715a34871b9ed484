import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { courtDoor } from '../../../../electron/adapters/court-http/session/court-door.ts';
import { embeddedPractice } from '../../../../electron/adapters/practice/practice.ts';
import type { Practice } from '../../../../electron/ports/courts.ts';
import type { Records } from '../../../../electron/ports/records.ts';
import {
  type PracticeCourt,
  startPracticeCourt,
} from '../../../../electron/practice-court/practice-court.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { credentialState } from '../../../../electron/shared/domain/vault/credential.ts';
import { profileOf } from '../../../assets/shipped.ts';
import { TestClock } from '../../../support/clock.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { vaultOver } from '../../../support/fake-vault.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder, recordsIn } from '../../../support/records.ts';
import { answered, armed, drafted, reviewed, sending } from '../../shared/domain/linking/story.ts';

const door = courtDoor({ resolveProxy: async () => 'DIRECT' });
let practiceCourt: PracticeCourt;
let practice: Practice;
let records: Records;
let keychain: FakeKeychain;
let clock: TestClock;
let account: EcfAccount;
let app: ReturnType<typeof vaultOver>;

beforeAll(async () => {
  practiceCourt = await startPracticeCourt();
  practice = embeddedPractice(async () => practiceCourt);
});
afterAll(() => practiceCourt.close());

/** Someone with an account at the practice court of A.L.N.B.; of the practice firm unless said otherwise. */
function arrange({ isPractice = true, court = door } = {}): void {
  practiceCourt.reset();
  clock = new TestClock();
  records = recordsIn(newFolder(), clock);
  keychain = new FakeKeychain();
  const person = somePerson();
  account = someEcfAccount(person);
  records.append([added(person), joined(account)]);
  app = vaultOver({
    records,
    keychain,
    clock,
    practice,
    isPractice,
    profile: profileOf('alnb'),
    court,
  });
}
beforeEach(() => arrange());

const sheet = (id: string) => {
  const found = practiceCourt.people('alnb').find((person) => person.id === id);
  if (!found) throw new Error(`nobody is called ${id}`);
  return found;
};
const store = (id: string, password = sheet(id).ecfPassword) =>
  app.vault.store({
    ecfAccountId: account.id,
    login: sheet(id).ecfLogin,
    password,
    grant: app.grants.give({ action: 'replace', ecfAccountId: account.id }),
  });
const verify = (id: string) =>
  app.vault.verify({
    ecfAccountId: account.id,
    pacer: { from: 'practice-person', personId: id },
    redactionAcknowledged: true,
  });
const record = () => records.ecf(account.id)?.credential ?? { state: 'spent' };
const linked = () => practiceCourt.state().links;

describe('verifying at a NextGen court', () => {
  it('goes to the page with both names and back, links nothing, and records the names', async () => {
    await store('james-alison');
    expect(await verify('james-alison')).toMatchObject({
      ok: true,
      value: {
        state: 'verified',
        checked: {
          how: 'practice',
          names: { ecf: 'James C Alison', pacer: 'James Alison' },
        },
        tries: { used: 0, most: 4 },
      },
    });
    expect(linked()).toEqual([]);
  });

  it('signs out whatever happened', async () => {
    await store('paula-plainview');
    await verify('paula-plainview');
    await store('paula-plainview', 'not the password');
    await verify('paula-plainview');
    expect(practiceCourt.state()).toMatchObject({ openSessions: 0 });
  });

  it('a password the court refuses is recorded as refused, with one more try used', async () => {
    await store('paula-plainview', 'not the password');
    expect(await verify('paula-plainview')).toMatchObject({
      failure: { code: 'court-refused-login' },
    });
    expect(record()).toMatchObject({ state: 'refused', tries: 1, checked: { how: 'practice' } });
  });

  it('the fifth try in a row is not sent, and the help desk is shown', async () => {
    await store('paula-plainview', 'not the password');
    for (let n = 0; n < 4; n += 1) await verify('paula-plainview');
    const before = practiceCourt.state();
    expect(await verify('paula-plainview')).toMatchObject({
      failure: { code: 'credential-tries-used-up' },
    });
    expect(practiceCourt.state()).toEqual(before);
    const view = await app.vault.open({ ecfAccountId: account.id });
    expect(view).toMatchObject({
      value: {
        cannotVerify: 'credential-tries-used-up',
        tries: { used: 4, most: 4 },
        helpDesk: [{ email: 'ecftrain@alnb.uscourts.gov' }],
      },
    });
    // A reset at the court, recorded by a person, is evidence too and opens the way again.
    await store('paula-plainview');
    expect(
      await app.vault.recordReset({ ecfAccountId: account.id, note: 'by phone' }),
    ).toMatchObject({ ok: true });
    expect(credentialState(record())).toBe('verified');
    expect(await verify('paula-plainview')).toMatchObject({ ok: true });
  });

  it('a wrong PACER password says nothing of the court’s and uses no try', async () => {
    await store('victor-bright');
    expect(await verify('victor-bright')).toMatchObject({
      failure: { code: 'pacer-refused-sign-in' },
    });
    expect(record().state).toBe('recorded');
    expect(record().tries ?? 0).toBe(0);
  });

  it('a court that can’t be reached judges nothing', async () => {
    await store('marcus-downing');
    expect(await verify('marcus-downing')).toMatchObject({ ok: false });
    expect(credentialState(record())).toBe('recorded');
  });

  it('two hasty clicks are one try after the other, never two at once', async () => {
    await store('paula-plainview', 'not the password');
    await Promise.all([verify('paula-plainview'), verify('paula-plainview')]);
    expect(record().tries).toBe(2);
  });

  it('needs somebody who signs in to PACER', async () => {
    await store('paula-plainview');
    expect(
      await app.vault.verify({ ecfAccountId: account.id, redactionAcknowledged: true }),
    ).toMatchObject({ failure: { code: 'pacer-sign-in-needed' } });
  });

  it('F22: what the keychain lost is not tried', async () => {
    await store('paula-plainview');
    keychain.entries.clear();
    expect(await verify('paula-plainview')).toMatchObject({ failure: { code: 'credential-gone' } });
  });

  it('F23: what something else changed in the keychain is not tried, and no try is counted', async () => {
    await store('paula-plainview');
    const kept = JSON.parse(keychain.entries.get(account.id) ?? '{}');
    keychain.entries.set(account.id, JSON.stringify({ ...kept, password: 'Planted-1' }));
    const changed = { failure: { code: 'credential-changed' } };
    expect(await verify('paula-plainview')).toMatchObject(changed);
    expect(await verify('paula-plainview')).toMatchObject(changed);
    expect(records.ecf(account.id)?.credential.tries ?? 0).toBe(0);
  });
});

describe('verifying at a court on the old system', () => {
  it('asks its own sign-in form once', async () => {
    // A clock before the court's go-live of 24 September 2018.
    clock.instant = '2018-09-01T12:00:00.000Z';
    practiceCourt.setSystem('alnb', 'old');
    await store('paula-plainview');
    expect(await app.vault.open({ ecfAccountId: account.id })).toMatchObject({
      value: { system: 'old' },
    });
    const ask = (redactionAcknowledged: boolean) =>
      app.vault.verify({ ecfAccountId: account.id, redactionAcknowledged });
    expect(await ask(true)).toMatchObject({ ok: true, value: { state: 'verified' } });
    await store('paula-plainview', 'not the password');
    expect(await ask(true)).toMatchObject({ failure: { code: 'court-refused-login' } });
    expect(credentialState(record())).toBe('refused');
  });
});

describe('once a link may have been made', () => {
  const journal = (): readonly NewEvent[] => {
    const subject = ecfSubject(account.id);
    const story = [
      drafted(1, 0, 'practice', records.machine),
      reviewed(1),
      armed(1),
      sending(1),
      answered(1, 'unknown'),
    ];
    return story.map((event): NewEvent => ({ subject, ...event }));
  };

  it('the credential is not tried any more', async () => {
    await store('paula-plainview');
    records.append(journal());
    expect(await verify('paula-plainview')).toMatchObject({
      failure: { code: 'credential-link-sent' },
    });
  });

  it('S23: it is kept until the link is proven, unless the person insists', async () => {
    await store('paula-plainview');
    records.append(journal());
    const grant = () => app.grants.give({ action: 'destroy', ecfAccountId: account.id });
    expect(await app.vault.destroy({ ecfAccountId: account.id, grant: grant() })).toMatchObject({
      failure: { code: 'credential-kept-for-link' },
    });
    expect(
      await app.vault.destroyAll({ grant: app.grants.give({ action: 'destroy-all' }) }),
    ).toMatchObject({
      value: { done: [], notDone: [{ code: 'credential-kept-for-link' }] },
    });
    expect(keychain.entries.size).toBe(1);
    expect(
      await app.vault.destroy({
        ecfAccountId: account.id,
        grant: grant(),
        isNeededNoMore: true,
      }),
    ).toMatchObject({ ok: true });
  });
});

describe('in the firm’s own profile', () => {
  it('a login is tried nowhere until the firm lets the app talk to the court', async () => {
    arrange({ isPractice: false });
    await store('paula-plainview');
    expect(await app.vault.open({ ecfAccountId: account.id })).toMatchObject({
      value: { triesAt: 'nowhere' },
    });
    const before = practiceCourt.state();
    expect(await verify('paula-plainview')).toMatchObject({
      failure: { code: 'link-assisted-off' },
    });
    expect(practiceCourt.state()).toEqual(before);
    expect(record()).toMatchObject({ state: 'recorded' });
  });

  describe('once the firm lets the app talk to the court', () => {
    const { authUrl, ecfUrl } = profileOf('alnb').endpoint.value;
    const asked: string[] = [];

    beforeEach(async () => {
      asked.length = 0;
      const stand = await practice.endpointFor('alnb');
      // The real client; only its address book leads to the practice court.
      arrange({
        isPractice: false,
        court: {
          ...door,
          open: (endpoint, signal) => {
            asked.push(endpoint.ecfUrl);
            return door.open(stand, signal);
          },
        },
      });
      const { courtId } = account;
      const body = { courtId, authUrl, ecfUrl, isOn: true };
      records.append([{ subject: `court:${courtId}`, kind: 'endpoint.assisted', body }]);
    });

    const asPaula = () =>
      app.vault.verify({
        ecfAccountId: account.id,
        pacer: {
          from: 'typed',
          username: sheet('paula-plainview').pacerUsername,
          password: sheet('paula-plainview').pacerPassword,
          otpCode: '',
          clientCode: '',
          redactionAcknowledged: true,
        },
        redactionAcknowledged: true,
      });

    it('the court itself is asked, once, and what it says counts', async () => {
      await store('paula-plainview');
      expect(await app.vault.open({ ecfAccountId: account.id })).toMatchObject({
        value: { triesAt: 'court' },
      });
      expect(await asPaula()).toMatchObject({
        value: { state: 'verified', checked: { how: 'court' } },
      });
      await store('paula-plainview', 'not the password');
      expect(await asPaula()).toMatchObject({ failure: { code: 'court-refused-login' } });
      expect(record()).toMatchObject({ state: 'refused', tries: 1, checked: { how: 'court' } });
      expect(asked).toEqual([ecfUrl, ecfUrl]);
    });

    it('an invented person never signs in there', async () => {
      await store('paula-plainview');
      expect(await verify('paula-plainview')).toMatchObject({
        failure: { code: 'practice-person-not-found' },
      });
      expect(asked).toEqual([]);
    });
  });
});
