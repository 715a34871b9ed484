import type { FirmConnection } from '../../ports/firm-log.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { foldSubject } from '../../shared/domain/records/fold.ts';
import { checkForeign, inLogOrder } from '../../shared/domain/records/foreign-event.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { yieldToEventLoop } from '../shared/slices.ts';

/** The people of the firm's log as they are now, without those merged into others. Keeps none of it. */
export async function firmPeople(
  connection: Pick<FirmConnection, 'people'>,
): Promise<Result<readonly PersonRecord[]>> {
  const events: LogEvent[] = [];
  for (let seq = '0'; ; ) {
    const page = await connection.people(seq);
    if (!page.ok) return page;
    for (const { raw } of page.value) {
      const checked = checkForeign(raw);
      if ('event' in checked) events.push(checked.event);
    }
    const last = page.value.at(-1);
    if (!last) return ok(await folded(events));
    seq = last.seq;
    await yieldToEventLoop();
  }
}

async function folded(events: readonly LogEvent[]): Promise<readonly PersonRecord[]> {
  const people: PersonRecord[] = [];
  let done = 0;
  for (const own of Map.groupBy(events, ({ subject }) => subject).values()) {
    const state = foldSubject(inLogOrder(own));
    if (state?.type === 'person' && !state.record.mergedInto) people.push(state.record);
    done += 1;
    if (done % 500 === 0) await yieldToEventLoop();
  }
  return people;
}
