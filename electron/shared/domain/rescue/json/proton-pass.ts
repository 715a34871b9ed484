import * as z from 'zod';
import { isSeed, type RescueEntry } from '../entry.ts';
import { filled, list, text } from './json-text.ts';

/** The state of an item in the trash. */
const TRASHED = 2;
const Item = z.object({
  state: z.number().nullish().catch(undefined),
  data: z.object({
    metadata: z.object({ name: text, note: text }).nullish().catch(undefined),
    extraFields: list(
      z.object({
        fieldName: text,
        data: z.object({ content: text, totpUri: text }).nullish().catch(undefined),
      }),
    ),
    content: z
      .object({
        itemUsername: text,
        itemEmail: text,
        /** Before they were two fields. */
        username: text,
        password: text,
        totpUri: text,
        urls: list(z.string()),
      })
      .nullish()
      .catch(undefined),
  }),
});

/** Proton Pass's JSON export: `data.json` in its ZIP. */
export const ProtonPassExport = z
  .object({
    encrypted: z.literal(false).optional(),
    vaults: z.record(z.string(), z.object({ items: z.array(Item) })),
  })
  .transform(({ vaults }) => Object.values(vaults).flatMap(({ items }) => items.map(entryOf)));

function entryOf({ state, data }: z.infer<typeof Item>): RescueEntry {
  const { metadata, content, extraFields } = data;
  const extra = extraFields ?? [];
  const logins = filled(content?.itemUsername, content?.username);
  const emails = filled(content?.itemEmail);
  const addresses = filled(...(content?.urls ?? []));
  const own = extra.flatMap((field) => filled(field.fieldName, field.data?.content));
  const texts = [...filled(metadata?.name, metadata?.note), ...addresses, ...own];
  const seeds = filled(content?.totpUri, ...extra.map((field) => field.data?.totpUri));
  return {
    addresses,
    texts,
    logins: logins.length > 0 ? logins : emails,
    otherLogins: logins.length > 0 ? emails : [],
    password: content?.password ?? '',
    hasSeed: seeds.length > 0 || texts.some(isSeed),
    isPutAway: state === TRASHED,
  };
}
