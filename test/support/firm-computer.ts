import type { StoredRecords } from '../../electron/adapters/records/records.ts';
import { firmLogAt } from '../../electron/adapters/replication/connection.ts';
import type { FirmLog } from '../../electron/ports/firm-log.ts';
import { CorrectedClock } from '../../electron/services/replication/corrected-clock.ts';
import { Replicator } from '../../electron/services/replication/replicator.ts';
import { TestClock } from './clock.ts';
import type { TestFirm, TestMember } from './postgres/database.ts';
import { newFolder, recordsIn } from './records.ts';

/** One computer of a firm: real records in a real file, and the way to the firm's real database. */
export interface FirmComputer {
  readonly records: StoredRecords;
  readonly replicator: Replicator;
  /** Its own clock, which may be wrong. */
  readonly clock: TestClock;
  readonly folder: string;
  readonly login: string;
  /** How often it was woken. */
  readonly woken: () => number;
  close(): Promise<void>;
}

interface Given {
  readonly login: string;
  readonly folder?: string;
  readonly clock?: TestClock;
  /** Called when it is woken. */
  readonly onWake?: () => void;
  /** Stands between the replicator and the server. */
  readonly between?: (log: FirmLog) => FirmLog;
}

/** A computer over a folder; without one over an empty folder of its own. Its clock says what the server's says. */
export async function firmComputer(firm: TestFirm, given: Given): Promise<FirmComputer> {
  const { login, folder = newFolder(), between = (log) => log, onWake = () => undefined } = given;
  const own = given.clock ?? new TestClock(await serverNow(firm));
  const clock = new CorrectedClock(own);
  const records = recordsIn(folder, clock);
  let woken = 0;
  let isClosed = false;
  const replicator = new Replicator({
    firmLog: between(firmLogAt(firm.settings(login), own)),
    replica: records.replica,
    clock,
    onWake: () => {
      woken += 1;
      onWake();
    },
  });
  return {
    records,
    replicator,
    clock: own,
    folder,
    login,
    woken: () => woken,
    async close() {
      if (isClosed) return;
      isClosed = true;
      await replicator.close();
      records.close();
    },
  };
}

/** The same for a new member of the firm. */
export async function memberComputer(
  firm: TestFirm,
  member: TestMember,
  given: Omit<Given, 'login'> = {},
): Promise<FirmComputer> {
  return firmComputer(firm, { ...given, login: await firm.addLogin(member) });
}

/** What the firm's server has for a clock. */
export async function serverNow(firm: TestFirm): Promise<string> {
  const { rows } = await firm.owner.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const [row] = rows;
  if (!row) throw new Error('The server has no clock');
  return row.now.toISOString();
}
