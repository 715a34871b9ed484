import { firmLogAt } from '../../../electron/adapters/replication/connection.ts';
import { columnsOf } from '../../../electron/adapters/replication/rows.ts';
import type { LogEvent } from '../../../electron/shared/domain/records/event.ts';
import { byTurns, timed } from '../measuring/pairs.ts';
import type { Figure, Measured } from '../report/figure.ts';
import { benchClock, benchFirm, recordedElsewhere } from './bench-firm.ts';

const EVENTS = 10_000;
const BATCH = 500;
const ROUNDS = 5;
/** More events than one round pushes. */
const SIZE = { people: 60, ticksEach: 19 };

/** The same columns with a key, and nothing that judges, counts or wakes. */
const BARE = `CREATE TABLE bare (id uuid PRIMARY KEY, said text, at text, subject text, kind text, version integer, body text);
GRANT INSERT ON bare TO fileready_member`;
const INSERT = `INSERT INTO bare SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::text[])`;

/** Ten thousand events that nobody has yet, in batches. */
function batches(): readonly (readonly LogEvent[])[] {
  const all: LogEvent[] = [];
  while (all.length < EVENTS) all.push(...recordedElsewhere(SIZE));
  return Array.from({ length: EVENTS / BATCH }, (_, place) =>
    all.slice(place * BATCH, (place + 1) * BATCH),
  );
}

/** An administrator sends ten thousand events, against the same login's bare inserts of as many rows. */
async function push(): Promise<Measured> {
  const firm = await benchFirm();
  const login = await firm.addLogin({ role: 'administrator' });
  await firm.owner.query(BARE);
  const bare = await firm.connect(login);
  const connected = await firmLogAt(firm.settings(login), benchClock).connect();
  if (!connected.ok) throw new Error(`The firm refused: ${connected.failure.code}`);
  const connection = connected.value;
  const pairs = await byTurns(
    ROUNDS,
    () => {
      const sent = batches();
      return timed(async () => {
        for (const batch of sent) {
          const pushed = await connection.push(batch);
          if (!pushed.ok || pushed.value.refused !== undefined)
            throw new Error('Not all was taken');
        }
      });
    },
    () => {
      const sent = batches();
      return timed(async () => {
        for (const batch of sent) await bare.query(INSERT, columnsOf(batch));
      });
    },
  );
  await connection.close();
  await firm.close();
  return pairs;
}

export const figures: readonly Figure[] = [
  { name: 'firm.push10k', unit: 'ms', kind: 'ratio', target: 2, limitMs: 200_000, run: push },
];
