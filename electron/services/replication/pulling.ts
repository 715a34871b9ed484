import type { FirmConnection, FirmCursor, FirmRow, Replica } from '../../ports/firm-log.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { yieldToEventLoop } from '../shared/slices.ts';

/** Rows that are taken in at once, so that nobody at this computer waits for them. */
const SLICE = 250;

type Needs = { readonly connection: FirmConnection; readonly replica: Replica };

/** Reads everything that the firm's log has and these records don't. */
export async function pullAll({ connection, replica }: Needs): Promise<Result<undefined>> {
  for (;;) {
    const standing = replica.standing();
    if (!standing) return ok(undefined);
    const pulled = await connection.pull(standing.cursor);
    if (!pulled.ok) return pulled;
    const { late, next, xid, isMore } = pulled.value;
    // Every transaction below the cursor is read once all of this is taken, and not before.
    const slices = [
      ...sliced(late).map((rows) => ({ rows, last: undefined })),
      ...sliced(next).map((rows) => ({ rows, last: rows.at(-1) })),
    ];
    let { cursor } = standing;
    for (const [place, { rows, last }] of slices.entries()) {
      cursor = after(cursor, last, place === slices.length - 1 ? xid : undefined);
      const taken = replica.take(rows, cursor);
      if (!taken.ok) return taken;
      await yieldToEventLoop();
    }
    if (!isMore) return ok(undefined);
  }
}

function after(cursor: FirmCursor, last: FirmRow | undefined, xid: string | undefined): FirmCursor {
  return {
    seq: last?.seq ?? cursor.seq,
    id: last?.id ?? cursor.id,
    xid: xid ?? cursor.xid,
  };
}

/** In pieces that are each taken in at once. */
export function sliced<R extends FirmRow>(rows: readonly R[]): readonly (readonly R[])[] {
  const count = Math.ceil(rows.length / SLICE);
  return Array.from({ length: count }, (_, place) =>
    rows.slice(place * SLICE, (place + 1) * SLICE),
  );
}
