import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courtSubject } from '../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../electron/shared/domain/values/ids.ts';
import type { ClosedCase, ManagedApp } from './managed-app.ts';
import { newFolder } from './records.ts';
import { good } from './services.ts';

const GRANT = 'a'.repeat(64);
/** The court of these tests. */
export const ALNB = 'alnb';
/** Where it signs in, as it ships. */
export const AUTH = 'https://pacer.login.uscourts.gov';
/** Its own site, as it ships. */
export const ECF = 'https://ecf.alnb.uscourts.gov';
/** Addresses that nobody ships. */
export const OTHER = { authUrl: AUTH, ecfUrl: 'https://ecf.example.gov' };
const OUTSIDE = ['*.example.gov'];
const importId = randomUUID();
const file = { name: 'people.csv', base64: Buffer.from('Name\nPaula').toString('base64') };
const account = ({ account: { id } }: ManagedApp) => ({ ecfAccountId: id });
const shown = ({ person }: ManagedApp) => ({ personIds: [person.id], courtIds: [], filter: '' });
const typed = {
  ...{ from: 'typed', username: 'pplainview', password: 'x', otpCode: '', clientCode: '' },
  redactionAcknowledged: true,
};

/** An override of the court's profile that says this. */
export const override = (values: object) =>
  JSON.stringify({
    layer: 'firm',
    court: ALNB,
    about: { title: { en: 'Ours' }, writtenOn: '2026-11-01' },
    sources: { memo: { title: 'Memo', confidence: 'stated' } },
    values,
  });
/** An override with those addresses. */
export const withAddress = override({ endpoint: { value: OTHER, sources: ['memo'] } });
/** What saving an override takes. */
export const save = (text: string) => () => ({
  courtId: ALNB,
  layer: 'firm',
  text,
  agreedHosts: [],
  grant: GRANT,
});
const newCourt = {
  ...{ id: 'xyzb', name: 'Court of a Test', type: 'bankruptcy', state: 'AL' },
  ...{ ecfUrl: 'https://ecf.xyzb.uscourts.gov', timeZone: 'America/Chicago', goLive: '' },
};

/** The firm lets the app talk to the court. */
export async function allow({ world: { records } }: ManagedApp): Promise<void> {
  const body = { courtId: CourtId.parse(ALNB), authUrl: AUTH, ecfUrl: ECF, isOn: true };
  await good(records.append([{ subject: courtSubject(ALNB), kind: 'endpoint.assisted', body }]));
}

/** The person has linked the account at the court and seen the menus. */
const linkedElsewhere = (app: ManagedApp) =>
  app.call('linking.recordKnown', { ...account(app), how: 'menus', note: '' });

/** A rehearsal has begun. */
const rehearsing = (app: ManagedApp) =>
  app.call('linking.begin', { ...account(app), way: 'practice', accepted: [] });
/** A rehearsal has signed in. */
export async function signedIn(app: ManagedApp): Promise<string> {
  await rehearsing(app);
  const people = await good(app.services.practice.people({ courtId: CourtId.parse(ALNB) }));
  const who = people.find(({ name }) => name.includes('Plainview')) ?? people[0];
  const as = { from: 'practice-person' as const, personId: who?.id ?? '' };
  await good(app.services.linking.signIn({ ecfAccountId: app.account.id, as }));
  return as.personId;
}

/** The call is made in the practice profile. */
const there = { isPractice: true } as const;
const practice = { from: 'practice-person', personId: 'nobody' } as const;

const always = (
  policy: ClosedCase['policy'],
  inputs: Readonly<Record<string, (app: ManagedApp) => unknown>>,
) => Object.entries(inputs).map(([call, input]) => ({ policy, value: false, call, input }));

/** What firm IT says of the court. */
export const ofIt = (on: string) =>
  override({ goLive: { value: { on }, sources: ['memo'] } }).replace('"firm"', '"it"');
const profilesFile = join(newFolder(), 'profiles.json');
writeFileSync(profilesFile, ofIt('2027-01-15'));

/** Every call that a policy governs, with what makes it do so. */
export const CASES: readonly ClosedCase[] = [
  ...always('Reveal', {
    'vault.reveal': (app) => ({ ...account(app), grant: GRANT }),
    'exports.worksheet': ({ person }) => ({
      ...{ personId: person.id, as: 'print' },
      secrets: { grant: GRANT, reason: 'A binder' },
    }),
  }),
  ...always('Copy', {
    'vault.copy': (app) => ({ ...account(app), field: 'password', grant: GRANT }),
    'linking.copy': (app) => ({ ...account(app), field: 'password', grant: GRANT }),
  }),
  ...always('Import', {
    'rosterImport.choose': () => ({}),
    'rosterImport.read': () => file,
    'rosterImport.readAs': () => ({ importId, encoding: 'windows-1252' }),
    'rosterImport.reopen': () => ({ importId }),
    'rosterImport.commit': () => ({ importId }),
    'rescue.choose': () => ({}),
    'rescue.read': () => file,
    'rescue.readAs': () => ({ importId, encoding: 'windows-1252' }),
    'rescue.commit': (app) => ({
      ...{ importId, grant: GRANT },
      choices: [{ row: 0, to: { kind: 'account', ...account(app) } }],
    }),
  }),
  ...always('Exports', {
    'exports.board': (app) => ({ ...shown(app), as: 'csv' }),
    'exports.calendar': shown,
    'exports.calendars': ({ person }) => ({ personIds: [person.id] }),
    'exports.checklist': (app) => ({ ...account(app), as: 'pdf' }),
    'exports.worksheet': ({ person }) => ({ personId: person.id, as: 'pdf' }),
    'exports.draft': ({ person }) => ({ personId: person.id, as: 'file' }),
    'exports.drafts': ({ person }) => ({ personIds: [person.id] }),
    'rosterImport.saveLeftOut': () => ({ importId }),
  }),
  ...always('Transfer', {
    'transfer.write': () => ({ passphrase: 'a long one that nobody knows', grant: GRANT }),
    'transfer.choose': () => ({}),
    'transfer.read': () => file,
    'transfer.open': () => ({ importId, passphrase: 'x' }),
    'transfer.restore': () => ({ importId, grant: GRANT, rows: [0] }),
  }),
  ...always('FirmDatabase', {
    'sharing.test': () => ({
      ...{ host: '127.0.0.1', port: '1', database: 'firm', user: 'dana', password: 'x' },
    }),
    'sharing.connect': () => ({ trialId: importId, same: [] }),
  }),
  ...always('PracticeCourt', { 'practice.enter': () => ({}) }),
  ...always('PracticeCourt', {
    'practice.people': () => ({ courtId: ALNB }),
    'linking.begin': (app) => ({ ...account(app), way: 'practice', accepted: [] }),
    'vault.verify': (app) => ({ ...account(app), pacer: typed, redactionAcknowledged: true }),
  }).map((one) => ({ ...one, ...there })),
  ...[
    { call: 'linking.signIn', more: { as: practice }, earlier: rehearsing },
    { call: 'linking.review', more: { credential: practice }, earlier: signedIn },
    { call: 'linking.confirm', more: { typed: { ecf: 'x', pacer: 'x' } }, earlier: signedIn },
    { call: 'linking.readMenus', more: {}, earlier: signedIn },
  ].map(({ call, more, earlier }) => ({
    ...{ policy: 'PracticeCourt' as const, value: false, call, earlier, ...there },
    input: (app: ManagedApp) => ({ ...account(app), ...more }),
  })),
  ...always('AssistedLinking', {
    'endpoints.allowAssisted': () => ({ courtId: ALNB, isOn: true, grant: GRANT }),
  }),
  {
    ...{ policy: 'AssistedLinking', value: false, call: 'linking.begin', earlier: allow },
    input: (app) => ({ ...account(app), way: 'assisted', accepted: [] }),
  },
  ...always('EndpointChanges', {
    'endpoints.set': () => ({ courtId: ALNB, ...OTHER, agreedHosts: [], grant: GRANT }),
    'endpoints.remove': () => ({ courtId: ALNB, grant: GRANT }),
    'profiles.addCourt': () => ({ draft: newCourt, agreedHosts: [] }),
    'profiles.save': save(withAddress),
  }),
  ...[
    { call: 'endpoints.set', more: { ...OTHER, agreedHosts: [], grant: GRANT } },
    { call: 'endpoints.remove', more: { grant: GRANT } },
    { call: 'profiles.save', more: save(withAddress)() },
  ].map(({ call, more }) => ({
    ...{ policy: 'CourtEndpoints' as const, value: [`${ALNB} ${AUTH} ${ECF}`], call },
    input: () => ({ courtId: ALNB, ...more }),
  })),
  ...[
    {
      call: 'endpoints.set',
      input: () => ({ courtId: ALNB, authUrl: AUTH, ecfUrl: ECF, agreedHosts: [], grant: GRANT }),
    },
    { call: 'endpoints.test', input: () => ({ courtId: ALNB, authUrl: AUTH, ecfUrl: ECF }) },
    { call: 'profiles.addCourt', input: () => ({ draft: newCourt, agreedHosts: [] }) },
    {
      call: 'profiles.save',
      input: save(withAddress.replaceAll('ecf.example.gov', 'ecf.alnb.uscourts.gov')),
    },
    { call: 'linking.openCourt', input: account },
    {
      call: 'linking.begin',
      input: (app: ManagedApp) => ({ ...account(app), way: 'guided', accepted: [] }),
    },
    {
      call: 'linking.begin',
      input: (app: ManagedApp) => ({ ...account(app), way: 'assisted', accepted: [] }),
      earlier: allow,
    },
    {
      ...{ call: 'vault.verify', earlier: allow },
      input: (app: ManagedApp) => ({ ...account(app), pacer: typed, redactionAcknowledged: true }),
    },
  ].map((one) => ({ policy: 'AllowedHosts' as const, value: OUTSIDE, ...one })),
  {
    ...{ policy: 'CourtProfilesFile', value: profilesFile, call: 'profiles.save' },
    input: save(override({ goLive: { value: { on: '2027-02-01' }, sources: ['memo'] } })),
  },
  {
    ...{
      policy: 'SpentCredentials',
      value: 'keep',
      call: 'vault.destroy',
      earlier: linkedElsewhere,
    },
    input: (app) => ({ ...account(app), grant: GRANT }),
  },
  {
    ...{ policy: 'IdleLockMinutes', value: 2, call: 'app.setPreferences' },
    input: () => ({ change: { idleLockMinutes: 60 } }),
  },
  {
    ...{ policy: 'ClipboardSeconds', value: 5, call: 'app.setPreferences' },
    input: () => ({ change: { clipboardSeconds: 120 } }),
  },
];
