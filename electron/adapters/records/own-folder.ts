import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';
import type { StartTrouble } from '../../shared/domain/records/file/start-trouble.ts';

/** Whether the folder can be written, or why it can't be used at all. */
export type FolderLook = { readonly canWrite: boolean } | { readonly trouble: StartTrouble };

/** Makes the folder with everything the app keeps, for this user alone, and looks at what may be done in it. */
export function lookAtFolder(folder: string): FolderLook {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Whatever is in the way is found by the next look.
  }
  const trouble = (code: 'folder-blocked' | 'folder-not-allowed') => ({
    trouble: { code, path: folder },
  });
  try {
    if (!statSync(folder).isDirectory()) return trouble('folder-blocked');
    readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return trouble(code === 'EACCES' || code === 'EPERM' ? 'folder-not-allowed' : 'folder-blocked');
  }
  return { canWrite: isWritable(folder) };
}

/** Whether the folder or file may be written, as far as the system says beforehand. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
