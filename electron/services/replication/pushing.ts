import type { FirmConnection, Replica } from '../../ports/firm-log.ts';
import type { LogEvent } from '../../shared/domain/records/event.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

/** Events of one statement. */
const BATCH = 500;

/** The server's words that say nothing about the event itself. */
const NOT_ABOUT_IT: Readonly<Record<string, 'firm-not-a-member' | 'firm-connection-lost'>> = {
  'not-a-member': 'firm-not-a-member',
  // The clocks differ by more than they did: a new connection compares them again.
  'too-far-ahead': 'firm-connection-lost',
};

type Needs = { readonly connection: FirmConnection; readonly replica: Replica };

/** Sends everything that waits, oldest first. What the server refuses is set apart, and holds up nothing. */
export async function pushAll(needs: Needs): Promise<Result<undefined>> {
  let last: LogEvent | undefined;
  for (;;) {
    // Goes on behind the last, and looks once more from the beginning when nothing is left there.
    const batch = needs.replica.waiting(BATCH, last);
    if (batch.length === 0 && last === undefined) return ok(undefined);
    const pushed = batch.length === 0 ? ok(undefined) : await push(needs, batch);
    if (!pushed.ok) return pushed;
    last = batch.at(-1);
  }
}

/** A batch is taken or refused as a whole: a refused one is halved until the refused event is alone. */
async function push(needs: Needs, batch: readonly LogEvent[]): Promise<Result<undefined>> {
  const { connection, replica } = needs;
  const answer = await connection.push(batch);
  if (!answer.ok) return answer;
  const { refused } = answer.value;
  if (refused === undefined) return replica.noteSent(batch);
  const [first] = batch;
  if (first !== undefined && batch.length === 1) {
    const other = NOT_ABOUT_IT[refused];
    return other ? fail(other) : replica.noteRefused(first, refused);
  }
  const middle = Math.ceil(batch.length / 2);
  const before = await push(needs, batch.slice(0, middle));
  return before.ok ? push(needs, batch.slice(middle)) : before;
}
