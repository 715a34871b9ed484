import type { BrowserWindow, WebContents } from 'electron';

/** A second loss within this time is not answered by loading the page again unasked. */
const AGAIN_MS = 60_000;

/** Pages whose process this app has just ended itself. */
const ended = new WeakSet<WebContents>();

/**
 * Ends the process of a page and loads the page in a new one. SECURITY: a reload alone may stay in the same process, and
 * what the old page held in its memory. On Linux it is a reload all the same: there the process could only be made to
 * crash, and many systems write the memory of a crashed process to the disk.
 */
export function renewPage(contents: WebContents, platform: string): void {
  if (platform !== 'linux') {
    ended.add(contents);
    contents.forcefullyCrashRenderer();
  }
  contents.reload();
}

/** What follows when a page is lost. */
export interface LostPage {
  /** Called first: what a page may have shown or copied is taken back. */
  readonly onLost: () => void;
  readonly onTrouble: (what: string, error?: unknown) => void;
  /** Asks the person, after a second loss within a minute: whether to load the page again, or end the app. */
  readonly ask: () => Promise<'again' | 'quit'>;
  readonly quit: () => void;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
}

/**
 * Loads the page again when its process has crashed or was ended by the system. Without this the window would stay blank
 * until the app ends. A page that only hangs is masked, and goes on by itself or is closed by the person.
 */
export function reviveLostPage(
  window: Pick<BrowserWindow, 'webContents' | 'isDestroyed'>,
  { onLost, onTrouble, ask, quit, steady }: LostPage,
): void {
  let lostAt: number | undefined;
  const contents = window.webContents;

  contents.on('unresponsive', () => {
    onTrouble('the page hangs');
    onLost();
  });

  // A page that was lost already is not lost again when it is ended.
  contents.on('did-finish-load', () => ended.delete(contents));

  contents.on('render-process-gone', async (_event, { reason }) => {
    // The window was closed, or the app ends; or the page is being loaded again already.
    if (reason === 'clean-exit' || window.isDestroyed() || ended.delete(contents)) return;
    onTrouble(`the page was lost: ${reason}`);
    onLost();
    const isAgain = lostAt !== undefined && steady() - lostAt < AGAIN_MS;
    lostAt = steady();
    if (isAgain && (await ask()) === 'quit') return quit();
    if (!window.isDestroyed()) contents.reload();
  });
}
