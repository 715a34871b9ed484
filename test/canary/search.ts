import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, inSmallLetters } from './forms.ts';
import { unpackedFrom, wordsIn } from './unpacked.ts';

/** One place where a secret was found; never the secret itself. */
export interface Finding {
  readonly place: string;
  /** Which of the run's secrets it is. */
  readonly secret: string;
}

/** Looks for all secrets in one piece of what the app wrote or sent, as it is and unpacked. */
export function findIn(
  place: string,
  content: Buffer | string,
  forms: readonly Form[],
): readonly Finding[] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const texts = [bytes, ...unpackedFrom(bytes)].map(inSmallLetters);
  const secrets = new Set(
    forms.flatMap(([name, form]) => (texts.some((text) => text.includes(form)) ? [name] : [])),
  );
  return [...secrets].map((secret) => ({ place, secret }));
}

/** Looks through every file below a folder, at the words of its PDFs, and at the files' names. */
export async function findInFolder(
  folder: string,
  forms: readonly Form[],
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    found.push(...findIn(`name of ${path}`, entry.name, forms));
    if (!entry.isFile()) continue;
    const bytes = contentOf(path);
    found.push(...findIn(`file ${path}`, bytes, forms));
    found.push(...findIn(`file ${path}`, await wordsIn(bytes), forms));
  }
  return found;
}

/** A file may go while it is looked for. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
