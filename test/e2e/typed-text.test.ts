import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CourtId,
  type EcfAccountId,
  type PersonId,
} from '../../electron/shared/domain/values/ids.ts';
import { accessFaults } from '../support/axe.ts';
import { type LaunchedStandIn, launchStandIn } from '../support/launch.ts';

let app: LaunchedStandIn;
let mine: Page;
let other: Page;
/** Her checklist is on screen in two stories. */
let sybil: Added;

beforeAll(async () => {
  app = await launchStandIn();
  mine = app.page;
  await mine.setViewportSize({ width: 1280, height: 900 });
  other = await app.openWindow();
  await other.getByRole('navigation', { name: 'Main' }).waitFor();
});
afterAll(() => app?.close());

const main = () => mine.getByRole('main');
const button = (name: string) => main().getByRole('button', { name, exact: true });
const alert = (text: string | RegExp) =>
  main().getByRole('alert').filter({ hasText: text }).first().waitFor();
const FLSB = CourtId.parse('flsb');

interface Added {
  readonly name: string;
  readonly personId: PersonId;
  readonly ecfAccountId: EcfAccountId;
}

/** Somebody who files in one court, added in the other window. */
async function add(name: string): Promise<Added> {
  const ids = await other.evaluate(
    async ({ name, courtId }) => {
      const { people, courts } = window.fileReady;
      const draft = { name, role: 'attorney', office: '', email: '', barNumber: '' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      const place = { courtId, capacity: 'attorney', standing: 'has-filed' } as const;
      const joined = await courts.join({ personId, ...place });
      if (!joined.ok) throw new Error(joined.failure.code);
      return { personId, ecfAccountId: joined.value.ecfAccountId };
    },
    { name, courtId: FLSB },
  );
  return { name, ...ids };
}

async function openPerson({ name }: Pick<Added, 'name'>): Promise<void> {
  await mine.keyboard.press('Control+k');
  await mine.getByRole('combobox', { name: 'Go to a page or run a command' }).fill(name);
  await mine.getByRole('option').filter({ hasText: name }).first().click();
  await mine.getByRole('heading', { level: 1, name }).waitFor();
}

async function openCourt(person: Added, tab: string): Promise<void> {
  await openPerson(person);
  await main().getByRole('button', { name: /^Open/ }).first().click();
  await mine.getByRole('tab', { name: tab }).click();
}

async function toPlace(name: string): Promise<void> {
  const places = mine.getByRole('navigation', { name: 'Main' });
  await places.getByRole('button', { name, exact: true }).click();
  await mine.getByRole('heading', { level: 1, name }).waitFor();
}

const leaveElsewhere = ({ ecfAccountId }: Added) =>
  other.evaluate(async (account) => {
    const left = await window.fileReady.courts.leave({ ecfAccountId: account });
    return left.ok ? left.value.undo : [];
  }, ecfAccountId);

const mergeElsewhere = (into: Added, from: Added) =>
  other.evaluate((input) => window.fileReady.people.merge(input), {
    intoId: into.personId,
    fromId: from.personId,
    drop: [],
    isConfirmed: true,
  });

/** The other window says that somebody only reads in a court: there is nothing to link. */
const researchOnlyElsewhere = ({ ecfAccountId }: Added) =>
  other.evaluate((account) => {
    const known = { capacity: 'attorney', standing: 'has-filed' } as const;
    const asked = { loginUse: 'not-asked', filedBefore: 'not-asked' } as const;
    const was = { ...known, ...asked, admittedOn: '', renewBy: '' };
    const change = { ...was, standing: 'research-only', was } as const;
    return window.fileReady.courts.change({ ecfAccountId: account, ...change });
  }, ecfAccountId);

const PIN = 'harbor lamp 4193';

/** Shows that it is the person: with a first PIN, or the one that another test has set. */
async function proveReplacing(): Promise<void> {
  const asked = mine.getByRole('dialog');
  await asked.getByText(/replace the login that is saved here/).waitFor();
  const isFirst = await asked.getByLabel('New PIN', { exact: true }).isVisible();
  if (!isFirst) {
    await asked.getByLabel('PIN of FileReady', { exact: true }).fill(PIN);
    return asked.getByRole('button', { name: 'Continue' }).click();
  }
  await asked.getByLabel('New PIN', { exact: true }).fill(PIN);
  await asked.getByLabel('New PIN again').fill(PIN);
  await asked.getByRole('button', { name: 'Set PIN and continue' }).click();
}

/** Sets where a court is reached from the other window, with proof that it is somebody. */
const moveCourtElsewhere = (ecfUrl: string) =>
  other.evaluate(
    async ({ courtId, ecfUrl, pin }) => {
      const { presence, endpoints } = window.fileReady;
      await presence.setPin({ pin });
      const proven = await presence.prove({ act: { action: 'endpoint', courtId }, pin });
      if (!proven.ok) throw new Error(proven.failure.code);
      const { grant } = proven.value;
      const authUrl = 'https://new-login.uscourts.gov';
      const set = await endpoints.set({ courtId, authUrl, ecfUrl, agreedHosts: [], grant });
      if (!set.ok) throw new Error(set.failure.code);
    },
    { courtId: FLSB, ecfUrl, pin: PIN },
  );

/** The same element of the page as before, with the keyboard in it: nothing was drawn again around it. */
async function isStillTypedIn(field: Locator, text: string): Promise<void> {
  await expect.poll(() => field.inputValue()).toBe(text);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await accessFaults(mine)).toEqual([]);
}

describe('what is typed about somebody whom the other window', () => {
  it('merges, is recorded for the one who is listed instead, after that is said', async () => {
    const [stays, goes] = [await add('Nora Quimby'), await add('Norah Quimby')];
    await openPerson(goes);
    const username = main().getByLabel('PACER username');
    await username.fill('nquimby2021');
    await mergeElsewhere(stays, goes);
    await alert('What you record here is recorded for Nora Quimby, who is listed instead.');
    await isStillTypedIn(username, 'nquimby2021');
    await button('Save').click();
    await mine.getByText('The PACER account was recorded for Nora Quimby.').first().waitFor();
    const usernames = await other.evaluate(async (personId) => {
      const opened = await window.fileReady.people.open({ personId });
      return opened.ok ? opened.value.pacerAccounts.map(({ account }) => account.username) : [];
    }, stays.personId);
    expect(usernames).toEqual(['nquimby2021']);
  });

  it('merges while their facts are edited, stays in the dialog and names who is listed instead', async () => {
    const [stays, goes] = [await add('Otto Brandt'), await add('Otto Brand')];
    await openPerson(goes);
    await button('Edit').click();
    const office = mine.getByRole('dialog').getByLabel('Office');
    await office.fill('Tampa');
    await mergeElsewhere(stays, goes);
    await mine.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await mine
      .getByRole('dialog')
      .getByText(/now listed as Otto Brandt/)
      .waitFor();
    await expect.poll(() => office.inputValue()).toBe('Tampa');
    await mine.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('takes back altogether, stays on the page with what happened', async () => {
    const added = await other.evaluate(async () => {
      const draft = { name: 'Percy Lund', role: 'attorney', office: '', email: '' } as const;
      const result = await window.fileReady.people.add({ draft: { ...draft, barNumber: '' } });
      return result.ok ? result.value.undo : [];
    });
    await openPerson({ name: 'Percy Lund' });
    const username = main().getByLabel('PACER username');
    await username.fill('plund2022');
    await other.evaluate((entries) => window.fileReady.history.undo({ entries }), added);
    await alert('This person is no longer in the records.');
    await isStillTypedIn(username, 'plund2022');
  });

  it('archives, stays in the note beside the board and can be added', async () => {
    const person = await add('Quentin Sorel');
    await toPlace('Readiness');
    const row = mine.getByRole('rowheader').filter({ hasText: person.name });
    await row.click();
    const panel = mine.getByRole('complementary', { name: person.name });
    const note = panel.getByLabel('New note');
    await note.fill('Called the help desk');
    await other.evaluate(
      (personId) => window.fileReady.people.archive({ personId, reason: 'Left the firm' }),
      person.personId,
    );
    await row.waitFor({ state: 'detached' });
    await panel.getByRole('alert').filter({ hasText: 'This person is archived.' }).waitFor();
    await panel
      .getByText(/Left the firm/)
      .first()
      .waitFor();
    await isStillTypedIn(note, 'Called the help desk');
    await panel.getByRole('button', { name: 'Add note' }).click();
    await panel.getByRole('listitem').filter({ hasText: 'Called the help desk' }).first().waitFor();
    await panel.getByRole('button', { name: 'Close' }).click();
  });
});

describe('what is typed about a court that the other window', () => {
  it('takes off the list, stays in the login form and can be kept once that is undone', async () => {
    const person = await add('Rufus Delacey');
    await openCourt(person, 'CM/ECF login');
    const login = main().getByLabel('CM/ECF login', { exact: true });
    await main().getByLabel('CM/ECF password', { exact: true }).fill('Garden-Brook-11');
    await login.fill('rdelacey');
    const undo = await leaveElsewhere(person);
    await alert('This court was removed from the person’s list in the meantime.');
    await isStillTypedIn(login, 'rdelacey');
    await button('Save to keychain').click();
    await alert('This court is no longer on the person’s list. Go back to the person.');
    await other.evaluate((entries) => window.fileReady.history.undo({ entries }), undo);
    await main()
      .getByText('This court was removed from the person’s list in the meantime.')
      .waitFor({ state: 'detached' });
    await expect.poll(() => login.inputValue()).toBe('rdelacey');
    await button('Save to keychain').click();
    await main().getByText('Type a different login and password').waitFor();
  });

  it('takes off the list, stays in the note of a step', async () => {
    sybil = await add('Sybil Marrow');
    await openCourt(sybil, 'Checklist');
    await main()
      .getByRole('button', { name: /with a note/ })
      .first()
      .click();
    const note = main().locator('textarea').first();
    await note.fill('They will call back on');
    const undo = await leaveElsewhere(sybil);
    await alert('This court was removed from the person’s list in the meantime.');
    await isStillTypedIn(note, 'They will call back on');
    await other.evaluate((entries) => window.fileReady.history.undo({ entries }), undo);
  });

  it('says they only read in: the step that went stays with its note until it is closed', async () => {
    const note = main().locator('textarea').first();
    await researchOnlyElsewhere(sybil);
    await alert('This step is no longer on the checklist.');
    await isStillTypedIn(note, 'They will call back on');
    await button('Cancel').click();
    await main()
      .getByText('This step is no longer on the checklist.')
      .waitFor({ state: 'detached' });
  });

  it('says they only read in, stays in the login form until that is left', async () => {
    const person = await add('Ursula Penn');
    await openCourt(person, 'CM/ECF login');
    const login = main().getByLabel('CM/ECF login', { exact: true });
    await login.fill('upenn');
    await researchOnlyElsewhere(person);
    await alert('this part is no longer needed');
    await isStillTypedIn(login, 'upenn');
    await mine.getByRole('tab', { name: 'Checklist' }).click();
    await mine.getByRole('tab', { name: 'CM/ECF login' }).waitFor({ state: 'detached' });
  });

  it('moves to another record by merging, is kept for the one who is listed instead', async () => {
    const [stays, goes] = [await add('Viola Crane'), await add('Violet Crane')];
    await leaveElsewhere(stays);
    await openCourt(goes, 'CM/ECF login');
    const login = main().getByLabel('CM/ECF login', { exact: true });
    await main().getByLabel('CM/ECF password', { exact: true }).fill('Walnut-Kite-58');
    await login.fill('vcrane');
    await mergeElsewhere(stays, goes);
    await alert('What you save here is kept for Viola Crane, who is listed instead.');
    await isStillTypedIn(login, 'vcrane');
    await button('Save to keychain').click();
    await main().getByText('Type a different login and password').waitFor();
    const courts = await other.evaluate(async (personId) => {
      const opened = await window.fileReady.people.open({ personId });
      return opened.ok ? opened.value.courts : [];
    }, stays.personId);
    expect(courts).toMatchObject([{ account: { id: goes.ecfAccountId }, credential: 'recorded' }]);
  });

  it('moves to another address, stays in the address that was typed, and the other one follows', async () => {
    await toPlace('Courts');
    await main().getByRole('searchbox').fill('flsb');
    await main().getByRole('button', { name: 'Bankr. S.D. Fla.' }).first().click();
    const site = main().getByLabel('CM/ECF address (the court)');
    await site.fill('https://ecf-test.flsb.uscourts.gov');
    await moveCourtElsewhere('https://ecf-new.flsb.uscourts.gov');
    await main()
      .getByText(/Someone changed this in the meantime to “https:\/\/ecf-new\.flsb/)
      .waitFor();
    await isStillTypedIn(site, 'https://ecf-test.flsb.uscourts.gov');
    const signIn = main().getByLabel('Sign-in address (PACER)');
    await expect.poll(() => signIn.inputValue()).toBe('https://new-login.uscourts.gov');
  });

  it('already keeps a login for, stays in the form, which says that it replaces that one', async () => {
    const person = await add('Tilda Vance');
    await openCourt(person, 'CM/ECF login');
    const login = main().getByLabel('CM/ECF login', { exact: true });
    await login.fill('tvance-new');
    await other.evaluate((ecfAccountId) => {
      const kept = { ecfAccountId, login: 'tvance', password: 'Lemon-Harp-73' };
      return window.fileReady.vault.store(kept);
    }, person.ecfAccountId);
    await alert('Someone saved a login for this court in the meantime.');
    await isStillTypedIn(login, 'tvance-new');
    await main().getByLabel('CM/ECF password', { exact: true }).fill('Poplar-Reed-40');
    await button('Save to keychain').click();
    await proveReplacing();
    await main().getByText('Type a different login and password').waitFor();
    expect(await main().getByText('Someone saved a login').count()).toBe(0);
  });
});

describe('what is typed about the firm', () => {
  it('stays when the other window decides on the billing account, and says what it decided', async () => {
    await toPlace('Firm');
    await mine.getByRole('radio', { name: 'Yes', exact: true }).check();
    const username = main().getByLabel('Its PACER username');
    await username.fill('firmbilling');
    await other.evaluate(() =>
      window.fileReady.firm.decideBilling({ paa: 'exists', username: 'otherbilling' }),
    );
    await main()
      .getByText(/Someone changed this in the meantime to “otherbilling”/)
      .waitFor();
    await isStillTypedIn(username, 'firmbilling');
    await main().getByRole('button', { name: 'Save' }).first().click();
    await main()
      .getByText(/Someone changed this in the meantime/)
      .waitFor({ state: 'detached' });
    const kept = await other.evaluate(() => window.fileReady.firm.open({}));
    expect(kept).toMatchObject({ value: { billing: { username: 'firmbilling' } } });
  });
});
