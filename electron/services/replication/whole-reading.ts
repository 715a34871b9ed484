import * as z from 'zod';
import type { FirmConnection, FirmCursor, Replica } from '../../ports/firm-log.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { yieldToEventLoop } from '../shared/slices.ts';
import { sliced } from './pulling.ts';

/** Where a first reading stopped, and where reading by number goes on after it: as its first connection found that. */
const Stopped = z.object({
  mark: z.object({ seq: z.string(), id: z.string(), xid: z.string() }),
  place: z.string(),
});
type Stopped = z.infer<typeof Stopped>;

type Needs = { readonly connection: FirmConnection; readonly replica: Replica };

/**
 * Reads the whole log where nothing of it was read yet, subject by subject, so that each is folded once. What is taken is
 * safe at once: after a cut or an end of the app the next connection goes on behind it. Does nothing otherwise.
 */
export async function readWhole({ connection, replica }: Needs): Promise<Result<undefined>> {
  const cursor = replica.standing()?.cursor;
  if (cursor?.seq !== '0') return ok(undefined);
  const stopped = stoppedAt(cursor);
  const reading = await connection.readWhole(stopped);
  if (!reading.ok) return reading;
  // What others recorded meanwhile about what is read already comes by number: from the first mark.
  const { mark } = reading.value;
  for (;;) {
    const piece = await reading.value.next();
    if (!piece.ok) return piece;
    if (piece.value.length === 0) break;
    for (const rows of sliced(piece.value)) {
      const at: Stopped = { mark, place: rows.at(-1)?.place ?? '' };
      const taken = replica.take(rows, { ...cursor, id: JSON.stringify(at) });
      if (!taken.ok) return taken;
      await yieldToEventLoop();
    }
  }
  const taken = replica.take([], mark);
  return taken.ok ? ok(undefined) : taken;
}

/** How far reading by number may go on from here: for a first reading that stopped, from where it will be in the end. */
export function readTo(cursor: FirmCursor): FirmCursor {
  return stoppedAt(cursor)?.mark ?? cursor;
}

/** Undefined before the first reading, and once it was complete. */
function stoppedAt({ seq, id }: FirmCursor): Stopped | undefined {
  return seq === '0' && id !== '' ? Stopped.parse(JSON.parse(id)) : undefined;
}
