import * as z from 'zod';
import { isSeed, type RescueEntry } from '../entry.ts';
import { filled, list, text } from './json-text.ts';

const Item = z.object({
  name: text,
  notes: text,
  deletedDate: text,
  archivedDate: text,
  login: z
    .object({ uris: list(z.object({ uri: text })), username: text, password: text, totp: text })
    .nullish(),
  fields: list(z.object({ name: text, value: text })),
});

/** Bitwarden's JSON export: `data.json` in its ZIP, too. */
export const BitwardenExport = z
  .object({ encrypted: z.literal(false), items: z.array(Item) })
  .transform(({ items }) => items.map(entryOf));

function entryOf(item: z.infer<typeof Item>): RescueEntry {
  const { name, notes, login, fields } = item;
  const addresses = filled(...(login?.uris ?? []).map(({ uri }) => uri));
  const own = (fields ?? []).flatMap((field) => filled(field.name, field.value));
  const texts = [...filled(name, notes), ...addresses, ...own];
  return {
    addresses,
    texts,
    logins: filled(login?.username),
    password: login?.password ?? '',
    hasSeed: filled(login?.totp).length > 0 || texts.some(isSeed),
    isPutAway: filled(item.deletedDate, item.archivedDate).length > 0,
  };
}
