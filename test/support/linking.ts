import { courtDoor } from '../../electron/adapters/court-http/session/court-door.ts';
import { systemIds } from '../../electron/adapters/ids.ts';
import {
  embeddedPractice,
  type RunningPracticeCourt,
} from '../../electron/adapters/practice/practice.ts';
import type { Court, CourtBook } from '../../electron/ports/courts.ts';
import type { LinkClaims, Records } from '../../electron/ports/records.ts';
import type { Clock } from '../../electron/ports/system.ts';
import type { PracticeCourt } from '../../electron/practice-court/practice-court.ts';
import { FirmIndex } from '../../electron/services/checklist/firm-index.ts';
import { claimsByLog } from '../../electron/services/linking/claims.ts';
import { linkingService } from '../../electron/services/linking/linking.ts';
import { recoverLinks } from '../../electron/services/linking/recover.ts';
import type { PolicyKeeper } from '../../electron/services/policy/policy-keeper.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import { linkCopies } from '../../electron/services/shared/link-copies.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import { foldLink } from '../../electron/shared/domain/linking/history.ts';
import type { PacerAccount } from '../../electron/shared/domain/pacer/account.ts';
import type { EcfAccount, Person } from '../../electron/shared/domain/people/person.ts';
import {
  courtSubject,
  ecfSubject,
  personSubject,
} from '../../electron/shared/domain/records/fold.ts';
import { CourtId, PacerAccountId } from '../../electron/shared/domain/values/ids.ts';
import { ok } from '../../electron/shared/domain/values/result.ts';
import { credentialName, sealedText } from '../../electron/shared/domain/vault/credential-value.ts';
import { profileOf } from '../assets/shipped.ts';
import { FakeKeychain } from './fake-keychain.ts';
import { added, joined, someEcfAccount, somePerson } from './people.ts';
import { somePolicy } from './policy.ts';
import { newFolder, recordsIn } from './records.ts';
import { good } from './services.ts';

const START = Date.parse('2026-11-23T15:00:00.000Z');
export const COURT = 'alnb';

/** A person who does not wait a minute for a court that hangs. */
const impatient = () =>
  courtDoor({
    resolveProxy: async () => 'DIRECT',
    patience: { page: 5_000, confirm: 400, goodbye: 1_000 },
  });

/** The clocks of one linking story, in seconds from its start. The wall clock can be set; the steady one and the court's can't. */
export class StoryClock implements Clock {
  seconds = 0;
  /** By how many seconds the wall clock was set forward. */
  movedBy = 0;

  startOver(): void {
    this.seconds = 0;
    this.movedBy = 0;
  }

  /** Sets the wall clock. */
  moveTo(at: string): void {
    this.movedBy = (Date.parse(at) - START) / 1000 - this.seconds;
  }

  now = () => new Date(START + (this.seconds + this.movedBy) * 1000).toISOString();
  zone = () => 'America/Chicago';
  steady = () => this.seconds * 1000;
  /** What a court's own clock says. */
  court = () => START + this.seconds * 1000;
}

/** One machine of a firm with one person who is ready to link, and a court behind the real addresses that is the practice court. */
export function linkingStory(
  practiceCourt: PracticeCourt,
  clock: StoryClock,
  given: {
    readonly who?: string;
    readonly person?: Partial<Person>;
    readonly account?: Partial<PacerAccount>;
    readonly court?: (door: Court) => Court;
    /** Where the records are; a folder of their own if absent. */
    readonly folder?: string;
    readonly policy?: PolicyKeeper;
    readonly isPractice?: boolean;
  } = {},
) {
  const folder = given.folder ?? newFolder();
  const sheet = practiceCourt
    .people(COURT)
    .find(({ pacerUsername }) => pacerUsername === (given.who ?? 'pplainview'));
  if (!sheet) throw new Error('nobody goes by that username');
  const person = somePerson({ name: sheet.name, ...given.person });
  const ecf = someEcfAccount(person, COURT);
  const pacerAccountId = PacerAccountId.parse(systemIds.newId());
  const first = recordsIn(folder, clock);
  first.append([
    added(person),
    joined(ecf),
    {
      subject: personSubject(person.id),
      kind: 'pacer-account.recorded',
      body: {
        id: pacerAccountId,
        personId: person.id,
        username: sheet.pacerUsername,
        accountType: 'upgraded',
        kind: 'individual',
        mfa: 'app',
        ...given.account,
      },
    },
  ]);
  const keychain = new FakeKeychain();
  keep(first, keychain, ecf, sheet);
  const machine = (records: Records) =>
    machineOver({
      ...{ records, practiceCourt, clock, keychain, ecf },
      ...(given.who ? { who: given.who } : {}),
      ...(given.court ? { court: given.court } : {}),
      ...(given.policy ? { policy: given.policy } : {}),
      isPractice: given.isPractice ?? false,
    });
  const app = machine(first);
  let isOpen = true;
  const end = () => {
    if (isOpen) first.close();
    isOpen = false;
  };
  return {
    ...app,
    sheet,
    keychain,
    person,
    ecf,
    pacerAccountId,
    folder,
    end,
    /** The app ends without a word and starts again on the same records. */
    restart: () => {
      end();
      const records = recordsIn(folder, clock);
      recoverLinks({ records, clock });
      return machine(records);
    },
  };
}

/** Has login and password in the keychain as the vault puts them there. */
export function keep(
  records: Records,
  keychain: FakeKeychain,
  { id }: Pick<EcfAccount, 'id'>,
  sheet: { readonly ecfLogin: string; readonly ecfPassword: string },
): void {
  const write = { writeId: systemIds.newId(), sealKey: systemIds.newGrant() };
  const { writeId } = write;
  const subject = ecfSubject(id);
  records.append([
    { subject, kind: 'credential.storing', body: write },
    { subject, kind: 'credential.stored', body: write },
  ]);
  const value = { login: sheet.ecfLogin, password: sheet.ecfPassword, writeId };
  const recordedAt = new StoryClock().now();
  const seal = systemIds.seal(write.sealKey, sealedText(id, value));
  keychain.entries.set(credentialName(id), JSON.stringify({ ...value, recordedAt, seal }));
}

/** What one run of the app is made of. */
export interface Machine {
  readonly records: Records;
  readonly practiceCourt: RunningPracticeCourt;
  readonly clock: StoryClock;
  readonly keychain: FakeKeychain;
  readonly ecf: Pick<EcfAccount, 'id'>;
  readonly who?: string;
  readonly court?: (door: Court) => Court;
  readonly claims?: LinkClaims;
  /** What the court book says of courts; what ships if absent. */
  readonly courts?: Pick<CourtBook, 'profile'>;
  readonly policy?: PolicyKeeper;
  /** Whether this is the practice profile. */
  readonly isPractice?: boolean;
}

/** A door through which the names of real courts lead to the practice court, as in a firm whose test network is set up so. */
export function realAddresses(practiceCourt: RunningPracticeCourt): Court {
  const door = impatient();
  return {
    ...door,
    open: (_endpoint, signal) => {
      const { authUrl, ecfUrl } = practiceCourt.endpointFor(COURT);
      const courtId = CourtId.parse(COURT);
      return door.open({ authUrl, ecfUrl, courtId, isPractice: true }, signal);
    },
  };
}

/** One run of the app over these records. */
export function machineOver({
  records,
  practiceCourt,
  clock,
  keychain,
  ecf,
  who = 'pplainview',
  court,
  claims = claimsByLog(records),
  courts = { profile: async (courtId) => profileOf(courtId) },
  policy = somePolicy(),
  isPractice = false,
}: Machine) {
  const practice = embeddedPractice(async () => practiceCourt);
  const grants = presenceGrants(clock, systemIds);
  const copies = linkCopies(clock);
  const copied: string[] = [];
  const clipboard = {
    copy: async (_field: 'login' | 'password', text: string) => {
      copied.push(text);
      return ok(10);
    },
  };
  const asReal = realAddresses(practiceCourt);
  const opened: string[] = [];
  const parts = linkingService({
    claims,
    records,
    courts,
    policy,
    isPractice,
    firmIndex: new FirmIndex(records),
    court: court ? court(asReal) : asReal,
    practice,
    entries: vaultEntries({ records, keychain, ids: systemIds, clock }),
    presence: { state: async () => ok({ way: 'pin', isSetUp: true, waitSeconds: 0 }) },
    grants,
    copies,
    clipboard,
    webPages: {
      openCourt: async ({ ecfUrl }) => {
        opened.push(ecfUrl);
        return true;
      },
    },
    actorName: () => 'Dana Desk',
    clock,
    ids: systemIds,
  });
  const ecfAccountId = ecf.id;
  const { service } = parts;
  const signIn = (username = who) => {
    const sheet = practiceCourt.people(COURT).find((one) => one.pacerUsername === username);
    const otpCode = practiceCourt.codeFor(username) ?? '';
    return service.signIn({
      ecfAccountId,
      as: {
        ...{ from: 'typed', username, password: sheet?.pacerPassword ?? '', otpCode },
        ...{ clientCode: '', redactionAcknowledged: true },
      },
    });
  };
  /** Proof for what this attempt's Submit asks for. */
  const grant = () => {
    const way = foldLink(records.ecf(ecfAccountId)?.linkEvents ?? []).attempts.at(-1)?.way;
    return grants.give({ action: way === 'practice' ? 'rehearse' : 'link', ecfAccountId });
  };
  return {
    ...parts,
    records,
    grants,
    copies,
    copied,
    opened,
    ecfAccountId,
    grant,
    signIn,
    /** The firm lets the app talk to the court itself. */
    allowAssisted: () => {
      const courtId = CourtId.parse(COURT);
      const authUrl = 'https://pacer.login.uscourts.gov';
      const body = { courtId, authUrl, ecfUrl: `https://ecf.${COURT}.uscourts.gov`, isOn: true };
      records.append([{ subject: courtSubject(COURT), kind: 'endpoint.assisted', body }]);
    },
    begin: (way: 'practice' | 'guided' | 'assisted') =>
      service.begin({ ecfAccountId, way, accepted: [] }),
    view: () => good(service.open({ ecfAccountId })),
    steps: () => foldLink(records.ecf(ecfAccountId)?.linkEvents ?? []).attempts.map((a) => a.step),
    journal: () => (records.ecf(ecfAccountId)?.linkEvents ?? []).map(({ kind }) => kind),
    /** From the beginning to both names on screen. */
    upToNames: async (way: 'practice' | 'assisted') => {
      await good(service.begin({ ecfAccountId, way, accepted: [] }));
      await good(signIn());
      return good(service.review({ ecfAccountId, credential: { from: 'keychain' } }));
    },
    confirm: (
      typed: { readonly ecf: string; readonly pacer: string },
      courtOnNames?: { readonly spokeTo: string; readonly said: string },
    ) =>
      service.confirm({
        ecfAccountId,
        typed: { ...typed },
        ...(courtOnNames ? { courtOnNames } : {}),
        grant: grant(),
      }),
  };
}
