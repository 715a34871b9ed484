import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CourtId, EcfAccountId } from '../../electron/shared/domain/values/ids.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';
import { looksAfterOthers } from '../support/looks-after-others.ts';
import { machineNow } from '../support/machine-clock.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { enterPractice } from '../support/practice.ts';
import { newFolder } from '../support/records.ts';

/** Everything by which the firm's own person can be known. */
const OWN = {
  name: 'Eleanor Whitfield',
  office: 'Dothan',
  email: 'eleanor@whitfield.example',
  barNumber: 'ASB-7788-W',
  inCharge: 'Opal Overseer',
  username: 'ewhitfield7',
  login: 'ewhitfield-ecf',
  password: 'Lantern-walk-27',
};
/** Somebody of the practice firm, with what is kept for her there. */
const PAULA = { name: 'Paula Plainview', login: 'pplainview', password: 'Rehearsal-walk-28' };
const PIN = 'quiet lamp 7';
const PASSPHRASE = 'seven harbors under a copper moon';
const ALNB = CourtId.parse('alnb');
/** The logins of one person of each world, as a browser exports them. */
const RESCUED = `name,url,username,password
ecf,https://ecf.alnb.uscourts.gov/,whitfield,Walk-62-Orchard
ecf,https://ecf.alnb.uscourts.gov/,plainview,Walk-63-Orchard
`;
const ROSTER = `Name,Role,Courts
${OWN.name},Attorney,alnb
Paula Plainview,Attorney,alnb
`;

const folder = newFolder();
const [saved, tray] = [join(folder, 'saved'), join(folder, 'tray')];
const openedFile = join(folder, 'logins.fileready');

let app: LaunchedApp;
let page: Page;
let own: EcfAccountId;

beforeAll(async () => {
  for (const path of [saved, tray]) mkdirSync(path);
  app = await launchApp({
    env: {
      ...{ FILEREADY_FAKE_SAVE: saved, FILEREADY_FAKE_PRINTER: tray },
      FILEREADY_FAKE_OPEN: openedFile,
    },
  });
  page = app.page;
  await looksAfterOthers(page);
  own = EcfAccountId.parse(await addOwn());
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A day so many days before today where this machine stands, `YYYY-MM-DD`. */
function dayBefore(days: number): string {
  const then = machineNow();
  then.setDate(then.getDate() - days);
  return then.toISOString().slice(0, 10);
}

const addOwn = () =>
  page.evaluate(
    async ({ person, courtId, passwordSetOn }) => {
      const { people, courts, pacer } = window.fileReady;
      const { name, office, email, barNumber } = person;
      const draft = { name, office, email, barNumber, role: 'attorney' } as const;
      const added = await people.add({ draft });
      if (!added.ok) throw new Error(added.failure.code);
      const { personId } = added.value;
      const where = { courtId, capacity: 'attorney', standing: 'has-filed' } as const;
      const joined = await courts.join({ personId, ...where });
      if (!joined.ok) throw new Error(joined.failure.code);
      const recorded = await pacer.record({
        ...{ personId, username: person.username, createdOn: '', passwordSetOn },
        ...{ accountType: 'upgraded', searchStatus: 'not-looked', kind: 'individual' },
        ...{ mfa: 'not-known', mfaSkips: '', authenticators: '', backupCodes: '' },
        ...{ passwordSkips: '', deactivated: 'not-known' },
      });
      if (!recorded.ok) throw new Error(recorded.failure.code);
      return joined.value.ecfAccountId;
    },
    { person: OWN, courtId: ALNB, passwordSetOn: dayBefore(30) },
  );

/** The words of every file in a folder, which is empty after. */
async function takeWords(from: string): Promise<string> {
  const words: string[] = [];
  for (const name of readdirSync(from)) {
    const bytes = readFileSync(join(from, name));
    rmSync(join(from, name));
    words.push(name);
    if (name.endsWith('.pdf')) words.push(...(await pdfPages(bytes)));
    else if (name.endsWith('.eml')) words.push(JSON.stringify(await PostalMime.parse(bytes)));
    // A long line of a calendar is folded.
    else words.push(bytes.toString('utf8').replaceAll(/\r\n /g, ''));
  }
  return words.join('\n').replaceAll(/\s+/g, ' ');
}

/** Has everything exported that can be, of everybody in the profile on screen, and gives the words of all of it. */
async function everythingExported(): Promise<string> {
  const codes = await page.evaluate(async () => {
    const { people, exports } = window.fileReady;
    const listed = await people.list({});
    if (!listed.ok) throw new Error(listed.failure.code);
    const personIds = listed.value.map(({ id }) => id);
    const shown = { personIds, courtIds: [], filter: '' };
    const one = listed.value.find(({ email }) => email !== '') ?? listed.value[0];
    if (!one) throw new Error('nobody');
    const opened = await people.open({ personId: one.id });
    const [court] = opened.ok ? opened.value.courts : [];
    if (!court) throw new Error('no court');
    const ecfAccountId = court.account.id;
    const done = [
      await exports.board({ ...shown, as: 'csv' }),
      await exports.board({ ...shown, as: 'pdf' }),
      await exports.board({ ...shown, as: 'print' }),
      await exports.calendar(shown),
      await exports.checklist({ ecfAccountId, as: 'pdf' }),
      await exports.checklist({ ecfAccountId, as: 'print' }),
      await exports.worksheet({ personId: one.id, as: 'pdf' }),
      await exports.draft({ personId: one.id, as: 'file' }),
      await exports.drafts({ personIds }),
    ];
    return done.map((answer) => (answer.ok ? 'ok' : answer.failure.code));
  });
  expect(codes).toEqual(codes.map(() => 'ok'));
  expect(readdirSync(saved).map((name) => name.slice(-3))).toEqual(
    expect.arrayContaining(['csv', 'pdf', 'ics', 'eml']),
  );
  expect(readdirSync(tray)).not.toEqual([]);
  return `${await takeWords(saved)} ${await takeWords(tray)}`;
}

/** Every person's history and notes, and all that lists and pickers are filled from, in one text. */
const everythingOffered = () =>
  page.evaluate(async (courtId) => {
    const { board, people, courts, profiles, firm, checklist, reminders, endpoints } =
      window.fileReady;
    const listed = await people.list({});
    if (!listed.ok) throw new Error(listed.failure.code);
    const each = listed.value.map(async ({ id: personId }) => [
      await people.history({ personId }),
      await board.notes({ personId }),
      await checklist.ofPerson({ personId }),
    ]);
    const answers = [
      ...(await Promise.all(each)).flat(),
      await board.inCharge({}),
      await board.views({}),
      await courts.search({ query: 'alnb' }),
      await profiles.list({ query: '' }),
      await profiles.open({ courtId }),
      await endpoints.open({ courtId }),
      await firm.open({}),
      await reminders.list({}),
    ];
    const refused = answers.find((answer) => !answer.ok);
    if (refused) throw new Error(JSON.stringify(refused));
    return JSON.stringify(answers);
  }, ALNB);

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

/** What the preview of a browser's export offers, without the file's own words. */
const rescueOffered = () =>
  page.evaluate(async (file) => {
    const { rescue } = window.fileReady;
    const read = await rescue.read({ name: 'passwords.csv', base64: file });
    if (!read.ok || !('rows' in read.value)) throw new Error('not read');
    const rows = read.value.rows.map(({ guess, places }) => ({ guess, places }));
    await rescue.drop({ importId: read.value.importId });
    return JSON.stringify(rows);
  }, base64(RESCUED));

/** Whom the preview of a roster takes for here already: the names in its rows. */
const rosterKnown = () =>
  page.evaluate(async (file) => {
    const { rosterImport } = window.fileReady;
    const read = await rosterImport.read({ name: 'roster.csv', base64: file });
    if (!read.ok || !('importId' in read.value)) throw new Error('not read');
    const { importId } = read.value;
    const rows = await rosterImport.rows({ importId, status: 'ask', from: 0 });
    await rosterImport.drop({ importId });
    return JSON.stringify(rows);
  }, base64(ROSTER));

/** The transfer file that was written last. */
let transferFile = '';

/** Writes everybody's logins to a file, and gives its preview in the same profile. */
async function transferShown(): Promise<string> {
  const written = await page.evaluate(
    async ({ pin, passphrase }) => {
      const { presence, transfer } = window.fileReady;
      await presence.setPin({ pin });
      const proven = await presence.prove({ act: { action: 'transfer-out' }, pin });
      if (!proven.ok) throw new Error(proven.failure.code);
      const answer = await transfer.write({ passphrase, grant: proven.value.grant });
      return answer.ok ? 'ok' : answer.failure.code;
    },
    { pin: PIN, passphrase: PASSPHRASE },
  );
  expect(written).toBe('ok');
  const [name = ''] = readdirSync(saved);
  transferFile = base64(readFileSync(join(saved, name)));
  rmSync(join(saved, name));
  const opened = await opening(transferFile);
  if (!opened.ok) throw new Error(opened.failure.code);
  return JSON.stringify(opened);
}

/** What the profile on screen answers to a transfer file. */
const opening = (file: string) =>
  page.evaluate(
    async ([given, passphrase]) => {
      const { transfer } = window.fileReady;
      const read = await transfer.read({ name: 'logins.fileready', base64: given });
      if (!read.ok || !('importId' in read.value)) throw new Error('not read');
      const { importId } = read.value;
      const opened = await transfer.open({ importId, passphrase });
      await transfer.drop({ importId });
      return opened;
    },
    [file, PASSPHRASE] as const,
  );

/** Opens a transfer file as a person does, as far as its passphrase. */
async function openOnScreen(file: string): Promise<void> {
  writeFileSync(openedFile, Buffer.from(file, 'base64'));
  const main = page.getByRole('main');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Credentials' })
    .click();
  await main.getByRole('button', { name: 'Restore from a file' }).click();
  await main.getByRole('button', { name: 'Choose the transfer file' }).click();
  await main.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await main.getByRole('button', { name: 'Unlock the file' }).click();
}

/** Prints the worksheet of one person with login and password, and gives the words on the paper. */
async function worksheetPrinted(name: string): Promise<string> {
  const code = await page.evaluate(
    async ({ wanted, pin }) => {
      const { exports, people, presence } = window.fileReady;
      const listed = await people.list({});
      const found = listed.ok ? listed.value.find((one) => one.name === wanted) : undefined;
      if (!found) throw new Error('nobody');
      const act = { action: 'worksheet', personId: found.id } as const;
      const proven = await presence.prove({ act, pin });
      if (!proven.ok) throw new Error(proven.failure.code);
      const secrets = { grant: proven.value.grant, reason: 'For the safe' };
      const printed = await exports.worksheet({ personId: found.id, as: 'print', secrets });
      return printed.ok ? 'ok' : printed.failure.code;
    },
    { wanted: name, pin: PIN },
  );
  expect(code).toBe('ok');
  return takeWords(tray);
}

const keep = (ecfAccountId: EcfAccountId, { login, password }: typeof PAULA) =>
  page.evaluate((given) => window.fileReady.vault.store(given), {
    ...{ ecfAccountId, login, password },
  });

async function names(): Promise<readonly string[]> {
  const people = await page.evaluate(() => window.fileReady.people.list({}));
  if (!people.ok) throw new Error(people.failure.code);
  return people.value.map(({ name }) => name);
}

/** An account of one of the practice firm's people. */
async function inventedAccount(name: string): Promise<EcfAccountId> {
  const id = await page.evaluate(async (wanted) => {
    const { people } = window.fileReady;
    const listed = await people.list({});
    const found = listed.ok ? listed.value.find((one) => one.name === wanted) : undefined;
    const opened = found && (await people.open({ personId: found.id }));
    return opened?.ok ? opened.value.courts[0]?.account.id : undefined;
  }, name);
  return EcfAccountId.parse(id);
}

async function everything(): Promise<string> {
  return [
    await everythingExported(),
    await everythingOffered(),
    await rescueOffered(),
    await transferShown(),
  ].join('\n');
}

describe('two worlds, walked through everything that leaves them and everything that is offered', () => {
  let invented: readonly string[] = [];
  let practiceFile = '';

  it('finds nothing of the firm’s own in practice', async () => {
    expect(await keep(own, OWN)).toMatchObject({ ok: true });
    await enterPractice(page);
    invented = await names();
    expect(invented.length).toBeGreaterThan(10);
    expect(await keep(await inventedAccount(PAULA.name), PAULA)).toMatchObject({ ok: true });
    const found = await everything();
    expect(found).toContain('Paula Plainview');
    for (const word of Object.values(OWN)) expect(found).not.toContain(word);
    const known = await rosterKnown();
    expect(known).toContain('Paula Plainview');
    expect(known).not.toContain(OWN.name);
    practiceFile = transferFile;
  });

  it('prints in practice what is kept there, and nothing of the firm’s own', async () => {
    const paper = await worksheetPrinted(PAULA.name);
    for (const word of Object.values(PAULA)) expect(paper).toContain(word);
    for (const word of Object.values(OWN)) expect(paper).not.toContain(word);
  });

  it('finds nobody of practice in the firm’s own', async () => {
    await page.getByRole('button', { name: 'Leave practice' }).click();
    await page.getByRole('rowheader', { name: new RegExp(OWN.name) }).waitFor();
    const found = await everything();
    expect(found).toContain(OWN.name);
    expect(invented.filter((name) => found.includes(name))).toEqual([]);
    expect(found).not.toMatch(/\(practice\)|PRACTICE-\d|practice\.example/i);
    const known = await rosterKnown();
    expect(known).toContain(OWN.name);
    expect(known).not.toContain('Paula Plainview');
  });

  it('prints in the firm’s own what is kept there, and nothing of practice', async () => {
    const paper = await worksheetPrinted(OWN.name);
    for (const word of [OWN.name, OWN.login, OWN.password]) expect(paper).toContain(word);
    for (const word of [PAULA.login, PAULA.password]) expect(paper).not.toContain(word);
    expect(invented.filter((name) => paper.includes(name))).toEqual([]);
    const printed = await everythingOffered();
    expect(printed.match(/credential\.printed/g)).toHaveLength(1);
  });

  it('refuses the transfer file of the other world, with a sentence on the screen', async () => {
    const ownFile = transferFile;
    expect(await opening(practiceFile)).toMatchObject({
      failure: { code: 'transfer-from-practice' },
    });
    await openOnScreen(practiceFile);
    await page.getByText(/made in practice, so everyone in it is made up/).waitFor();
    expect(await names()).toEqual([OWN.name]);
    await enterPractice(page);
    expect(await opening(ownFile)).toMatchObject({ failure: { code: 'transfer-from-firm' } });
    await openOnScreen(ownFile);
    await page.getByText(/holds real logins of your firm/).waitFor();
    expect(await names()).not.toContain(OWN.name);
  });
});
