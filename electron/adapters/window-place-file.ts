import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WindowPlaces } from '../ports/desktop.ts';
import type { Log } from '../ports/system.ts';
import { WindowPlace } from '../shared/domain/window-place.ts';

/**
 * The size and place of the window in `window.json` in `folder`, beside the preferences. A file that is missing, damaged,
 * or can't be read is as if there were none; losing it costs nothing but a window in the usual place.
 */
export function windowPlaceFile(folder: string, onTrouble: Log['trouble']): WindowPlaces {
  const file = join(folder, 'window.json');
  return {
    read() {
      try {
        return WindowPlace.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return undefined;
      }
    },
    write(place) {
      try {
        writeFileSync(`${file}.new`, JSON.stringify(place));
        renameSync(`${file}.new`, file);
      } catch (error) {
        onTrouble('noting the place of the window', error);
      }
    },
  };
}
