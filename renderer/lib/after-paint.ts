const UNPAINTED_MS = 200;

/** Resolves once what was just put on the page is drawn; soon anyway where nothing is drawn, as in a window that is minimized. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNPAINTED_MS);
  });
}
