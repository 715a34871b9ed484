import type { Result } from '../shared/domain/values/result.ts';

/** The newest version that the feed has, and what it says is new in it, as plain text. */
export interface Offer {
  readonly version: string;
  readonly notes: string;
  /** It runs on this system, and its maker gives it to this computer already. */
  readonly isFit: boolean;
}

/** Gets new versions of the app from one feed. Nothing is downloaded or installed unasked. */
export interface Updater {
  /** Asks the feed. Fails with `update-feed-not-reached` or `update-feed-not-understood`. */
  look(): Promise<Result<Offer>>;
  /**
   * Downloads what was found last, and checks its digest and who signed it. Fails with `update-not-whole`,
   * `update-not-signed` or `update-not-downloaded`.
   */
  download(onPercent: (percent: number) => void): Promise<Result<undefined>>;
  /** Whether what was downloaded is installed when the app ends. */
  installOnQuit(isWanted: boolean): void;
}

/** Why this app gets no updates by itself. */
export type NoUpdates =
  | 'policy'
  | 'development'
  | 'package'
  | 'folder'
  | 'no-feed'
  | 'feed-unclear'
  | 'unsigned';

/** Whether this installation can be updated by its user, and what does it. */
export interface Installation {
  /** Why it can't; undefined if it can. Asked without a feed, it answers `no-feed` last. */
  whyNot(feed: string): Exclude<NoUpdates, 'policy' | 'feed-unclear'> | undefined;
  /** Loads the code that updates. SECURITY: called only where updates are on. */
  updater(feed: string): Promise<Updater>;
}
