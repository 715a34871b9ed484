import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { FileDialogs, FileQuestion } from '../../ports/files.ts';

const QUESTIONS: Readonly<
  Record<
    FileQuestion,
    { readonly title: string; readonly name: string; readonly endings: readonly string[] }
  >
> = {
  rescue: {
    title: 'Choose the exported file',
    name: 'Exports of passwords',
    endings: ['csv', 'json', '1pux', 'zip'],
  },
  transfer: {
    title: 'FileReady transfer file',
    name: 'FileReady transfer',
    endings: ['fileready'],
  },
  roster: { title: 'Choose a list of people', name: 'Lists', endings: ['xlsx', 'csv'] },
  template: { title: 'Save the template', name: 'CSV files', endings: ['csv'] },
  'left-out': { title: 'Save the rows left out', name: 'CSV files', endings: ['csv'] },
  board: { title: 'Save the board', name: 'CSV files', endings: ['csv'] },
  'court-profile': { title: 'Save the court profile', name: 'Court profiles', endings: ['json'] },
  calendar: { title: 'Save the calendar', name: 'Calendar files', endings: ['ics'] },
  mail: { title: 'Save the draft', name: 'Email messages', endings: ['eml'] },
  diagnostics: { title: 'Save the diagnostics', name: 'Text files', endings: ['txt'] },
  'root-certificate': {
    title: 'Choose the certificate file',
    name: 'Certificates',
    endings: ['pem', 'crt', 'cer'],
  },
  pdf: { title: 'Save as PDF', name: 'PDF files', endings: ['pdf'] },
};

/** The system's file dialogs. The page never names a path. */
export function fileDialogs(windows: () => readonly BrowserWindow[]): FileDialogs {
  // A Mac's file dialogs show no title, but a message.
  const asked = (what: FileQuestion) => ({
    title: QUESTIONS[what].title,
    message: QUESTIONS[what].title,
  });
  const filters = (what: FileQuestion) => {
    const { name, endings } = QUESTIONS[what];
    return [
      { name, extensions: [...endings] },
      { name: 'All files', extensions: ['*'] },
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
