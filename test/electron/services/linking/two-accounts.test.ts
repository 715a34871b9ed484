import { describe, expect, it } from 'vitest';
import { courtBook } from '../../../../electron/adapters/court-book/court-book.ts';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { FirmIndex } from '../../../../electron/services/checklist/firm-index.ts';
import { linkFrom } from '../../../../electron/services/shared/link-among.ts';
import { LinkGateView } from '../../../../electron/shared/contract/groups/linking/view.ts';
import type { EcfAccount } from '../../../../electron/shared/domain/people/person.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { shownOn, someBoard } from '../../../support/board.ts';
import { COURT, linkingStory, machineOver } from '../../../support/linking.ts';
import { joined, someEcfAccount } from '../../../support/people.ts';
import { practiceStories } from '../../../support/practice-stories.ts';
import { good } from '../../../support/services.ts';

const NAMES = { ecf: 'Paula Plainview', pacer: 'Paula Plainview' };

const { practiceCourt, clock } = await practiceStories();

/** One person with two PACER accounts and two CM/ECF accounts in one court, as in D. Del. Bankr. */
function twoAccounts() {
  const attorney = linkingStory(practiceCourt, clock);
  attorney.allowAssisted();
  const second: EcfAccount = { ...someEcfAccount(attorney.person, COURT), capacity: 'trustee' };
  const { records, keychain, person } = attorney;
  const secondPacer = PacerAccountId.parse(systemIds.newId());
  records.append([
    joined(second),
    {
      subject: personSubject(person.id),
      kind: 'pacer-account.recorded',
      body: {
        ...{ id: secondPacer, personId: person.id, username: 'pplainview-trustee' },
        ...{ accountType: 'upgraded', kind: 'individual', mfa: 'app' },
      },
    },
  ]);
  const trustee = machineOver({ records, practiceCourt, clock, keychain, ecf: second });
  const linkOf = (id: string) => {
    const ecf = records.ecf(id);
    return ecf && linkFrom(records, ecf).state;
  };
  return { attorney, trustee, linkOf, records, secondPacer };
}

/** The attorney's account is linked at the court, and these records know nothing of it. */
async function linkedLongAgo(): Promise<void> {
  const before = linkingStory(practiceCourt, clock);
  before.allowAssisted();
  await before.upToNames('assisted');
  await good(before.confirm(NAMES));
  await good(before.service.stop({ ecfAccountId: before.ecfAccountId }));
  clock.seconds += 60;
}

describe('a PACER account that is linked in this court for another account of the person', () => {
  it('is refused by the gate, with the capacity, and never preselected', async () => {
    const { attorney, trustee, secondPacer } = twoAccounts();
    await attorney.upToNames('assisted');
    await good(attorney.confirm(NAMES));
    const { ecfAccountId } = trustee;
    const { pacerAccountId } = attorney;
    for (const way of ['guided', 'assisted'] as const) {
      const offered = await good(trustee.service.gate({ ecfAccountId, way }));
      expect(offered.pacerAccountId).toBe(secondPacer);
      const gate = await good(trustee.service.gate({ ecfAccountId, way, pacerAccountId }));
      // The bridge lets nothing else out, and the page would only hear of a mistake.
      expect(LinkGateView.parse(gate)).toEqual(gate);
      expect(gate.items).toContainEqual(
        expect.objectContaining({
          id: 'account-linked-here',
          severity: 'blocks',
          values: { capacity: 'attorney' },
        }),
      );
    }
    const forced = { ecfAccountId, pacerAccountId, accepted: [] };
    expect(await trustee.service.begin({ ...forced, way: 'guided' })).toMatchObject({
      failure: { code: 'link-gate-closed' },
    });
  });
});

describe('a linked account that is taken off the list', () => {
  it('still holds its PACER account, for the gate and the board alike', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { records, person, pacerAccountId, keychain } = app;
    const second: EcfAccount = { ...someEcfAccount(person, COURT), capacity: 'trustee' };
    const knownLink = { how: 'help-desk', note: '', pacerAccountId } as const;
    const subject = ecfSubject(app.ecfAccountId);
    records.append([
      joined(second),
      { subject, kind: 'known-link.recorded', body: knownLink },
      { subject, kind: 'court.left', body: {} },
    ]);
    const trustee = machineOver({ records, practiceCourt, clock, keychain, ecf: second });
    const { items } = await good(trustee.service.gate({ ecfAccountId: second.id, way: 'guided' }));
    expect(items.map(({ id }) => id)).toContain('account-linked-here');
    const courts = courtBook(records);
    const firmIndex = new FirmIndex(records);
    const { board, close } = someBoard({ records, courts, firmIndex, clock, ids: systemIds });
    expect(await shownOn(board)).toMatchObject([
      {
        cells: [
          {
            ...{ ecfAccountId: second.id, status: 'blocked' },
            because: { text: { en: expect.stringContaining('linked to another CM/ECF account') } },
          },
        ],
      },
    ]);
    close();
  });
});

describe('filing menus of a person with two accounts in one court', () => {
  it('prove nothing about the account that is open, when the app reads them', async () => {
    await linkedLongAgo();
    const { attorney, trustee, linkOf } = twoAccounts();
    await good(attorney.begin('assisted'));
    const seen = await good(attorney.signIn());
    expect(seen).toMatchObject({ step: 'draft', areMenusUnproven: true, othersHere: ['trustee'] });
    expect(linkOf(attorney.ecfAccountId)).toBe('menus-unexplained');
    expect(linkOf(trustee.ecfAccountId)).toBe('not-started');
    const { ecfAccountId, service } = attorney;
    expect(await service.review({ ecfAccountId, credential: { from: 'keychain' } })).toMatchObject({
      failure: { code: 'link-menus-unexplained' },
    });
    const shows = { source: 'account-page', shows: 'this-account' } as const;
    expect(await good(service.report({ ecfAccountId, seen: shows }))).toMatchObject({
      step: 'verified-linked',
      areMenusUnproven: false,
    });
  });

  it('prove nothing when a person reports them, and another login on the account page ends it', async () => {
    const { attorney, linkOf } = twoAccounts();
    const { ecfAccountId, service } = attorney;
    await good(attorney.begin('guided'));
    const menus = { source: 'menus', shows: 'filing-menus' } as const;
    expect(await good(service.report({ ecfAccountId, seen: menus }))).toMatchObject({
      step: 'draft',
      areMenusUnproven: true,
    });
    const another = { source: 'account-page', shows: 'another-account' } as const;
    await good(service.report({ ecfAccountId, seen: another }));
    const credential = { from: 'screen', ...NAMES } as const;
    expect(await service.review({ ecfAccountId, credential })).toMatchObject({
      failure: { code: 'link-menus-unexplained' },
    });
    expect(linkOf(ecfAccountId)).toBe('menus-unexplained');
  });

  it('no longer prove a link once a second account is known', async () => {
    await linkedLongAgo();
    const alone = linkingStory(practiceCourt, clock);
    alone.allowAssisted();
    await good(alone.begin('assisted'));
    expect(await good(alone.signIn())).toMatchObject({ step: 'verified-linked' });
    const second: EcfAccount = { ...someEcfAccount(alone.person, COURT), capacity: 'trustee' };
    const state = () => {
      const ecf = alone.records.ecf(alone.ecfAccountId);
      return ecf && linkFrom(alone.records, ecf).state;
    };
    expect(state()).toBe('verified');
    alone.records.append([joined(second)]);
    expect(state()).toBe('needs-court');
  });
});

describe('two capacities with one PACER account', () => {
  it('are blocked until there is a second one, with what to do', async () => {
    const app = linkingStory(practiceCourt, clock);
    app.records.append([joined({ ...someEcfAccount(app.person, COURT), capacity: 'trustee' })]);
    const { ecfAccountId, service } = app;
    const gate = await good(service.gate({ ecfAccountId, way: 'guided' }));
    expect(gate.items.map(({ id, severity }) => [id, severity])).toContainEqual([
      'steps-first',
      'blocks',
    ]);
    expect(await app.begin('guided')).toMatchObject({ failure: { code: 'link-gate-closed' } });
    for (const { account } of app.records.ecfOf(app.person.id)) {
      if (account.capacity !== 'trustee') continue;
      app.records.append([{ subject: ecfSubject(account.id), kind: 'court.left', body: {} }]);
    }
    const { items } = await good(service.gate({ ecfAccountId, way: 'guided' }));
    expect(items).toEqual([]);
  });
});

describe('a link made outside the app', () => {
  it('is recorded with who knows and how, without an attempt or a word about the login', async () => {
    const app = linkingStory(practiceCourt, clock);
    const { ecfAccountId, service, records } = app;
    const known = { ecfAccountId, how: 'help-desk', note: 'Ms. Clark, ref. 12' } as const;
    expect(await good(service.recordKnown(known))).toMatchObject({
      step: 'none',
      knownLink: { how: 'help-desk', note: 'Ms. Clark, ref. 12' },
    });
    const ecf = records.ecf(ecfAccountId);
    expect(ecf && linkFrom(records, ecf).state).toBe('linked');
    const gate = await good(service.gate({ ecfAccountId, way: 'guided' }));
    expect(gate.items.map(({ id }) => id)).toContain('already-linked');
    expect(await good(service.removeKnown({ ecfAccountId }))).not.toHaveProperty('knownLink');
    expect(app.journal()).toEqual([]);
  });

  it('is not known from menus that another account can explain', async () => {
    const { attorney, trustee, linkOf } = twoAccounts();
    const { ecfAccountId, service } = attorney;
    const known = { ecfAccountId, note: '' };
    expect(await service.recordKnown({ ...known, how: 'menus' })).toMatchObject({
      failure: { code: 'known-link-menus-not-enough' },
    });
    await good(service.recordKnown({ ...known, how: 'account-page' }));
    expect(linkOf(ecfAccountId)).toBe('verified');
    expect(linkOf(trustee.ecfAccountId)).toBe('not-started');
  });

  it('says which of two PACER accounts it is of, and is refused for one that is linked here', async () => {
    const { attorney, trustee, secondPacer, records } = twoAccounts();
    const { pacerAccountId } = attorney;
    await good(
      attorney.service.recordKnown({
        ...{ ecfAccountId: attorney.ecfAccountId, how: 'account-page', note: '' },
        pacerAccountId,
      }),
    );
    const menus = { ecfAccountId: trustee.ecfAccountId, how: 'menus', note: '' } as const;
    expect(await trustee.service.recordKnown(menus)).toMatchObject({
      failure: { code: 'known-link-menus-not-enough' },
    });
    expect(await trustee.service.recordKnown({ ...menus, pacerAccountId })).toMatchObject({
      failure: { code: 'known-link-account-taken' },
    });
    await good(trustee.service.recordKnown({ ...menus, pacerAccountId: secondPacer }));
    expect(records.ecf(trustee.ecfAccountId)?.knownLink).toMatchObject({
      pacerAccountId: secondPacer,
    });
  });
});
