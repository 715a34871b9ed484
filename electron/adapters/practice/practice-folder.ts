import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the practice profile lies: below the folder with everything the app keeps for this user. */
export const practiceFolder = (folder: string): string => join(folder, 'practice');

/** Deletes everything in the practice profile's folder, so that the next one starts empty. Throws what the system throws. */
export function emptyPracticeFolder(folder: string): void {
  rmSync(practiceFolder(folder), { recursive: true, force: true, maxRetries: 3 });
}
