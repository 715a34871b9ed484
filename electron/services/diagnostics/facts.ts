import type { CourtBook } from '../../ports/courts.ts';
import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { Backup } from '../../shared/domain/records/file/backup.ts';
import type { RecordsCondition } from '../../shared/domain/records/file/condition.ts';
import type { DiskStanding } from '../../shared/domain/records/file/disk.ts';
import type { StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';
import { mayBeInKeychain } from '../../shared/domain/vault/credential.ts';
import { endpointInUse } from '../courts/endpoint-in-use.ts';

/** What runs, and on what. */
export interface AboutThis {
  readonly version: string;
  readonly isPackaged: boolean;
  /** Such as `win32 x64 10.0.26100`. */
  readonly system: string;
  /** The parts of the runtime that there are, such as Electron, with their versions. */
  readonly runtime: readonly (readonly [name: string, version: string])[];
}

/** How many there are of what, and the hosts of the courts that people file in. */
export interface Counts {
  readonly people: number;
  readonly accounts: number;
  readonly logins: number;
  readonly hosts: readonly string[];
}

/** How the records are: readable with what is in them, or why they can't be read. */
export type RecordsFacts =
  | { readonly state: RecordsCondition | 'readable'; readonly counts: Counts }
  | { readonly state: StartTrouble['code'] };

/** How the backups are. */
export interface BackupFacts {
  readonly count: number;
  readonly lastAt: Backup['at'] | undefined;
}

/** What of the computer matters to the records. */
export type DiskFacts = DiskStanding;

/** What is counted, and what decides which hosts a court has. */
interface Counted {
  readonly records: Pick<Records, 'people' | 'ecfAll' | 'court' | 'machine'>;
  readonly policy: PolicyNow;
}

/** Counts the records. SECURITY: numbers and the hosts of courts; no name, no login, no address beyond its host. */
export async function countRecords(
  counted: Counted,
  courts: Pick<CourtBook, 'profile'>,
): Promise<Counts> {
  const { records } = counted;
  const people = records.people();
  const accounts = records.ecfAll();
  const ids = new Set(accounts.map(({ account }) => account.courtId));
  const hosts = await Promise.all([...ids].map((id) => hostsOf(id, counted, courts)));
  return {
    people: people.length,
    accounts: accounts.length,
    logins: accounts.filter(({ credential }) => mayBeInKeychain(credential)).length,
    hosts: [...new Set(hosts.flat())].sort(),
  };
}

async function hostsOf(
  courtId: string,
  counted: Counted,
  courts: Pick<CourtBook, 'profile'>,
): Promise<readonly string[]> {
  const profile = await courts.profile(courtId);
  const inUse = profile && endpointInUse(counted, profile);
  if (!inUse?.ok) return [];
  const { authUrl, ecfUrl } = inUse.value.endpoint;
  return [new URL(authUrl).hostname, new URL(ecfUrl).hostname];
}
