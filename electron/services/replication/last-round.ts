import type { FirmPlaceStore, StoredPlace } from '../../ports/firm-log.ts';
import type { Instant } from '../../shared/domain/values/calendar.ts';
import type { Failure } from '../../shared/domain/values/result.ts';

/** Where a round was. */
type Place = Omit<StoredPlace, 'lastRoundAt'>;

/** How it stands with the connection. `since` is when the records were last known to be the same, where that is known. */
export type SharingStep =
  | { readonly step: 'off' }
  | { readonly step: 'no-password' }
  | { readonly step: 'connecting' }
  | { readonly step: 'connected'; readonly since: Instant }
  | { readonly step: 'offline'; readonly since?: Instant; readonly failure: Failure };

/** How often the time of the last round is put down while all is well. */
const PUT_DOWN_EVERY_MS = 5 * 60_000;

/** When the records were last the same here and there, also before this start. */
export class LastRound {
  readonly #store: FirmPlaceStore;
  #at: Instant | undefined;
  #putDownMs = 0;

  constructor(store: FirmPlaceStore) {
    this.#store = store;
    this.#at = store.read()?.lastRoundAt;
  }

  get at(): Instant | undefined {
    return this.#at;
  }

  /** A round at this address has just ended well. */
  note(at: Instant, place: Place): void {
    this.#at = at;
    if (Date.parse(at) - this.#putDownMs >= PUT_DOWN_EVERY_MS) this.putDown(place);
  }

  /** Writes it into the file, so that the next start still knows since when it is offline. */
  putDown(place: Place): void {
    if (this.#at === undefined) return;
    this.#putDownMs = Date.parse(this.#at);
    const { address, isByIt } = place;
    this.#store.write({ address, isByIt, lastRoundAt: this.#at });
  }
}
