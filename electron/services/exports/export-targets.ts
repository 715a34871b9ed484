import type { PreferencesStore, Words } from '../../ports/desktop.ts';
import type { FileDialogs, FileQuestion, Files, Printer } from '../../ports/files.ts';
import type { OnPaper } from '../../shared/contract/groups/exports.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import { joinedInSlices } from '../shared/slices.ts';
import { printParts } from './print-html.ts';
import type { PrintPage } from './print-page.ts';

/** The outcome of an export: how much left the app, or that the person closed the dialog. */
export type ExportOutcome =
  | { readonly isCanceled: false; readonly count: number }
  | { readonly isCanceled: true };

/** A file to save, with its suggested name. */
export interface NewFile {
  readonly what: FileQuestion;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A page to print, or to save as a PDF with this name (no extension). */
export interface NewPaper {
  readonly page: PrintPage;
  readonly as: OnPaper;
  readonly name: string;
}

/** The two export targets. `count` is how much leaves the app. */
export interface ExportTargets {
  save(file: NewFile, count: number): Promise<Result<ExportOutcome>>;
  putOnPaper(paper: NewPaper, count: number): Promise<Result<ExportOutcome>>;
}

interface Needs {
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
  readonly printer: Printer;
  readonly preferences: Pick<PreferencesStore, 'read'>;
  readonly words: Words;
}

/** Saves where the person chooses, or prints. Closing the dialog is an answer, not a failure. */
export function exportTargets({
  dialogs,
  files,
  printer,
  preferences,
  words,
}: Needs): ExportTargets {
  async function saveAs(
    what: FileQuestion,
    name: string,
    make: () => Promise<Result<Uint8Array>>,
    count: number,
  ): Promise<Result<ExportOutcome>> {
    const path = await dialogs.chooseWhereToSave(what, name);
    if (path === undefined) return ok({ isCanceled: true });
    const bytes = await make();
    if (!bytes.ok) return bytes;
    const written = await files.write(path, bytes.value);
    return written.ok ? ok({ isCanceled: false, count }) : written;
  }

  return {
    save: ({ what, name, bytes }, count) => saveAs(what, name, async () => ok(bytes), count),

    async putOnPaper({ page, as, name }, count) {
      const firm = preferences.read().firmName ?? '';
      const foot = { firm, pageOf: words.say('export.page-of') };
      const html = await joinedInSlices(printParts({ ...page, foot }));
      if (as === 'pdf') return saveAs('pdf', `${name}.pdf`, () => printer.pdf(html), count);
      const printed = await printer.print(html);
      if (!printed.ok) return printed;
      return ok(printed.value.isCanceled ? { isCanceled: true } : { isCanceled: false, count });
    },
  };
}
