import type { FirmAddress } from '../../shared/domain/firm/address.ts';
import type { FirmRole } from '../../shared/domain/firm/rights.ts';
import { type Failure, fail, type Result } from '../../shared/domain/values/result.ts';
import { oneAtATime } from '../../shared/in-turn.ts';
import { finishLeaving } from './finish-leaving.ts';
import { LastRound, type SharingStep } from './last-round.ts';
import { addressInForce, isSameAddress, isSetByIt, passwordFor } from './place.ts';
import { Replicator } from './replicator.ts';
import { Rhythm } from './rhythm.ts';
import type { SharingNeeds } from './sharing-needs.ts';

interface Running {
  readonly address: FirmAddress;
  /** As it was when this began. */
  readonly isByIt: boolean;
  readonly replicator: Replicator;
  readonly rhythm: Rhythm;
}

/**
 * Shares these records through the firm's database while it runs, and knows how that stands. Without a database nothing
 * is loaded and nothing runs.
 */
export class FirmSharing {
  readonly #needs: SharingNeeds;
  readonly #inTurn = oneAtATime();
  readonly #last: LastRound;
  #running: Running | undefined;
  #now: SharingStep = { step: 'off' };
  #isWanted = false;
  #told = '';

  constructor(needs: SharingNeeds) {
    this.#needs = needs;
    this.#last = new LastRound(needs.store);
    needs.recordsClock.aheadMs = needs.replica.standing()?.aheadMs ?? 0;
    needs.records.onChange('follow', () => {
      this.#running?.rhythm.noteChange();
      // What waits is on screen only then.
      if (this.#now.step === 'offline') this.#tell();
    });
  }

  get step(): SharingStep {
    return this.#now;
  }

  /** What the firm lets this login record; undefined before the first connection of this run. */
  get role(): FirmRole | undefined {
    return this.#running?.replicator.role;
  }

  /** Whether others may link the same accounts, so that a claim has to be taken. */
  get isShared(): boolean {
    return this.#needs.replica.standing() !== undefined;
  }

  /** Begins, once the window is on its way and whenever the app is unlocked. */
  start(): Promise<void> {
    this.#isWanted = !this.#needs.isPractice;
    return this.#inTurn('sharing', () => this.#open());
  }

  /** Ends, when the app locks or quits. What is under way is cut off; nothing is lost by that. */
  stop(): Promise<void> {
    this.#isWanted = false;
    this.#running?.rhythm.stop();
    return this.#inTurn('sharing', () => this.#close());
  }

  /** Looks whether firm IT or a person here has named another database, or none, and follows. */
  look(): Promise<void> {
    return this.#inTurn('sharing', async () => {
      if (!this.#isWanted) return;
      const address = await addressInForce(this.#needs);
      const before = this.#running?.address;
      const isUnchanged =
        address.ok &&
        (address.value && before ? isSameAddress(address.value, before) : address.value === before);
      if (isUnchanged && (before !== undefined || this.#now.step === 'off')) return;
      await this.#close();
      await this.#open();
    });
  }

  /** Sends and reads now. Fails as the round does, and with `link-needs-firm` while nothing runs. */
  async round(): Promise<Result<undefined>> {
    const running = this.#running;
    if (!running) return fail('link-needs-firm');
    const done = await this.#roundOf(running);
    this.#note(running, done);
    return done;
  }

  /** Asks the server for the claim of an account, after everything recorded here is there. Gives who has it. */
  async claim(
    account: string,
    attempt: string,
    ended: () => readonly string[],
  ): Promise<Result<string>> {
    const done = await this.round();
    const replicator = this.#running?.replicator;
    if (!done.ok || !replicator) return fail('link-needs-firm');
    const holder = await replicator.takeClaim(account, attempt, ended());
    if (holder.ok || holder.failure.code === 'link-claim-refused') return holder;
    return fail('link-needs-firm');
  }

  async #open(): Promise<void> {
    if (!this.#isWanted || this.#running) return;
    const left = await finishLeaving(this.#needs);
    const address = left.ok ? await addressInForce(this.#needs) : left;
    if (!address.ok) return this.#set(this.#offline(address.failure));
    if (!address.value) return this.#set({ step: 'off' });
    const password = await passwordFor(this.#needs, address.value);
    if (!password.ok) return this.#set(this.#offline(password.failure));
    if (password.value === undefined) return this.#set({ step: 'no-password' });
    this.#set({ step: 'connecting' });
    this.#running = this.#run(address.value, password.value);
  }

  #run(address: FirmAddress, password: string): Running {
    const { door, replica, recordsClock: clock, isFocused, random, after } = this.#needs;
    const replicator = new Replicator({
      firmLog: door(address, password),
      replica,
      clock,
      onWake: () => running.rhythm.wake(),
    });
    const running: Running = {
      address,
      isByIt: isSetByIt(this.#needs),
      replicator,
      rhythm: new Rhythm({
        round: () => this.#roundOf(running),
        isFocused,
        random,
        after,
        onRound: (done) => this.#note(running, done),
      }),
    };
    return running;
  }

  async #roundOf(running: Running): Promise<Result<undefined>> {
    try {
      return await running.replicator.round();
    } catch (error) {
      // Cut off by the end of the app, which has closed the records meanwhile.
      if (running === this.#running && this.#isWanted) {
        this.#needs.onTrouble('sharing the records', error);
      }
      return fail('internal');
    }
  }

  async #close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (!running) return this.#set({ step: 'off' });
    running.rhythm.stop();
    this.#last.putDown(running);
    await running.replicator.close().catch(() => undefined);
    this.#set({ step: 'off' });
  }

  #note(running: Running, done: Result<undefined>): void {
    if (running !== this.#running) return;
    if (!done.ok) {
      this.#set(this.#offline(done.failure));
      return;
    }
    const at = this.#needs.clock.now();
    this.#last.note(at, running);
    this.#set(this.#now.step === 'connected' ? this.#now : { step: 'connected', since: at });
  }

  #offline(failure: Failure): SharingStep {
    const since = this.#last.at;
    return { step: 'offline', failure, ...(since === undefined ? {} : { since }) };
  }

  /** Nobody is told once it ends: the app is locked then, or its records are closed. */
  #set(now: SharingStep): void {
    this.#now = now;
    if (this.#isWanted) this.#tell();
  }

  /** A round that changes nothing on screen is no news. */
  #tell(): void {
    const standing = this.#needs.replica.standing();
    const text = JSON.stringify([this.#now, standing?.waiting, this.role]);
    if (text === this.#told) return;
    this.#told = text;
    this.#needs.onChange();
  }
}
