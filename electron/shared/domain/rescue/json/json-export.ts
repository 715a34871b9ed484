import * as z from 'zod';
import { fail, ok, type Result } from '../../values/result.ts';
import type { RescueEntry } from '../entry.ts';
import type { RescueFormat } from '../programs.ts';
import { BitwardenExport } from './bitwarden.ts';
import { EnpassExport } from './enpass.ts';
import { OnePasswordExport } from './one-password.ts';
import { ProtonPassExport } from './proton-pass.ts';

/** The entries of an export in JSON, in its order, and the program that wrote it. */
export interface JsonExport {
  readonly format: RescueFormat;
  readonly entries: readonly RescueEntry[];
}

/** Bitwarden and Proton Pass say so at the top. */
const Encrypted = z.object({ encrypted: z.literal(true) });

const PROGRAMS = [
  ['1password-1pux', OnePasswordExport],
  ['proton-pass-json', ProtonPassExport],
  ['bitwarden-json', BitwardenExport],
  ['enpass-json', EnpassExport],
] as const;

/** Reads an export in JSON. Fails with `rescue-encrypted` for an encrypted one and with `file-not-csv` for any other JSON. */
export function jsonExport(json: string): Result<JsonExport> {
  const value = parsed(json);
  if (Encrypted.safeParse(value).success) return fail('rescue-encrypted');
  for (const [format, shape] of PROGRAMS) {
    const read = shape.safeParse(value);
    if (read.success) return ok({ format, entries: read.data });
  }
  return fail('file-not-csv');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
