import type { Words } from '../../ports/desktop.ts';
import {
  type InForce,
  PLACES,
  type PolicyInForce,
  type Readings,
} from '../../shared/domain/policy/in-force.ts';
import { POLICIES, POLICY_NAMES } from '../../shared/domain/policy/table.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { KeychainKind } from '../../shared/domain/vault/keychain-kind.ts';
import type { AboutThis, BackupFacts, DiskFacts, RecordsFacts } from './facts.ts';

/** Everything that the diagnostics say. */
export interface DiagnosticFacts {
  readonly at: Instant;
  readonly about: AboutThis;
  readonly policy: { readonly inForce: PolicyInForce; readonly readings: Readings };
  readonly records: RecordsFacts;
  readonly disk: DiskFacts;
  readonly backups: BackupFacts;
  readonly keychain: KeychainKind | FailureCode;
  /** The newest lines of the log, fit to be shared. */
  readonly log: readonly string[];
}

/**
 * The diagnostics as one text, which a person reads before it leaves this computer. What is a code here is one in the
 * source too, so that a developer finds it.
 */
export function diagnosticsText(facts: DiagnosticFacts, { say }: Words): string {
  const part = (title: string, lines: readonly string[]) => [
    '',
    say(title),
    ...lines.map(indented),
  ];
  return [
    say('diagnostics.title', { at: inUtc(facts.at) }),
    say('diagnostics.holds'),
    ...part('diagnostics.program', programLines(facts.about)),
    ...part('diagnostics.policy', policyLines(facts.policy)),
    ...part('diagnostics.records', recordsLines(facts)),
    ...part('diagnostics.keychain', [facts.keychain]),
    ...part('diagnostics.hosts', hostsIn(facts.records)),
    ...part('diagnostics.log', facts.log),
    '',
  ].join('\n');
}

const indented = (line: string) => `  ${line}`;
const inUtc = (instant: Instant) => `${instant.slice(0, 16).replace('T', ' ')} UTC`;
const hostsIn = (records: RecordsFacts) => ('counts' in records ? records.counts.hosts : []);

/** The program, the system, and the parts of the runtime with their versions, a line each. */
export function programLines({
  version,
  isPackaged,
  system,
  runtime,
}: AboutThis): readonly string[] {
  return [
    `FileReady ${version}${isPackaged ? '' : ' (development)'}`,
    `system: ${system}`,
    ...runtime.map(([name, number]) => `${name}: ${number}`),
  ];
}

/** SECURITY: what somebody wrote is left out: a text may hold a name, and so may an entry that nobody knows. */
function policyLines({ inForce, readings }: DiagnosticFacts['policy']): readonly string[] {
  const places = PLACES.map((place) => `${place}: ${readings[place].state}`);
  const unused = inForce.unused.map(({ place, name, why }) => {
    const isKnown = Object.hasOwn(POLICIES, name);
    return `unused in ${place}: ${isKnown ? name : '(unknown name)'}, ${why}`;
  });
  return [...places, ...POLICY_NAMES.map((name) => policyLine(inForce.policies[name])), ...unused];
}

function policyLine({ name, value, source, problem }: InForce): string {
  return `${name}: ${valueWords(name, value)}, ${source}${problem ? `, ${problem}` : ''}`;
}

function valueWords(name: InForce['name'], value: InForce['value']): string {
  const { type } = POLICIES[name];
  if (type === 'text') return value === '' ? 'empty' : 'set';
  return Array.isArray(value) ? `${value.length} entries` : String(value);
}

function recordsLines({ records, disk, backups }: DiagnosticFacts): readonly string[] {
  const room = disk.lowMegabytes === undefined ? 'enough' : `${disk.lowMegabytes} MB`;
  const lines = [
    `state: ${records.state}`,
    `on another computer: ${disk.isOnNetwork}`,
    `room on the disk: ${room}`,
    `backups: ${backups.count}${backups.lastAt ? `, the last one ${inUtc(backups.lastAt)}` : ''}`,
  ];
  if (!('counts' in records)) return lines;
  const { people, accounts, logins } = records.counts;
  return [
    ...lines,
    `people: ${people}`,
    `CM/ECF accounts: ${accounts}`,
    `logins in the keychain: ${logins}`,
  ];
}
