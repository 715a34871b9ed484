import { checkImportSize } from '../../../electron/shared/domain/files/import-text.ts';
import { fail, ok, type Result } from '../../../electron/shared/domain/values/result.ts';

/** A file as the bridge takes it: its name and its bytes as base64. */
export interface DroppedFile {
  readonly name: string;
  readonly base64: string;
}

/** Reads a file that was dropped on the window. Fails with `file-too-large` or `file-not-readable`. */
export async function readDropped(file: File): Promise<Result<DroppedFile>> {
  const size = checkImportSize(file.size);
  if (!size.ok) return size;
  try {
    const address = await asDataAddress(file);
    return ok({ name: file.name.slice(0, 300), base64: address.slice(address.indexOf(',') + 1) });
  } catch {
    return fail('file-not-readable');
  }
}

/** `data:text/csv;base64,…`; an empty file has no bytes after the comma. */
function asDataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
