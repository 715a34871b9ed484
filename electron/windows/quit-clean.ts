/** How long quitting waits for the clipboard, which another program may be holding. */
const MAX_WAIT_MS = 1_000;

/** The part of Electron's app that quitting needs. */
export interface QuittingApp {
  on(event: 'before-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** Lets the app quit only after a copied secret was cleared from the clipboard, or after a second. */
export function quitClean(
  app: QuittingApp,
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
