import * as z from 'zod';
import { fail, ok, type Result } from '../values/result.ts';
import { checkImportSize } from './import-text.ts';

/** The encodings a person can choose for a text file that doesn't name its own. The last two are what Excel saves as plain "CSV" on Windows and on a Mac. */
export const FileEncoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh']);
export type FileEncoding = z.infer<typeof FileEncoding>;

/** The text of a file in the encoding a person chose. Fails with `file-too-large`, or with `file-encoding-unknown` when the file has another one. */
export function textIn(bytes: Uint8Array, encoding: FileEncoding): Result<string> {
  const size = checkImportSize(bytes.length);
  if (!size.ok) return size;
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail('file-encoding-unknown');
  }
}
