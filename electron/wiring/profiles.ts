import { setByIt } from '../services/policy/set-by-it.ts';
import type { ProfileSwitch } from '../services/practice/practice.ts';
import { fail, ok, type Result } from '../shared/domain/values/result.ts';
import { oneAtATime } from '../shared/in-turn.ts';
import { forgetLogins, PracticeProfile, type PracticeProfileNeeds } from './practice-profile.ts';
import type { Running } from './running.ts';
import { settleAfterWindow } from './settle.ts';

interface Needs extends PracticeProfileNeeds {
  /** Called when another profile is to be shown: its look applies, and every page loads again. */
  readonly onShown: (running: Running) => void;
}

type Nothing = Readonly<Record<string, never>>;

/**
 * The firm's own profile and the practice profile beside it, of which the windows show one. The firm's own stays open
 * meanwhile, so that its lock and what it is finishing hold on; no call of a page reaches it. SECURITY: whatever locks the
 * practice profile locks the firm's own as well, so leaving practice is no way round its PIN.
 */
export class Profiles implements ProfileSwitch {
  readonly #needs: Needs;
  readonly #inTurn = oneAtATime();
  readonly #profile: PracticeProfile;
  #practice: Running | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#profile = new PracticeProfile(needs);
  }

  /** The profile that the windows show; undefined while none could be opened. */
  get running(): Running | undefined {
    return this.#practice ?? this.#needs.own();
  }

  /** The folder of the firm's own profile. */
  get folder(): string {
    return this.#needs.folder;
  }

  get isPractice(): boolean {
    return this.#practice !== undefined;
  }

  /** Whether a view may be shown: something is open, and not locked. */
  readonly mayOpen = (): boolean => this.running?.parts.vault.lock.isLocked() === false;

  /** Tells the page that a link waits for it. */
  readonly onLink = (): void => this.running?.world.tell({ kind: 'link-came' });

  /** Locks everything that is open: the person is away. */
  readonly lock = (): void => {
    this.#practice?.parts.vault.lock.lock();
    this.#needs.own()?.parts.vault.lock.lock();
  };

  /** Minutes without keyboard and mouse after which everything locks: the fewer that an open profile asks for. */
  readonly idleMinutes = (): number =>
    Math.min(
      ...[this.#practice, this.#needs.own()].flatMap((open) =>
        open ? [open.world.policy.value('IdleLockMinutes')] : [],
      ),
    );

  /** The machine goes to sleep: court sessions end. */
  readonly suspend = (): void => {
    this.#practice?.parts.linking.suspend();
    this.#needs.own()?.parts.linking.suspend();
  };

  /** What is due about once a minute. Where firm IT has closed practice, it is left. */
  readonly everyMinute = (): void => {
    const own = this.#needs.own();
    this.running?.parts.everyMinute();
    if (!this.#practice) return;
    own?.world.policy.look();
    own?.parts.updates.obey();
    if (own?.world.policy.value('PracticeCourt') === false) void this.leave();
  };

  enter(): Promise<Result<Nothing>> {
    return this.#inTurn('switch', async () => {
      if (this.#practice) return ok({});
      const policy = this.#needs.own()?.world.policy;
      policy?.look();
      if (policy?.value('PracticeCourt') === false)
        return { ok: false, failure: setByIt(policy, 'PracticeCourt') };
      const opened = await this.#profile.open();
      if (!opened.ok) return opened;
      this.#showAfterAnswer(opened.value);
      return ok({});
    });
  }

  leave(): Promise<Result<Nothing>> {
    return this.#inTurn('switch', async () => {
      this.#showAfterAnswer(undefined);
      return ok({});
    });
  }

  startOver(): Promise<Result<Nothing>> {
    return this.#inTurn('switch', async () => {
      const old = this.#practice;
      if (!old) return fail('practice-not-entered');
      const forgotten = await forgetLogins(old);
      if (!forgotten.ok) return forgotten;
      this.#practice = undefined;
      end(old);
      const emptied = this.#profile.empty();
      const opened = emptied.ok ? await this.#profile.open() : emptied;
      // Whatever went wrong, the old one is closed, and its page must not stay.
      this.#showAfterAnswer(opened.ok ? opened.value : undefined);
      return opened.ok ? ok({}) : opened;
    });
  }

  /** Closes what is open. Call at the end of the app. */
  readonly close = (): void => {
    this.#practice?.close();
    this.#needs.own()?.close();
  };

  /** After the answer: the page that asked gives way to the other profile's. */
  #showAfterAnswer(next: Running | undefined): void {
    setImmediate(() => {
      const before = this.running;
      const ended = this.#practice;
      if (before) takeBack(before, this.#needs.onTrouble);
      this.#practice = next;
      if (ended) end(ended);
      if (next) settleAfterWindow(next.world, next.parts);
      if (this.running) this.#needs.onShown(this.running);
    });
  }
}

/** SECURITY: nothing that one profile has shown or copied is left on screen or in the clipboard in the other. */
function takeBack({ parts }: Running, onTrouble: Needs['onTrouble']): void {
  parts.vault.shown.mask();
  parts.vault.clipboard.clear().catch((error) => onTrouble('clearing the clipboard', error));
}

function end({ parts, close }: Running): void {
  parts.linking.suspend();
  parts.vault.grants.dropAll();
  close();
}
