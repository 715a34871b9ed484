import { randomUUID } from 'node:crypto';
import { LinkAttemptId } from '../../electron/shared/domain/linking/events.ts';
import { courtSubject, ecfSubject } from '../../electron/shared/domain/records/fold.ts';
import { CourtId, PacerAccountId } from '../../electron/shared/domain/values/ids.ts';
import type { ProtectedAct } from '../../electron/shared/domain/vault/protected-act.ts';
import { ALNB, AUTH, ECF, OTHER, override, signedIn, withAddress } from './closed-cases.ts';
import { type ManagedApp, PIN } from './managed-app.ts';
import { good } from './services.ts';

/** One call that takes proof of presence, on an app where a PIN is set. */
export interface ProofCase {
  /** What it does, where a call has several cases. */
  readonly what?: string;
  readonly call: string;
  /** All that the call takes but the proof. `known` is what `earlier` answered. */
  readonly input: (app: ManagedApp, known: string) => Readonly<Record<string, unknown>>;
  /** The act that the right proof is for. */
  readonly act: (app: ManagedApp, known: string) => ProtectedAct;
  /** What happens before. */
  readonly earlier?: (app: ManagedApp) => Promise<string | undefined>;
  /** Where in the input the proof goes; `grant` by itself. */
  readonly withGrant?: (input: object, grant: string | undefined) => object;
  readonly isPractice?: boolean;
}

const PASSPHRASE = 'copper meadow quilt lantern 58';
const courtId = CourtId.parse(ALNB);
const account = ({ account: { id } }: ManagedApp) => ({ ecfAccountId: id });
const endpoint = () => ({ action: 'endpoint' as const, courtId });
const FOREIGN = { authUrl: AUTH, ecfUrl: 'https://ecf.court.example' };
const HOST = 'ecf.court.example';

/** Proof of presence as the page gets it. */
export async function proofFor(app: ManagedApp, act: ProtectedAct): Promise<string> {
  return (await good(app.services.presence.prove({ act, pin: PIN }))).grant;
}

const ofAccount = (
  call: string,
  action: 'reveal' | 'copy' | 'replace' | 'take-as-is' | 'destroy',
  more: object = {},
): ProofCase => ({
  call,
  input: (app) => ({ ...account(app), ...more }),
  act: (app) => ({ action, ...account(app) }),
});

/** An export of a browser with one court login is open. */
async function exportRead(app: ManagedApp): Promise<string> {
  const text = `name,url,username,password\nx,${ECF}/,pplain,Canary-7f3a`;
  const base64 = Buffer.from(text).toString('base64');
  const read = await good(app.services.rescue.read({ name: 'export.csv', base64 }));
  return read.importId;
}

/** A transfer file with the person's login is open. */
async function transferOpened(app: ManagedApp): Promise<string> {
  const grant = await proofFor(app, { action: 'transfer-out' });
  await good(app.services.transfer.write({ passphrase: PASSPHRASE, grant }));
  const chosen = await good(app.services.transfer.choose({}));
  const importId = chosen.isCanceled ? '' : chosen.importId;
  await good(app.services.transfer.open({ importId, passphrase: PASSPHRASE }));
  return importId;
}

/** An override is recorded that changes the court's addresses. */
async function addressesWritten(app: ManagedApp): Promise<string> {
  const body = { courtId, layer: 'firm' as const, text: withAddress };
  const subject = courtSubject(ALNB);
  const [event] = await good(
    app.world.records.append([{ subject, kind: 'court-profile.set', body }]),
  );
  return JSON.stringify({ subject, at: event?.at, id: event?.id });
}

/** Something else has changed the login in the keychain. */
async function changedOutside({ account: { id }, world: { records } }: ManagedApp) {
  const subject = ecfSubject(id);
  await good(records.append([{ subject, kind: 'credential.changed', body: {} }]));
  return undefined;
}

/** A guided link has begun. */
async function guided({ account: { id }, world: { records } }: ManagedApp) {
  const body = {
    attemptId: LinkAttemptId.parse(randomUUID()),
    way: 'guided' as const,
    machine: records.machine,
    ecfAccountId: id,
    pacerAccountId: PacerAccountId.parse(randomUUID()),
    accepted: [],
  };
  await good(records.append([{ subject: ecfSubject(id), kind: 'link.drafted', body }]));
  return undefined;
}

/** A rehearsal has seen both names. */
async function reviewed(app: ManagedApp): Promise<undefined> {
  const personId = await signedIn(app);
  const credential = { from: 'practice-person' as const, personId };
  await good(app.services.linking.review({ ...account(app), credential }));
}

/** Every call that asks for proof of presence, in each way in which it does. */
export const PROOF_CASES: readonly ProofCase[] = [
  ofAccount('vault.store', 'replace', { login: 'other', password: 'Other-9' }),
  { ...ofAccount('vault.takeAsIs', 'take-as-is'), earlier: changedOutside },
  ofAccount('vault.reveal', 'reveal'),
  ofAccount('vault.copy', 'copy', { field: 'password' }),
  ofAccount('vault.destroy', 'destroy'),
  {
    call: 'vault.destroyPerson',
    input: ({ person }) => ({ personId: person.id }),
    act: ({ person }) => ({ action: 'destroy-person', personId: person.id }),
  },
  { call: 'vault.destroyAll', input: () => ({}), act: () => ({ action: 'destroy-all' }) },
  {
    call: 'rescue.commit',
    earlier: exportRead,
    input: (app, importId) => ({
      importId,
      choices: [{ row: 0, to: { kind: 'account', ...account(app) } }],
    }),
    act: (_app, importId) => ({ action: 'rescue', importId }),
  },
  {
    call: 'transfer.write',
    input: () => ({ passphrase: PASSPHRASE }),
    act: () => ({ action: 'transfer-out' }),
  },
  {
    call: 'transfer.restore',
    earlier: transferOpened,
    input: (_app, importId) => ({ importId, rows: [0] }),
    act: (_app, importId) => ({ action: 'transfer-in', importId }),
  },
  {
    call: 'exports.worksheet',
    input: ({ person }) => ({ personId: person.id, as: 'print' }),
    withGrant: (input, grant) => ({
      ...input,
      secrets: { ...(grant ? { grant } : {}), reason: 'A binder' },
    }),
    act: ({ person }) => ({ action: 'worksheet', personId: person.id }),
  },
  {
    call: 'linking.copy',
    earlier: guided,
    input: (app) => ({ ...account(app), field: 'password' }),
    act: (app) => ({ action: 'link-copies', ...account(app) }),
  },
  {
    call: 'linking.confirm',
    earlier: reviewed,
    isPractice: true,
    input: (app) => ({ ...account(app), typed: { ecf: 'x', pacer: 'x' } }),
    act: (app) => ({ action: 'rehearse', ...account(app) }),
  },
  {
    call: 'endpoints.set',
    input: () => ({ courtId, ...OTHER, agreedHosts: ['ecf.example.gov'] }),
    act: endpoint,
  },
  { call: 'endpoints.remove', input: () => ({ courtId }), act: endpoint },
  { call: 'endpoints.allowAssisted', input: () => ({ courtId, isOn: true }), act: endpoint },
  {
    what: 'of another host',
    call: 'endpoints.test',
    input: () => ({ courtId, ...FOREIGN }),
    act: () => ({ action: 'endpoint-test', courtId, ...FOREIGN }),
  },
  {
    what: 'with addresses',
    call: 'profiles.save',
    input: () => ({ courtId, layer: 'firm', text: withAddress, agreedHosts: ['ecf.example.gov'] }),
    act: endpoint,
  },
  {
    what: 'with a link to another host',
    call: 'profiles.save',
    input: () => ({
      ...{ courtId, layer: 'firm', agreedHosts: [] },
      text: override({
        page: { value: { title: { en: 'Page' }, url: `https://${HOST}/` }, sources: ['memo'] },
      }),
    }),
    act: endpoint,
  },
  {
    what: 'with addresses',
    call: 'profiles.remove',
    earlier: addressesWritten,
    input: () => ({ courtId, layer: 'firm' }),
    act: endpoint,
  },
  {
    what: 'of addresses',
    call: 'history.undo',
    earlier: addressesWritten,
    input: (_app, entry) => ({ entries: [JSON.parse(entry)] }),
    act: endpoint,
  },
  {
    what: 'of addresses',
    call: 'history.undoCourtLine',
    earlier: addressesWritten,
    input: (_app, entry) => ({ courtId, eventId: JSON.parse(entry).id }),
    act: endpoint,
  },
  {
    what: 'with another host',
    call: 'profiles.addCourt',
    input: () => ({
      draft: {
        ...{ id: 'xyzb', name: 'Court of a Test', type: 'bankruptcy', state: 'AL' },
        ...{ ecfUrl: `https://${HOST}`, timeZone: 'America/Chicago', goLive: '' },
      },
      agreedHosts: [HOST],
    }),
    act: () => ({ action: 'endpoint', courtId: CourtId.parse('xyzb') }),
  },
];

/** An act that none of the cases is about. */
export const OTHER_ACT: ProtectedAct = { action: 'transfer-in', importId: randomUUID() };
