const UNPAINTED_MS = 200;

/** Resolves once the latest change to the page is drawn, or soon anyway if nothing is drawn, as in a minimized window. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNPAINTED_MS);
  });
}
