import { firmLogAt } from '../../../electron/adapters/replication/connection.ts';
import { CorrectedClock } from '../../../electron/services/replication/corrected-clock.ts';
import { Replicator } from '../../../electron/services/replication/replicator.ts';
import { openBenchRecords } from '../firms/open-firm.ts';
import { withFolder } from '../measuring/bench-folder.ts';
import { holdWatch } from '../measuring/hold.ts';
import { timed } from '../measuring/pairs.ts';
import type { Figure, Measured } from '../report/figure.ts';
import { benchClock, benchFirm, fill, recordedElsewhere } from './bench-firm.ts';

/** Half a million events. */
const SIZE = { people: 2_500, ticksEach: 19 };

/** An empty computer reads a whole firm, until everybody is on its board; seconds. */
async function join(): Promise<Measured> {
  const firm = await benchFirm();
  const login = await firm.addLogin({ role: 'administrator' });
  const count = await fill(firm, recordedElsewhere(SIZE));
  return withFolder(async (folder) => {
    const records = openBenchRecords(folder);
    const replicator = new Replicator({
      firmLog: firmLogAt(firm.settings(login), benchClock),
      replica: records.replica,
      clock: new CorrectedClock(benchClock),
      onWake: () => undefined,
    });
    const hold = holdWatch();
    const ms = await hold.during(() =>
      timed(async () => {
        const done = await replicator.round();
        if (!done.ok) throw new Error(`The firm refused: ${done.failure.code}`);
      }),
    );
    const people = records.people().length;
    if (people !== SIZE.people) throw new Error(`${people} people came of ${count} events`);
    await replicator.close();
    records.close();
    await firm.close();
    return { ours: [ms / 1000], longestHold: hold.longest() };
  });
}

export const figures: readonly Figure[] = [
  {
    name: 'firm.join500k',
    unit: 's',
    kind: 'absolute',
    target: 60,
    limitMs: 400_000,
    run: join,
  },
];
