import type { Page } from 'playwright-core';
import { CourtId, type PersonId } from '../../electron/shared/domain/values/ids.ts';
import { override, withAddress } from './closed-cases.ts';

/** Gives the value of an answer in the page, where a test's own functions are not. */
type Good = <T>(
  asked: Promise<{ ok: true; value: T } | { ok: false; failure: { code: string } }>,
) => Promise<T>;

declare global {
  interface Window {
    good: Good;
  }
}

/** Puts `good` into the page, for the functions below. */
export function addGood(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.good = async (asked) => {
      const answer = await asked;
      if (!answer.ok) throw new Error(answer.failure.code);
      return answer.value;
    };
  });
}

/** One act of each kind about a person that can be undone, each as its page does it. Answers whose record it is. */
export function recordAboutPerson(page: Page, name: string): Promise<PersonId> {
  const ids = { alnb: CourtId.parse('alnb'), flsb: CourtId.parse('flsb') };
  return page.evaluate(
    async ({ alnb, flsb, name }) => {
      const { people, courts, pacer, checklist, vault, board, bulk, linking } = window.fileReady;
      const { good } = window;
      const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const { personId } = await good(people.add({ draft }));
      await good(people.edit({ personId, was: draft, draft: { ...draft, office: 'Miami' } }));
      await good(people.archive({ personId, reason: 'Left' }));
      await good(people.restore({ personId }));
      const inCharge = { kind: 'put-in-charge', name: 'Iris Office' } as const;
      const { previewId } = await good(
        bulk.preview({ act: inCharge, on: { personIds: [personId], courtIds: [] } }),
      );
      await good(bulk.commit({ previewId }));
      await good(board.addNote({ personId, text: 'Call back' }));
      const { notes } = await good(board.notes({ personId }));
      for (const { noteId } of notes) await good(board.removeNote({ personId, noteId }));
      const account = {
        username: 'rdelfinch1',
        accountType: 'upgraded',
        searchStatus: 'not-looked',
        kind: 'individual',
        createdOn: '',
        mfa: 'not-known',
        mfaSkips: '',
        authenticators: '',
        backupCodes: '',
        passwordSetOn: '',
        passwordSkips: '',
        deactivated: 'not-known',
      } as const;
      const { accountId } = await good(pacer.record({ personId, ...account }));
      const change = { accountId, was: account };
      await good(pacer.record({ personId, ...account, mfa: 'app', change }));
      await good(pacer.remove({ personId, accountId }));
      const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
      const { ecfAccountId } = await good(courts.join({ personId, courtId: alnb, ...entry }));
      const was = { ...entry, admittedOn: '', renewBy: '', loginUse: 'not-asked' } as const;
      const facts = { ...was, filedBefore: 'not-asked' } as const;
      await good(courts.change({ ecfAccountId, ...facts, admittedOn: '2020-01-06', was: facts }));
      await good(
        checklist.record({ ecfAccountId, stepId: 'reset-password', outcome: 'done', note: '' }),
      );
      await good(vault.say({ ecfAccountId, place: 'on-paper' }));
      await good(linking.recordKnown({ ecfAccountId, how: 'menus', note: '' }));
      await good(linking.removeKnown({ ecfAccountId }));
      const left = await good(courts.join({ personId, courtId: flsb, ...entry }));
      await good(courts.leave({ ecfAccountId: left.ecfAccountId }));
      const twin = await good(people.add({ draft: { ...draft, name: 'R. Delfinch' } }));
      const ofTwin = { personId: twin.personId };
      await good(board.addNote({ ...ofTwin, text: 'Same bar number' }));
      await good(pacer.record({ ...ofTwin, ...account, username: 'rdelfinch2' }));
      await good(courts.join({ ...ofTwin, courtId: flsb, ...entry }));
      await good(
        people.merge({ intoId: personId, fromId: twin.personId, drop: [], isConfirmed: true }),
      );
      return personId;
    },
    { ...ids, name },
  );
}

/** Someone whose kept login was reset at the court, as its page records that. */
export function recordReset(page: Page, name: string): Promise<void> {
  return page.evaluate(
    async ({ name, courtId }) => {
      const { people, courts, vault } = window.fileReady;
      const { good } = window;
      const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const { personId } = await good(people.add({ draft }));
      const entry = { capacity: 'attorney', standing: 'has-filed' } as const;
      const { ecfAccountId } = await good(courts.join({ personId, courtId, ...entry }));
      await good(vault.store({ ecfAccountId, login: 'nreset', password: 'quiet-harbor-19' }));
      await good(vault.recordReset({ ecfAccountId, note: 'By phone' }));
    },
    { name, courtId: CourtId.parse('alnb') },
  );
}

/** Every act about the firm as a whole, each as its page does it, and a court that was added and removed. */
export function recordAboutFirm(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { firm, people, board, profiles } = window.fileReady;
    const { good } = window;
    const [person] = await good(people.list({}));
    if (!person) throw new Error('nobody is there');
    await good(firm.decideBilling({ paa: 'exists', username: 'thefirm1' }));
    await good(firm.linkMember({ personId: person.id, isLinked: true }));
    await good(firm.linkMember({ personId: person.id, isLinked: false }));
    await good(firm.addResearch({ username: 'research1', about: 'Library' }));
    const { researchAccounts } = await good(firm.open({}));
    for (const { id } of researchAccounts) await good(firm.removeResearch({ id }));
    const anyone = { query: '', statuses: [], courts: [], offices: [], roles: [] };
    const filter = { ...anyone, tab: 'all', inCharge: 'anyone', due: 'any' } as const;
    const sort = { by: 'name', isDescending: false } as const;
    const view = { filter, groupBy: 'none', sort } as const;
    const { id } = await good(board.saveView({ name: 'Everyone', view }));
    await good(board.removeView({ id }));
    const court = { id: 'xyzb', name: 'Court of a Test', state: 'AL', goLive: '' };
    const zone = { timeZone: 'America/Chicago', ecfUrl: 'https://ecf.xyzb.uscourts.gov' };
    const draft = { ...court, ...zone, type: 'bankruptcy' } as const;
    const { courtId } = await good(profiles.addCourt({ draft, agreedHosts: [] }));
    await good(profiles.removeCourt({ courtId }));
  });
}

/** Changes what is said about Bankr. N.D. Ala., removes that, and then moves its addresses, which takes this PIN. */
export function recordAboutCourt(page: Page, pin: string): Promise<void> {
  const site = { title: { en: 'The court' }, url: 'https://www.alnb.uscourts.gov/' };
  return page.evaluate(
    async ({ courtId, plain, moved, pin }) => {
      const { presence, profiles } = window.fileReady;
      const { good } = window;
      await good(presence.setPin({ pin }));
      const at = { courtId, layer: 'firm' } as const;
      await good(profiles.save({ ...at, text: plain, agreedHosts: [] }));
      await good(profiles.remove(at));
      const act = { action: 'endpoint', courtId } as const;
      const { grant } = await good(presence.prove({ act, pin }));
      await good(profiles.save({ ...at, text: moved, agreedHosts: ['ecf.example.gov'], grant }));
    },
    {
      courtId: CourtId.parse('alnb'),
      plain: override({ page: { value: site, sources: ['memo'] } }),
      moved: withAddress,
      pin,
    },
  );
}
