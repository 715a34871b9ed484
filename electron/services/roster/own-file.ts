import type { FileDialogs, Files } from '../../ports/files.ts';
import { baseName } from '../../shared/domain/files/base-name.ts';
import { MAX_IMPORT_BYTES } from '../../shared/domain/files/import-text.ts';
import { fail, ok } from '../../shared/domain/values/result.ts';
import type { OpenRoster, OpenRosters } from './open-rosters.ts';
import { shownRead } from './shown-roster.ts';

interface Needs {
  readonly dialogs: FileDialogs;
  readonly files: Files;
}

/** Asks for a file, reads it and opens it as a roster. Fails if it can't be read. Canceled, it says so. */
export async function chooseFile({ dialogs, files }: Needs, rosters: OpenRosters) {
  const path = await dialogs.chooseFile('roster');
  if (path === undefined) return ok({ isCanceled: true as const });
  const file = await files.read(path, MAX_IMPORT_BYTES);
  return file.ok ? shownRead(await rosters.read({ name: baseName(path), ...file.value })) : file;
}

/** Deletes the file a roster was read from, and forgets the roster. Only a file that the app opened itself can be deleted. */
export async function deleteFile({ id, mark }: OpenRoster, files: Files, rosters: OpenRosters) {
  if (!mark) return fail('import-not-open');
  const destroyed = await files.destroy(mark);
  if (destroyed.ok) rosters.close(id);
  return destroyed.ok ? ok({}) : destroyed;
}
