import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../assets/text/en.json' with { type: 'json' };
import { CourtId, type PersonId } from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

let app: LaunchedApp;
let page: Page;
let rosa: PersonId;

beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  rosa = await recordEverything();
});
afterAll(() => app?.close());

const NAME = 'Rosa Delfinch';

/** One act of each kind that a person may undo, each done as its page does it. Answers whose record it is. */
function recordEverything(): Promise<PersonId> {
  const ids = { alnb: CourtId.parse('alnb'), flsb: CourtId.parse('flsb') };
  return page.evaluate(
    async ({ alnb, flsb, name }) => {
      const { people, courts, pacer, checklist, vault, board, bulk, linking } = window.fileReady;
      const good = async <T>(
        asked: Promise<{ ok: true; value: T } | { ok: false; failure: { code: string } }>,
      ) => {
        const answer = await asked;
        if (!answer.ok) throw new Error(answer.failure.code);
        return answer.value;
      };
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
      await good(
        people.merge({ intoId: personId, fromId: twin.personId, drop: [], isConfirmed: true }),
      );
      return personId;
    },
    { ...ids, name: NAME },
  );
}

/** Someone whose kept login was reset at the court, as its page records that. */
function recordReset(): Promise<void> {
  return page.evaluate(async (courtId) => {
    const { people, courts, vault } = window.fileReady;
    const draft = {
      name: 'Nora Reset',
      role: 'attorney',
      office: '',
      email: '',
      barNumber: '',
    } as const;
    const added = await people.add({ draft });
    if (!added.ok) throw new Error(added.failure.code);
    const { personId } = added.value;
    const joined = await courts.join({
      personId,
      courtId,
      capacity: 'attorney',
      standing: 'has-filed',
    });
    if (!joined.ok) throw new Error(joined.failure.code);
    const { ecfAccountId } = joined.value;
    const stored = await vault.store({
      ecfAccountId,
      login: 'nreset',
      password: 'quiet-harbor-19',
    });
    if (!stored.ok) throw new Error(stored.failure.code);
    const reset = await vault.recordReset({ ecfAccountId, note: 'By phone' });
    if (!reset.ok) throw new Error(reset.failure.code);
  }, CourtId.parse('alnb'));
}

async function opensHistoryOf(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: en['palette.title'] }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: en['history.show'] }).click();
  await offered().first().waitFor();
}

const offered = () => page.getByRole('button', { name: /^Undo: / });
const lines = () => page.getByRole('region', { name: en['history.title'] }).getByRole('list');

/** Undoes the newest act that offers it, and answers what it was. */
async function undoNewest(): Promise<string> {
  const before = await lines().innerText();
  const name = await offered().first().getAttribute('aria-label');
  await offered().first().click();
  if (name !== LAST) await expect.poll(() => lines().innerText()).not.toBe(before);
  return name?.replace('Undo: ', '') ?? '';
}

/** Every act about the firm as a whole, each as its page does it. */
function recordFirmActs(): Promise<void> {
  return page.evaluate(async () => {
    const { firm, people } = window.fileReady;
    const listed = await people.list({});
    const personId = listed.ok ? listed.value[0]?.id : undefined;
    if (!personId) throw new Error('nobody is there');
    await firm.decideBilling({ paa: 'exists', username: 'thefirm1' });
    await firm.linkMember({ personId, isLinked: true });
    await firm.linkMember({ personId, isLinked: false });
    await firm.addResearch({ username: 'research1', about: 'Library' });
    const opened = await firm.open({});
    const id = opened.ok ? opened.value.researchAccounts[0]?.id : undefined;
    if (!id) throw new Error('no account is there');
    await firm.removeResearch({ id });
  });
}

/** The acts of `recordFirmActs`, newest first. */
const FIRM_ACTS = [
  'Shared research account removed',
  'Shared research account added',
  'No longer billed through the firm’s account',
  'Billed through the firm’s account',
  'Billing account of the firm recorded',
];

const LAST = 'Undo: Added';

/** Every act of `recordEverything` that is about the person, newest first. */
const ACTS = [
  'Another record of the same person was merged into this one',
  'Court removed',
  'Court added',
  'Record of the earlier link undone',
  'Recorded as already linked, outside FileReady',
  'Said where the CM/ECF login is',
  'Checklist step recorded',
  'Role or filing status in the court changed',
  'Court added',
  'PACER account removed',
  'PACER account changed',
  'PACER account recorded',
  'Note removed',
  'Note written',
  'Assigned to someone',
  'Restored',
  'Archived',
  'Details changed',
  'Added',
];

describe('Undo in the history', () => {
  it('is where every message sends people that speaks of it: on the page of the person', async () => {
    const sent = Object.entries(en).filter(([, text]) => /undo [^.]*history/i.test(text));
    expect(sent.map(([id]) => id)).toEqual([
      'court.gone-meanwhile',
      'failure.undo-built-upon',
      'failure.undo-changed-since',
      'failure.link-recorded-meanwhile',
      'failure.act-not-found',
    ]);
    await opensHistoryOf(NAME);
    expect(await accessFaults(page)).toEqual([]);
  });

  it('undoes each kind of act, the newest first, until nothing is left of the person', async () => {
    const undone: string[] = [];
    while (undone.length < ACTS.length) undone.push(await undoNewest());
    expect(undone).toEqual(ACTS);
    const open = () =>
      page.evaluate(async (personId) => window.fileReady.people.open({ personId }), rosa);
    await expect.poll(open).toMatchObject({ failure: { code: 'person-not-found' } });
  });

  it('undoes a reset at the court, and leaves what the keychain did', async () => {
    await recordReset();
    await opensHistoryOf('Nora Reset');
    expect(await offered().first().getAttribute('aria-label')).toBe(
      `Undo: ${en['history-kind.credential-reset']}`,
    );
    await offered().first().click();
    await expect.poll(() => lines().innerText()).toContain('Undone by');
    await expect.poll(() => offered().count()).toBe(0);
  });

  it('undoes each kind of act about the firm, on its page', async () => {
    await recordFirmActs();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: en['nav.firm'] })
      .click();
    await page.getByRole('button', { name: en['history.show'] }).click();
    await offered().first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const undone: string[] = [];
    while (undone.length < FIRM_ACTS.length) undone.push(await undoNewest());
    expect(undone).toEqual(FIRM_ACTS);
    const open = () => page.evaluate(() => window.fileReady.firm.open({}));
    await expect.poll(open).toMatchObject({
      value: { billing: { paa: 'not-decided' }, researchAccounts: [] },
    });
  });
});
