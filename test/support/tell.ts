import type { StoredRecords } from '../../electron/adapters/records/records.ts';
import { leaving } from '../../electron/shared/domain/records/foreign-event.ts';

/** Any computer, by its records. */
interface AtComputer {
  readonly records: Pick<StoredRecords, 'logAfter' | 'receive'>;
}

/** Everything of `from` that concerns others, as it would arrive at `to`: one message after another. */
export function tell(from: AtComputer, to: AtComputer): void {
  const every = from.records.logAfter(undefined, 100_000);
  const sent = [...Map.groupBy(every, ({ subject }) => subject)].flatMap(([, own]) => leaving(own));
  const received = to.records.receive(JSON.parse(JSON.stringify(sent)));
  if (!received.ok) throw new Error(received.failure.code);
}
