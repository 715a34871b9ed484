import { type AppLink, linkAmong } from '../shared/domain/app-link.ts';

/** What this takes of Electron's app. */
interface LinkedApp {
  on(
    event: 'open-url',
    listener: (event: { preventDefault(): void }, url: string) => void,
  ): unknown;
}

/** What follows a link. */
interface Following {
  /** Whether the app is open and unlocked now. */
  readonly mayOpen: () => boolean;
  /** Called when a link waits for the page to take it. */
  readonly onLink: () => void;
}

/**
 * The `fileready:` links that the system hands over: with a start, with a further start, or on a Mac as an event.
 * SECURITY: one that comes while the app is locked is dropped, and so is one that waits when the lock comes. The
 * person who unlocks it never sees a view that someone else asked for.
 */
export class AppLinks {
  #waiting: AppLink | undefined;
  #following: Following | undefined;

  constructor(app: LinkedApp, args: readonly string[]) {
    this.receive(args);
    app.on('open-url', (event, url) => {
      event.preventDefault();
      this.receive([url]);
    });
  }

  /** Keeps the link among these arguments, if there is one, until the page takes it. */
  receive(args: readonly string[]): void {
    const link = linkAmong(args);
    if (!link || this.#following?.mayOpen() === false) return;
    this.#waiting = link;
    this.#following?.onLink();
  }

  /** From now on the page hears of links. */
  follow(following: Following): void {
    this.#following = following;
    if (!following.mayOpen()) this.drop();
  }

  /** The link that waits, once. */
  readonly take = (): AppLink | undefined => {
    const link = this.#waiting;
    this.drop();
    return link;
  };

  /** Forgets the link that waits. */
  drop(): void {
    this.#waiting = undefined;
  }
}
