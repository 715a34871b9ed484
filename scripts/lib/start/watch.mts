import { watch } from 'node:fs';
import { inRoot } from '../paths.mjs';

const QUIET_MS = 200;

/** Calls back once after each burst of changes to the sources that the app is built from. */
export function onSourceChange(changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['electron', 'renderer', 'assets']) {
    watch(inRoot(folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET_MS);
    });
  }
}
