import type { FirmConnection, FirmLog, Replica } from '../../ports/firm-log.ts';
import type { FirmRole } from '../../shared/domain/firm/rights.ts';
import { fail, type Result } from '../../shared/domain/values/result.ts';
import type { CorrectedClock } from './corrected-clock.ts';
import { pullAll } from './pulling.ts';
import { pushAll } from './pushing.ts';
import { readTo, readWhole } from './whole-reading.ts';

/** Clocks that differ by less are left alone: the network alone takes as long. */
const CLOSE_ENOUGH_MS = 2000;

interface Needs {
  readonly firmLog: FirmLog;
  readonly replica: Replica;
  /** The clock of the records. */
  readonly clock: CorrectedClock;
  /** Called when somebody else recorded something, and when the connection is gone. */
  readonly onWake: () => void;
}

/** Keeps these records and the firm's log the same: one round sends what waits here and reads what is new there. */
export class Replicator {
  readonly #needs: Needs;
  #connection: FirmConnection | undefined;
  #round: Promise<Result<undefined>> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    needs.clock.aheadMs = needs.replica.standing()?.aheadMs ?? 0;
  }

  /** Connects if it must. A round that fails closes the connection, and the next one begins with a new one. */
  round(): Promise<Result<undefined>> {
    this.#round ??= this.#run().finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  /** What the firm lets this login record; undefined until it was connected. */
  get role(): FirmRole | undefined {
    return this.#connection?.standing.role;
  }

  /** The attempt that has the claim of the account now. Fails with `firm-connection-lost` while not connected. */
  async takeClaim(
    account: string,
    attempt: string,
    ended: readonly string[],
  ): Promise<Result<string>> {
    return this.#connection?.takeClaim(account, attempt, ended) ?? fail('firm-connection-lost');
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
    await this.#round;
  }

  async #run(): Promise<Result<undefined>> {
    const done = await this.#exchange();
    if (!done.ok) await this.#drop();
    return done;
  }

  async #drop(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
  }

  async #exchange(): Promise<Result<undefined>> {
    const { replica } = this.#needs;
    const connection = this.#connection ?? (await this.#connected());
    if ('failure' in connection) return connection;
    const pushed = await pushAll({ connection, replica });
    return pushed.ok ? pullAll({ connection, replica }) : pushed;
  }

  async #connected(): Promise<FirmConnection | Extract<Result<never>, { ok: false }>> {
    const { firmLog, replica, onWake } = this.#needs;
    const connected = await firmLog.connect();
    if (!connected.ok) return connected;
    const connection = connected.value;
    this.#connection = connection;
    connection.onWake(onWake);
    const begun = await this.#begin(connection);
    if (!begun.ok) return begun;
    const read = await readWhole({ connection, replica });
    if (!read.ok) return read;
    // First what others did and what of ours is there: that must not be dated again.
    const pulled = await pullAll({ connection, replica });
    if (!pulled.ok) return pulled;
    const compared = this.#compareClocks(connection.standing.aheadMs);
    return compared.ok ? connection : compared;
  }

  /** Goes on where these records stopped reading; from the beginning at first, and where the server went back. */
  async #begin(connection: FirmConnection): Promise<Result<undefined>> {
    const { replica } = this.#needs;
    const { firm } = connection.standing;
    const standing = replica.standing();
    if (!standing) return replica.join(firm);
    if (standing.firm !== firm) return fail('firm-database-other');
    const known = await connection.knows(readTo(standing.cursor));
    if (!known.ok) return known;
    return known.value ? replica.sendAgain() : replica.join(firm);
  }

  #compareClocks(aheadMs: number): Result<undefined> {
    const { replica, clock } = this.#needs;
    const isClose = Math.abs(aheadMs - clock.aheadMs) < CLOSE_ENOUGH_MS;
    const counts = isClose ? clock.aheadMs : aheadMs;
    const now = new Date(Date.parse(clock.now()) + counts - clock.aheadMs).toISOString();
    const noted = replica.noteAhead(counts, now);
    if (noted.ok) clock.aheadMs = counts;
    return noted;
  }
}
