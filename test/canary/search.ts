import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Canaries } from './secrets.ts';

/** One place where a secret was found; never the secret itself. */
export interface Finding {
  readonly place: string;
  /** Which of the run's secrets it is. */
  readonly secret: string;
}

type Form = readonly [secret: string, bytes: Buffer];

/** Every way in which a program may have written each secret down. */
export function formsOf(canaries: Canaries): readonly Form[] {
  return Object.entries(canaries).flatMap(([name, secret]: [string, string]) =>
    writings(secret).map((bytes): Form => [name, bytes]),
  );
}

function writings(secret: string): readonly Buffer[] {
  const utf8 = Buffer.from(secret, 'utf8');
  return [
    utf8,
    Buffer.from(secret, 'utf16le'),
    Buffer.from(secret, 'latin1'),
    Buffer.from(JSON.stringify(secret).slice(1, -1)),
    Buffer.from(JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(new URLSearchParams([['x', secret]]).toString().slice(2)),
    Buffer.from(secret.replaceAll('"', '""')),
    Buffer.from(secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(utf8.toString('hex').toUpperCase()),
    Buffer.from([...secret].reverse().join('')),
    ...base64Writings(utf8),
  ];
}

/** Base64 of a longer text that holds the secret at any of three offsets, without the characters its neighbours decide. */
function base64Writings(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const own = text.slice(offset === 0 ? 0 : 4, -4);
    return [Buffer.from(own), Buffer.from(own.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}

/** Looks for all secrets in one piece of what the app wrote or sent. */
export function findIn(
  place: string,
  content: Buffer | string,
  forms: readonly Form[],
): readonly Finding[] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const secrets = new Set(forms.flatMap(([name, form]) => (bytes.includes(form) ? [name] : [])));
  return [...secrets].map((secret) => ({ place, secret }));
}

/** Looks through every file below a folder, and at the files' names. */
export function findInFolder(folder: string, forms: readonly Form[]): readonly Finding[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const named = findIn(`name of ${path}`, entry.name, forms);
    return entry.isFile()
      ? [...named, ...findIn(`file ${path}`, readFileSync(path), forms)]
      : named;
  });
}
