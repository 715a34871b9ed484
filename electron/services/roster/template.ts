import type { Words } from '../../ports/desktop.ts';
import type { FileDialogs, Files } from '../../ports/files.ts';
import { csvText } from '../../shared/domain/files/csv-text.ts';
import { TEMPLATE_HEADINGS, TEMPLATE_LINE } from '../../shared/domain/roster/template.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';

interface Needs {
  readonly dialogs: Pick<FileDialogs, 'chooseWhereToSave'>;
  readonly files: Pick<Files, 'write'>;
  readonly words: Words;
}

/** Saves the template of a list of people where the person says. Canceled, it says so. */
export async function saveTemplate({
  dialogs,
  files,
  words,
}: Needs): Promise<Result<{ readonly isCanceled: true } | { readonly isCanceled: false }>> {
  const path = await dialogs.chooseWhereToSave('template', words.say('export.template-file'));
  if (path === undefined) return ok({ isCanceled: true });
  const written = await files.write(path, Buffer.from(csvText(TEMPLATE_HEADINGS, [TEMPLATE_LINE])));
  return written.ok ? ok({ isCanceled: false }) : written;
}
