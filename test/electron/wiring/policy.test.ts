import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSED_CALLS } from '../../../electron/services/policy/closed-calls.ts';
import { POLICY_NAMES, type PolicyName } from '../../../electron/shared/domain/policy/table.ts';
import { courtSubject } from '../../../electron/shared/domain/records/fold.ts';
import { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { windowsKeytar } from '../../support/fake-keytar.ts';
import {
  type ClosedCase,
  counting,
  type ManagedApp,
  managedApp,
} from '../../support/managed-app.ts';
import { good } from '../../support/services.ts';

vi.mock('keytar', () => ({ default: keytar }));
const keytar = counting(windowsKeytar());

const GRANT = 'a'.repeat(64);
const ALNB = 'alnb';
const AUTH = 'https://pacer.login.uscourts.gov';
const ECF = 'https://ecf.alnb.uscourts.gov';
const OTHER = { authUrl: AUTH, ecfUrl: 'https://ecf.example.gov' };
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
const override = (values: object) =>
  JSON.stringify({
    layer: 'firm',
    court: ALNB,
    about: { title: { en: 'Ours' }, writtenOn: '2026-11-01' },
    sources: { memo: { title: 'Memo', confidence: 'stated' } },
    values,
  });
const withAddress = override({ endpoint: { value: OTHER, sources: ['memo'] } });
const save = (text: string) => () => ({
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
async function allow({ world: { records } }: ManagedApp): Promise<void> {
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
async function signedIn(app: ManagedApp): Promise<void> {
  await rehearsing(app);
  const people = await good(app.services.practice.people({ courtId: CourtId.parse(ALNB) }));
  const who = people.find(({ name }) => name.includes('Plainview')) ?? people[0];
  const as = { from: 'practice-person' as const, personId: who?.id ?? '' };
  await good(app.services.linking.signIn({ ecfAccountId: app.account.id, as }));
}

const practice = { from: 'practice-person', personId: 'nobody' } as const;

const always = (
  policy: ClosedCase['policy'],
  inputs: Readonly<Record<string, (app: ManagedApp) => unknown>>,
) => Object.entries(inputs).map(([call, input]) => ({ policy, value: false, call, input }));

/** Every call that a policy governs, with what makes it do so. */
const CASES: readonly ClosedCase[] = [
  ...always('Reveal', {
    'vault.reveal': (app) => ({ ...account(app), grant: GRANT }),
    'exports.worksheet': ({ person }) => ({
      ...{ personId: person.id, as: 'print' },
      secrets: { grant: GRANT, reason: 'A binder' },
    }),
  }),
  ...always('Copy', {
    'vault.copy': (app) => ({ ...account(app), field: 'password', grant: GRANT }),
  }),
  ...always('Import', {
    'rosterImport.choose': () => ({}),
    'rosterImport.read': () => file,
    'rosterImport.readAs': () => ({ importId, encoding: 'windows-1252' }),
    'rosterImport.reopen': () => ({ importId }),
    'rosterImport.commit': () => ({ importId }),
    'rescue.choose': () => ({}),
    'rescue.read': () => file,
    'rescue.commit': (app) => ({
      ...{ importId, grant: GRANT },
      choices: [{ row: 0, to: { kind: 'account', ...account(app) } }],
    }),
  }),
  ...always('Exports', {
    'exports.board': (app) => ({ ...shown(app), as: 'csv' }),
    'exports.calendar': shown,
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
  ...always('PracticeCourt', {
    'practice.people': () => ({ courtId: ALNB }),
    'practice.loadFirm': () => ({}),
    'linking.begin': (app) => ({ ...account(app), way: 'practice', accepted: [] }),
    'vault.verify': (app) => ({ ...account(app), pacer: typed, redactionAcknowledged: true }),
  }),
  ...[
    { call: 'linking.signIn', more: { as: practice }, earlier: rehearsing },
    { call: 'linking.review', more: { credential: practice }, earlier: signedIn },
    { call: 'linking.confirm', more: { typed: { ecf: 'x', pacer: 'x' } }, earlier: signedIn },
    { call: 'linking.readMenus', more: {}, earlier: signedIn },
  ].map(({ call, more, earlier }) => ({
    ...{ policy: 'PracticeCourt' as const, value: false, call, earlier },
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

let app: ManagedApp;
beforeEach(async () => {
  app = await managedApp(keytar.asked);
});
afterEach(() => app.end());

describe('S54: what firm IT has closed', () => {
  it.each(CASES.map((one) => [one.policy, one.call, one] as const))(
    '%s refuses %s, and nothing is written, sent or read',
    async (policy, call, { value, input, earlier }) => {
      await earlier?.(app);
      app.set({ [policy]: value, HelpContact: 'Help desk, extension 4400' });
      const untouched = app.touched();
      expect(await app.call(call, input(app))).toMatchObject({
        ok: false,
        failure: {
          code: 'set-by-it',
          values: { policy, contact: 'Help desk, extension 4400', hasContact: 'yes' },
        },
      });
      expect(app.touched()).toEqual(untouched);
    },
  );

  it.each(CASES.map((one) => [one.policy, one.call, one] as const))(
    'without %s, %s is not refused for it',
    async (_policy, call, { input, earlier }) => {
      await earlier?.(app);
      const answer = await app.call(call, input(app));
      expect(answer.ok ? 'done' : answer.failure.code).not.toBe('set-by-it');
      expect(answer.ok ? 'done' : answer.failure.code).not.toBe('bad-request');
    },
  );

  it('is listed here whole: every call of the list, and every policy but those of updates and the log', () => {
    const listed = Object.entries(CLOSED_CALLS).flatMap(([name, calls]) =>
      calls.map((call) => `${name} ${call}`),
    );
    const tried = new Set(CASES.map(({ policy, call }) => `${policy} ${call}`));
    expect(listed.filter((one) => !tried.has(one))).toEqual([]);
    const elsewhere: PolicyName[] = [
      'CourtProfilesFile',
      'Updates',
      'UpdatesUpTo',
      'UpdateFeed',
      'LogLevel',
    ];
    const covered = new Set<PolicyName>([
      ...elsewhere,
      ...CASES.map(({ policy }) => policy),
      'HelpContact',
    ]);
    expect(POLICY_NAMES.filter((name) => !covered.has(name))).toEqual([]);
  });
});

describe('what firm IT has set for the lock and the clipboard', () => {
  const chosen = { idleLockMinutes: 30, clipboardSeconds: 60 };
  const copied = async () => {
    const ecfAccountId = app.account.id;
    const grant = app.vault.grants.give({ action: 'copy', ecfAccountId });
    return app.call('vault.copy', { ecfAccountId, field: 'password', grant });
  };

  it('is what a person chose, if firm IT leaves it to them', async () => {
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 5 } });
    expect(await app.call('app.setPreferences', { change: chosen })).toMatchObject({ ok: true });
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 30 } });
    expect(await copied()).toMatchObject({ value: { seconds: 60 } });
  });

  it('comes before what a person chose, at once and for good', async () => {
    await app.call('app.setPreferences', { change: chosen });
    app.set({ IdleLockMinutes: 2, ClipboardSeconds: 7 });
    expect(await app.call('lock.state', {})).toMatchObject({ value: { idleMinutes: 2 } });
    expect(await copied()).toMatchObject({ value: { seconds: 7 } });
    // What else is chosen in the same form is not half saved.
    expect(
      await app.call('app.setPreferences', { change: { theme: 'dark', idleLockMinutes: 10 } }),
    ).toMatchObject({ failure: { code: 'set-by-it', values: { policy: 'IdleLockMinutes' } } });
    expect(await app.call('app.preferences', {})).toMatchObject({
      value: { theme: 'system', ...chosen },
    });
    expect(await app.call('app.setPreferences', { change: { theme: 'dark' } })).toMatchObject({
      ok: true,
    });
  });
});
