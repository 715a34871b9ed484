import { systemFileManager } from '../adapters/desktop/file-manager.ts';
import { textClipboard } from '../adapters/desktop/text-clipboard.ts';
import { licensesFile } from '../adapters/licenses-file.ts';
import { thisSystem } from '../adapters/this-system.ts';
import { aboutService } from '../services/about.ts';
import type { World } from './world.ts';

interface Needs {
  readonly version: string;
  readonly isPackaged: boolean;
  /** The file of the log: one for the firm's own profile and practice. */
  readonly logFile: string;
}

/** Wires what the window About shows. */
export function wireAbout(
  { folder, log }: Pick<World, 'folder' | 'log'>,
  { version, isPackaged, logFile }: Needs,
) {
  const licenses = licensesFile(process.resourcesPath);
  return aboutService({
    about: { version, isPackaged, ...thisSystem() },
    places: { folder, log: logFile, ...(licenses ? { licenses } : {}) },
    fileManager: systemFileManager,
    clipboard: textClipboard(log.trouble),
  });
}
