import * as z from 'zod';
import { fail, ok, type Result } from '../values/result.ts';
import { checkImportSize } from './import-text.ts';

/** How a text file may be written when it does not say so itself; the last is what Excel saves as plain "CSV" on Windows. */
export const FileEncoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type FileEncoding = z.infer<typeof FileEncoding>;

/** The text of a file in the encoding a person chose. Fails with `file-too-large` or `file-encoding-unknown` when it is not that one either. */
export function textIn(bytes: Uint8Array, encoding: FileEncoding): Result<string> {
  const size = checkImportSize(bytes.length);
  if (!size.ok) return size;
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail('file-encoding-unknown');
  }
}
