import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { shell } from 'electron';
import type { FileManager } from '../../ports/desktop.ts';

/**
 * The system's file manager.
 * SECURITY: it opens folders only. A file is selected in its folder and never opened, so nothing can be run this way.
 */
export const systemFileManager: FileManager = {
  async show(path) {
    if (existsSync(path)) {
      shell.showItemInFolder(path);
      return true;
    }
    const folder = nearest(path);
    return folder !== undefined && (await shell.openPath(folder)) === '';
  },
};

function nearest(path: string): string | undefined {
  const above = dirname(path);
  if (above === path) return undefined;
  return existsSync(above) ? above : nearest(above);
}
