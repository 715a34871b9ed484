/**
 * Keeps over a lock, which loads the page anew, where the person is: ids only, nothing typed and no secret.
 * In the entry of the window's own history, which lives and ends with the window; nothing is stored.
 */
export function keepPlace(place: string): void {
  history.replaceState({ place }, '');
}

/** Where the person was when the app was locked; undefined once it is open again. */
export function keptPlace(): string | undefined {
  const place: unknown = history.state?.place;
  return typeof place === 'string' ? place : undefined;
}

/** The app is open again: where the person goes from here is theirs. */
export function forgetPlace(): void {
  history.replaceState(null, '');
}
