/**
 * What outlives a lock, which loads the page anew: where the person is and which file is open, ids only, nothing typed
 * and no secret. In the entry of the window's own history, which lives and ends with the window; nothing is stored.
 */
interface Kept {
  readonly place?: string;
  readonly importId?: string | undefined;
}

function kept(): Kept {
  return history.state ?? {};
}

/** Keeps where the person is. */
export function keepPlace(place: string): void {
  history.replaceState({ ...kept(), place }, '');
}

/** Where the person was before the page was loaded anew; undefined in a new window. */
export function keptPlace(): string | undefined {
  const { place } = kept();
  return typeof place === 'string' ? place : undefined;
}

/** Keeps which import file is being looked at; undefined for none. */
export function keepImport(importId: string | undefined): void {
  history.replaceState({ ...kept(), importId }, '');
}

/** The import file that was looked at before the page was loaded anew. */
export function keptImport(): string | undefined {
  const { importId } = kept();
  return typeof importId === 'string' ? importId : undefined;
}
