import * as z from 'zod';
import { fail, ok, type Result } from '../values/result.ts';
import { isSeed, type RescueEntry } from './entry.ts';

const text = z.string().nullish();
const Item = z.object({
  name: text,
  notes: text,
  login: z
    .object({
      uris: z.array(z.object({ uri: text })).nullish(),
      username: text,
      password: text,
      totp: text,
    })
    .nullish(),
  fields: z.array(z.object({ name: text, value: text })).nullish(),
});
const Encrypted = z.object({ encrypted: z.literal(true) });
const Export = z.object({ encrypted: z.literal(false), items: z.array(Item) });

/**
 * The entries of Bitwarden's JSON export, in its order. Fails with `rescue-encrypted` for an encrypted one and with
 * `file-not-csv` for any other JSON.
 */
export function bitwardenEntries(json: string): Result<readonly RescueEntry[]> {
  const value = parsed(json);
  if (Encrypted.safeParse(value).success) return fail('rescue-encrypted');
  const read = Export.safeParse(value);
  return read.success ? ok(read.data.items.map(entryOf)) : fail('file-not-csv');
}

function entryOf({ name, notes, login, fields }: z.infer<typeof Item>): RescueEntry {
  const addresses = (login?.uris ?? []).flatMap(({ uri }) => uri ?? []);
  const username = login?.username ?? '';
  const own = (fields ?? []).flatMap((field) => [field.name ?? '', field.value ?? '']);
  const texts = [name ?? '', notes ?? '', ...addresses, ...own];
  return {
    addresses,
    texts,
    logins: username.trim() === '' ? [] : [username],
    password: login?.password ?? '',
    hasSeed: (login?.totp ?? '') !== '' || texts.some(isSeed),
    isTooWide: false,
    hadApostrophe: false,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
