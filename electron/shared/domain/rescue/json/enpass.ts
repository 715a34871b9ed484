import * as z from 'zod';
import { isSeed, type RescueEntry } from '../entry.ts';
import { filled, list, text } from './json-text.ts';

/** Enpass writes 0 and 1; older versions leave them out. */
const flag = z.union([z.boolean(), z.number()]).nullish().catch(undefined);
const Item = z.object({
  title: text,
  note: text,
  archived: flag,
  trashed: flag,
  fields: list(z.object({ type: text, label: text, value: text, deleted: flag })),
});

/** Enpass's JSON export. Fields say by their type what they hold, whatever language their labels are in. */
export const EnpassExport = z
  .object({ items: z.array(Item) })
  .refine(({ items }) =>
    items.some(({ fields }) => fields?.some(({ type }) => type === 'password')),
  )
  .transform(({ items }) => items.map(entryOf));

function entryOf({ title, note, archived, trashed, fields }: z.infer<typeof Item>): RescueEntry {
  const here = (fields ?? []).filter(({ deleted }) => !deleted);
  const of = (wanted: string) =>
    filled(...here.filter(({ type }) => type === wanted).map(({ value }) => value));
  const [logins, emails, passwords] = [of('username'), of('email'), of('password')];
  const own = here.flatMap(({ label, value }) => filled(label, value));
  const texts = [...filled(title, note), ...own];
  return {
    addresses: of('url'),
    texts,
    logins: logins.length > 0 ? logins : emails,
    otherLogins: logins.length > 0 ? emails : [],
    password: passwords[0] ?? '',
    hasOtherPassword: new Set(passwords).size > 1,
    hasSeed: of('totp').length > 0 || texts.some(isSeed),
    isPutAway: Boolean(archived) || Boolean(trashed),
  };
}
