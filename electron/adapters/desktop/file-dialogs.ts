import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Words } from '../../ports/desktop.ts';
import type { FileDialogs, FileQuestion } from '../../ports/files.ts';

/** The kind of a file, for its name in the catalog, and how its name ends. */
const QUESTIONS: Readonly<
  Record<FileQuestion, { readonly kind: string; readonly endings: readonly string[] }>
> = {
  rescue: { kind: 'passwords', endings: ['csv', 'json', '1pux', 'zip'] },
  transfer: { kind: 'transfer', endings: ['fileready'] },
  roster: { kind: 'list', endings: ['xlsx', 'csv'] },
  template: { kind: 'csv', endings: ['csv'] },
  'left-out': { kind: 'csv', endings: ['csv'] },
  board: { kind: 'csv', endings: ['csv'] },
  'court-profile': { kind: 'profile', endings: ['json'] },
  calendar: { kind: 'calendar', endings: ['ics'] },
  mail: { kind: 'mail', endings: ['eml'] },
  diagnostics: { kind: 'text', endings: ['txt'] },
  'root-certificate': { kind: 'certificate', endings: ['pem', 'crt', 'cer'] },
  pdf: { kind: 'pdf', endings: ['pdf'] },
};

/** The system's file dialogs. The page never names a path. */
export function fileDialogs(
  windows: () => readonly BrowserWindow[],
  words: Pick<Words, 'say'>,
): FileDialogs {
  // A Mac's file dialogs show no title, but a message.
  const asked = (what: FileQuestion) => ({
    title: words.say(`file-dialog.${what}`),
    message: words.say(`file-dialog.${what}`),
  });
  const filters = (what: FileQuestion) => {
    const { kind, endings } = QUESTIONS[what];
    return [
      { name: words.say(`file-kind.${kind}`), extensions: [...endings] },
      { name: words.say('file-kind.all'), extensions: ['*'] },
    ];
  };
  return {
    async chooseFile(what) {
      const options = {
        ...asked(what),
        filters: filters(what),
        properties: ['openFile' as const, 'dontAddToRecent' as const],
      };
      const [window] = windows();
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return filePaths[0];
    },
    async chooseWhereToSave(what, suggestedName) {
      const options = {
        ...asked(what),
        defaultPath: suggestedName,
        filters: filters(what),
        properties: ['showOverwriteConfirmation' as const, 'dontAddToRecent' as const],
      };
      const [window] = windows();
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? undefined : filePath;
    },
    async chooseFolder(what) {
      const options = {
        ...asked(what),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const [window] = windows();
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      const [folder] = filePaths;
      return folder === undefined ? undefined : { join: (name) => join(folder, name) };
    },
  };
}
