import type { App } from 'electron';

/** How long quitting waits for the clipboard, which another program may be holding. */
const MAX_WAIT_MS = 1_000;

/** Lets the app quit only after a copied secret was cleared from the clipboard, or after a second. */
export function quitClean(
  app: Pick<App, 'on' | 'quit'>,
  isHolding: () => boolean,
  clear: () => Promise<void>,
): void {
  let isClean = false;
  app.on('before-quit', (event) => {
    if (isClean || !isHolding()) return;
    event.preventDefault();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, MAX_WAIT_MS));
    void Promise.race([clear(), limit]).finally(() => {
      isClean = true;
      app.quit();
    });
  });
}
