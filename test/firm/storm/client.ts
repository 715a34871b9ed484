/**
 * One computer of the storm, as a process of its own that may be killed at any moment: real records in the folder it is
 * given, and a replicator to the firm's real server. It does what its parent says and answers each message once.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { firmLogAt } from '../../../electron/adapters/replication/connection.ts';
import type { FirmSettings } from '../../../electron/adapters/replication/settings.ts';
import { CorrectedClock } from '../../../electron/services/replication/corrected-clock.ts';
import { Replicator } from '../../../electron/services/replication/replicator.ts';
import { machineNow } from '../../support/machine-clock.ts';
import { recordsIn } from '../../support/records.ts';
import { Chance } from './chance.ts';
import { edit } from './edits.ts';

/** What a client starts with. Its clock is wrong by `skewMs`. */
export interface ClientStart {
  readonly settings: FirmSettings;
  readonly folder: string;
  readonly skewMs: number;
}

/** What the parent says. */
export type Order =
  | { readonly say: 'edit'; readonly count: number; readonly seed: number }
  | { readonly say: 'round' }
  | { readonly say: 'dump' };

/** What a client answers. `projections`: a digest of every row that screens read, before and after a rebuild. */
export type Answer =
  | { readonly recorded: readonly string[] }
  | { readonly round: string; readonly waiting: number }
  | {
      readonly projections: readonly string[];
      readonly shared: number;
      readonly refused: readonly string[];
      readonly unread: number;
    };

const start: ClientStart = JSON.parse(process.argv[2] ?? '{}');
const clock = {
  now: () => new Date(machineNow().getTime() + start.skewMs).toISOString(),
};
const corrected = new CorrectedClock(clock);
const records = recordsIn(start.folder, corrected);
const replicator = new Replicator({
  firmLog: firmLogAt(start.settings, clock),
  replica: records.replica,
  clock: corrected,
  onWake: () => undefined,
});

async function carryOut(order: Order): Promise<Answer> {
  if (order.say === 'edit') {
    const chance = new Chance(order.seed);
    const recorded: string[] = [];
    for (let done = 0; done < order.count; done += 1) {
      recorded.push(...edit(records, chance).map(({ id }) => id));
    }
    return { recorded };
  }
  if (order.say === 'round') {
    const round = await replicator.round();
    const waiting = records.replica.standing()?.waiting ?? -1;
    return { round: round.ok ? 'ok' : round.failure.code, waiting };
  }
  return dump();
}

function dump(): Answer {
  // What has changed on its way is read past the app.
  records.people();
  const before = projections();
  records.rebuild();
  const db = new DatabaseSync(join(start.folder, 'records.db'), { readOnly: true });
  const shared = db
    .prepare(
      `SELECT count(*) AS n FROM events WHERE id NOT IN (SELECT id FROM refused WHERE reason <> 'not-from-here')
       AND NOT (kind = 'court-profile.set' AND body LIKE '%"user"%')`,
    )
    .get();
  db.close();
  const refused = records.replica.refused().map(({ event }) => event.id);
  return {
    projections: [before, projections()],
    shared: Number(shared?.n),
    refused,
    unread: records.unread().length,
  };
}

/** All but courts, where a user's own layer is. */
function projections(): string {
  const db = new DatabaseSync(join(start.folder, 'records.db'), { readOnly: true });
  const rows = db
    .prepare(
      "SELECT subject, type, person_id, body FROM subjects WHERE type IN ('person', 'ecf', 'firm') ORDER BY subject",
    )
    .all()
    .map((row) => ({ ...row }));
  db.close();
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

process.on('message', (order: Order) => {
  carryOut(order).then(
    (answer) => process.send?.(answer),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
