/**
 * Keeps where the person is over a lock, which loads the page anew: ids only, nothing typed and no secret.
 * In the entry of the window's own history, which lives and ends with the window; nothing is stored.
 */
export function keepPlace(place: string): void {
  history.replaceState({ place }, '');
}

/** Where the person was before the page was loaded anew; undefined in a new window. */
export function keptPlace(): string | undefined {
  const place: unknown = history.state?.place;
  return typeof place === 'string' ? place : undefined;
}
