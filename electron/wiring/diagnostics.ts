import { hostname } from 'node:os';
import { accountName } from '../adapters/account-name.ts';
import { logTail } from '../adapters/log/tail.ts';
import { thisSystem } from '../adapters/this-system.ts';
import type { Backups } from '../ports/backups.ts';
import type { Clock, OwnDisk } from '../ports/system.ts';
import type { Keychain } from '../ports/vault.ts';
import { countRecords, type RecordsFacts } from '../services/diagnostics/facts.ts';
import type { DiagnosticFacts } from '../services/diagnostics/text.ts';
import { shareableLines } from '../shared/domain/diagnostics/log-lines.ts';
import type { World } from './world.ts';

const MOST_LINES = 60;

/** Where the diagnostics come from. */
interface Sources {
  readonly folder: string;
  readonly version: string;
  readonly isPackaged: boolean;
  readonly clock: Pick<Clock, 'now'>;
  readonly disk: OwnDisk;
  readonly backups: Pick<Backups, 'list'>;
  readonly keychain: Pick<Keychain, 'check'>;
  readonly policy: DiagnosticFacts['policy'];
  readonly records: RecordsFacts;
  /** Names of people, so that none leaves with a line of the log. */
  readonly names: readonly string[];
}

/** Gathers what a help desk needs to know, the same in the window and on the command line. */
export async function gatherDiagnostics(sources: Sources): Promise<DiagnosticFacts> {
  const { folder, version, isPackaged, clock, disk, backups, policy, records } = sources;
  const checked = await sources.keychain.check();
  const copies = backups.list();
  const lowMegabytes = disk.fewMegabytes();
  const names = [accountName(), hostname(), ...sources.names.flatMap(partsOf)];
  return {
    at: clock.now(),
    about: { version, isPackaged, ...thisSystem() },
    policy,
    records,
    disk: {
      isOnNetwork: disk.isOnNetwork,
      ...(lowMegabytes === undefined ? {} : { lowMegabytes }),
    },
    backups: { count: copies.length, lastAt: copies[0]?.at },
    keychain: checked.ok ? checked.value : checked.failure.code,
    log: shareableLines(logTail(folder), { most: MOST_LINES, names }),
  };
}

/** A name and its parts; a part of three letters is as likely a word. */
const partsOf = (name: string) => [name, ...name.split(/\s+/).filter(({ length }) => length > 3)];

/** Gathers the diagnostics of the running app. */
export function diagnosticsOf(
  world: World,
  { version, isPackaged }: Pick<Sources, 'version' | 'isPackaged'>,
  keychain: Sources['keychain'],
): () => Promise<DiagnosticFacts> {
  const { records, courts, policy } = world;
  return async () =>
    gatherDiagnostics({
      ...world,
      version,
      isPackaged,
      keychain,
      policy: { inForce: policy.inForce(), readings: policy.readings },
      records: {
        state: records.standing.condition,
        counts: await countRecords(world, courts),
      },
      names: records.people().map(({ person }) => person.name),
    });
}
