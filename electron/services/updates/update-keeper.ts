import type { PolicyNow } from '../../ports/policy.ts';
import type { Clock } from '../../ports/system.ts';
import type { Installation, NoUpdates, Offer, Updater } from '../../ports/updates.ts';
import type { UpdateState } from '../../shared/contract/groups/app-itself/updates.ts';
import { judgeOffer } from '../../shared/domain/updates/offer.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../shared/domain/values/result.ts';

interface Needs {
  readonly version: string;
  readonly installation: Installation;
  readonly policy: PolicyNow;
  readonly clock: Pick<Clock, 'now'>;
  /** Makes a backup if anything was recorded since the last one. Fails when it can't. */
  readonly backUp: () => Promise<Result<undefined>>;
  /** Called whenever the state has changed. */
  readonly onChange: () => void;
}

type Step = Exclude<UpdateState, { step: 'off' }>;

/** New versions of the app: looked for and downloaded only when a person asks, installed when the app ends. */
export class UpdateKeeper {
  readonly #needs: Needs;
  #step: Step = { step: 'not-looked' };
  /** Installs when the app ends, unless it is told otherwise. */
  #waiting: Updater | undefined;
  #updater: { readonly feed: string; readonly loaded: Promise<Updater | undefined> } | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get state(): UpdateState {
    const why = this.#whyOff();
    const helpContact = this.#needs.policy.value('HelpContact');
    return why ? { step: 'off', why, helpContact } : this.#step;
  }

  /** Call when the policy has changed: what is not wanted any more is not installed when the app ends. */
  obey(): void {
    if (this.#step.step !== 'ready' || this.#isStillWanted(this.#step)) return;
    this.#waiting?.installOnQuit(false);
    this.#waiting = undefined;
    this.#set({ step: 'not-looked' });
  }

  /** Asks the feed, unless something is under way. Downloads nothing. */
  async look(): Promise<Result<UpdateState>> {
    const { step } = this.#step;
    const isBusy = step === 'looking' || step === 'downloading' || step === 'ready';
    if (isBusy || this.#whyOff()) return ok(this.state);
    this.#set({ step: 'looking' });
    const updater = await this.#current();
    const found = updater ? await updater.look() : fail('update-feed-not-understood');
    this.#set(found.ok ? this.#after(found.value) : { step: 'failed', code: found.failure.code });
    return ok(this.state);
  }

  /** Downloads what was offered. With a backup made, it is installed when the app ends. */
  async download(): Promise<Result<UpdateState>> {
    const offered = this.#step;
    if (this.#whyOff()) return ok(this.state);
    if (offered.step !== 'offered' || !this.#isStillWanted(offered))
      return fail('update-not-offered');
    const { version, notes } = offered;
    this.#set({ step: 'downloading', version, notes, percent: 0 });
    const updater = await this.#current();
    if (!updater) return this.#failed('update-feed-not-understood');
    const done = await updater.download((percent) =>
      this.#set({ step: 'downloading', version, notes, percent }),
    );
    if (!done.ok) return this.#failed(done.failure.code);
    const copied = await this.#needs.backUp();
    if (!copied.ok) return this.#failed('update-no-backup');
    // Firm IT may have decided otherwise meanwhile.
    if (this.#whyOff() || !this.#isStillWanted(offered)) return this.#failed('update-not-offered');
    updater.installOnQuit(true);
    this.#waiting = updater;
    this.#set({ step: 'ready', version, notes });
    return ok(this.state);
  }

  #whyOff(): NoUpdates | undefined {
    const { policy, installation } = this.#needs;
    if (policy.value('Updates') === 'off') return 'policy';
    const feed = policy.inForce().policies.UpdateFeed;
    const why = installation.whyNot(feed.value);
    // The closed value is an address that doesn't exist, and asking there would tell a person nothing.
    return why ?? (feed.problem || feed.source === 'closed' ? 'feed-unclear' : undefined);
  }

  #isStillWanted({ version }: Pick<Offer, 'version'>): boolean {
    return !this.#whyOff() && this.#verdict(version) === 'newer' && this.#isSameFeed();
  }

  #isSameFeed(): boolean {
    return this.#updater?.feed === this.#needs.policy.value('UpdateFeed');
  }

  #verdict(offered: string) {
    const { version: current, policy } = this.#needs;
    return judgeOffer({ current, offered, upTo: policy.value('UpdatesUpTo') });
  }

  #after({ version, notes, isFit }: Offer): Step {
    const verdict = this.#verdict(version);
    if (verdict === 'newer' && isFit) return { step: 'offered', version, notes };
    if (verdict === 'not-a-release') return { step: 'failed', code: 'update-feed-not-understood' };
    const at = this.#needs.clock.now();
    return { step: 'newest', at, ...(verdict === 'held' ? { held: version } : {}) };
  }

  /** The updater of the feed that is in force now; undefined if its address is none. */
  #current(): Promise<Updater | undefined> {
    const feed = this.#needs.policy.value('UpdateFeed');
    if (this.#updater?.feed !== feed) {
      const loaded = this.#needs.installation.updater(feed).catch(() => undefined);
      this.#updater = { feed, loaded };
    }
    return this.#updater.loaded;
  }

  #failed(code: FailureCode): Result<UpdateState> {
    this.#set({ step: 'failed', code });
    return ok(this.state);
  }

  #set(step: Step): void {
    this.#step = step;
    this.#needs.onChange();
  }
}
