import { keysOf } from '../values/keys.ts';
import type { ChoicePolicy, Policy, ValueOf } from './kinds.ts';

const SINCE = '0.1.0';
const yesNo = { type: 'boolean', standard: true, closed: false, since: SINCE } as const;
const choice = <C extends string>(policy: Omit<ChoicePolicy<C>, 'type' | 'since'>) =>
  ({ type: 'choice', since: SINCE, ...policy }) as const;

/** A host as a court's address has it, or all hosts below one: `*.uscourts.gov`. */
const HOST = /^(?:\*\.)?(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z][A-Za-z0-9-]{0,62}$/;
/** A court's id and its two addresses: `flsb https://pacer.login.uscourts.gov https://ecf.flsb.uscourts.gov`. */
const ENDPOINT =
  /^[A-Za-z0-9]{2,12} [Hh][Tt][Tt][Pp][Ss]:\/\/[^\s/]{4,260}\/? [Hh][Tt][Tt][Pp][Ss]:\/\/[^\s/]{4,260}\/?$/;

/**
 * Everything that firm IT can set, by the name that the registry, the managed preferences and the policy file use. The
 * templates, the schema, the guide's table and the words of a locked setting all come from here; a policy's own words are
 * the texts `policy.<name>.title` and `policy.<name>.help` of the catalog.
 */
export const POLICIES = {
  /** Hosts that a court's sign-in and link may be sent to; empty for any host that the address rules allow. */
  AllowedHosts: {
    type: 'list',
    maxItems: 200,
    maxLength: 253,
    pattern: HOST,
    isCaseBlind: true,
    standard: [],
    // A host that no court can have: nothing is sent but to the practice court.
    closed: ['none.invalid'],
    isMachineOnly: true,
    since: SINCE,
  },
  /** Addresses of single courts, which nobody can then change in the app. */
  CourtEndpoints: {
    type: 'list',
    maxItems: 200,
    maxLength: 600,
    pattern: ENDPOINT,
    isCaseBlind: true,
    standard: [],
    closed: [],
    isMachineOnly: true,
    since: SINCE,
  },
  /** People may change the addresses of a court. */
  EndpointChanges: { ...yesNo, isMachineOnly: true },
  /** A file with court profiles of the firm, on this machine or in its network. */
  CourtProfilesFile: {
    type: 'text',
    maxLength: 400,
    standard: '',
    closed: '',
    isMachineOnly: true,
    since: SINCE,
  },
  /** The app may send the linking request itself, after the person has seen both names and agreed. */
  AssistedLinking: { ...yesNo, isMachineOnly: true },
  /** People may share their records through a firm's database. */
  FirmDatabase: { ...yesNo, isMachineOnly: true },
  /** The server of the firm's database; with it set, nobody names another in the app. */
  FirmDatabaseHost: {
    type: 'text',
    maxLength: 253,
    pattern: /^[A-Za-z0-9:][A-Za-z0-9.:_-]*$/,
    standard: '',
    // A host that can't exist: a firm that named its own must not have people name another.
    closed: 'none.invalid',
    isMachineOnly: true,
    since: SINCE,
  },
  FirmDatabasePort: {
    type: 'number',
    min: 1,
    max: 65_535,
    standard: 5432,
    closed: 5432,
    isMachineOnly: true,
    since: SINCE,
  },
  FirmDatabaseName: {
    type: 'text',
    maxLength: 63,
    standard: 'fileready',
    closed: 'fileready',
    isMachineOnly: true,
    since: SINCE,
  },
  /** The login of the person who uses this computer; empty where they type it. */
  FirmDatabaseUser: {
    type: 'text',
    maxLength: 63,
    standard: '',
    closed: '',
    isMachineOnly: true,
    since: SINCE,
  },
  /** A file with the root certificate of the firm's database. */
  FirmDatabaseRoot: {
    type: 'text',
    maxLength: 400,
    standard: '',
    closed: '',
    isMachineOnly: true,
    since: SINCE,
  },
  /** What becomes of the copy on this computer when it leaves the firm's records. */
  FirmDatabaseLeaving: choice({
    choices: ['ask', 'keep', 'remove'],
    standard: 'ask',
    closed: 'ask',
    isMachineOnly: true,
  }),
  PracticeCourt: yesNo,
  Reveal: yesNo,
  Copy: yesNo,
  Import: yesNo,
  Exports: yesNo,
  Transfer: yesNo,
  IdleLockMinutes: {
    type: 'number',
    min: 1,
    max: 60,
    standard: 5,
    closed: 1,
    isChosenByPeople: true,
    since: SINCE,
  },
  ClipboardSeconds: {
    type: 'number',
    min: 5,
    max: 120,
    standard: 10,
    closed: 5,
    isChosenByPeople: true,
    since: SINCE,
  },
  /** The language of the app on this computer. */
  Language: {
    type: 'choice',
    choices: ['en', 'es', 'ht'],
    standard: 'en',
    closed: 'en',
    isChosenByPeople: true,
    since: SINCE,
  },
  /** What becomes of the court's own login and password once a link is proven. */
  SpentCredentials: choice({ choices: ['ask', 'keep', 'destroy'], standard: 'ask', closed: 'ask' }),
  Updates: choice({ choices: ['on', 'off'], standard: 'on', closed: 'off' }),
  /** Updates stay on this version's line: `1.4` or `1.4.2`. */
  UpdatesUpTo: {
    type: 'text',
    maxLength: 30,
    pattern: /^\d{1,4}(?:\.\d{1,4}){0,2}$/,
    standard: '',
    // A line that no version is on: which one was meant is not known, so nothing is installed.
    closed: '0.0.0',
    since: SINCE,
  },
  /** Where updates come from; empty for the app's own place. */
  UpdateFeed: {
    type: 'text',
    maxLength: 300,
    pattern: /^https:\/\/[^\s?#@]{4,280}$/,
    standard: '',
    // A place that can't exist: a firm that named its own must not be sent to another.
    closed: 'https://none.invalid/',
    isMachineOnly: true,
    since: SINCE,
  },
  /** Whom people of this firm ask for help, in the firm's own words. */
  HelpContact: { type: 'text', maxLength: 500, standard: '', closed: '', since: SINCE },
  LogLevel: choice({ choices: ['normal', 'detailed'], standard: 'normal', closed: 'normal' }),
} as const satisfies Readonly<Record<string, Policy>>;

/** The name of a policy, as firm IT writes it. */
export type PolicyName = keyof typeof POLICIES;
/** The values of all policies. */
export type PolicyValues = { readonly [N in PolicyName]: ValueOf<(typeof POLICIES)[N]> };

/** All names, in the order of the table. */
export const POLICY_NAMES: readonly PolicyName[] = keysOf(POLICIES);
