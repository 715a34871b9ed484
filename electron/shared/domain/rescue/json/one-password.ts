import * as z from 'zod';
import { isSeed, type RescueEntry } from '../entry.ts';
import { filled, list, text } from './json-text.ts';

const Field = z.object({
  title: text,
  value: z.record(z.string(), z.unknown()).nullish().catch({}),
});
const Item = z.object({
  state: text,
  trashed: z.boolean().nullish().catch(undefined),
  overview: z
    .object({ title: text, url: text, urls: list(z.object({ url: text })) })
    .nullish()
    .catch(undefined),
  details: z
    .object({
      loginFields: list(z.object({ designation: text, name: text, value: text })),
      notesPlain: text,
      sections: list(z.object({ fields: list(Field) })),
      password: text,
    })
    .nullish()
    .catch(undefined),
});
/** Older versions put each item into an object of its own. */
const Wrapped = z.union([z.object({ item: Item }).transform(({ item }) => item), Item]);
const Vault = z.object({ items: z.array(Wrapped) });

/** `export.data` of 1Password's 1PUX: accounts, their vaults, and the items of each (https://support.1password.com/1pux-format). */
export const OnePasswordExport = z
  .object({ accounts: z.array(z.object({ vaults: z.array(Vault) })).min(1) })
  .transform(({ accounts }) =>
    accounts.flatMap(({ vaults }) => vaults.flatMap(({ items }) => items.map(entryOf))),
  );

const USERNAME = /^(?:user ?name|user ?id|login)$/i;

function entryOf({ state, trashed, overview, details }: z.infer<typeof Item>): RescueEntry {
  const named = details?.loginFields ?? [];
  const of = (wanted: string) =>
    filled(...named.filter(({ designation }) => designation === wanted).map(({ value }) => value));
  const fields = (details?.sections ?? []).flatMap((section) => section.fields ?? []);
  const own = (kind: string) => fields.flatMap(({ value }) => emailOrText(value?.[kind]));
  const further = fields
    .filter(({ title }) => USERNAME.test(title ?? ''))
    .flatMap(({ value }) => emailOrText(value?.string));
  const addresses = addressesOf(overview);
  const logins = [...of('username'), ...further];
  const emails = own('email');
  const passwords = [...of('password'), ...filled(details?.password)];
  const texts = [
    ...filled(overview?.title, details?.notesPlain),
    ...addresses,
    ...named.flatMap(({ name, value }) => filled(name, value)),
    ...fields.flatMap(({ title, value }) => [...filled(title), ...valuesOf(value)]),
  ];
  return {
    addresses,
    texts,
    logins: logins.length > 0 ? logins : emails,
    otherLogins: logins.length > 0 ? emails : [],
    password: passwords[0] ?? '',
    hasOtherPassword: new Set(passwords).size > 1,
    hasSeed: own('totp').length > 0 || texts.some(isSeed),
    isPutAway: trashed === true || state === 'archived' || state === 'trashed',
  };
}

/** All addresses, once each: the first is written twice. */
function addressesOf(overview: z.infer<typeof Item>['overview']): readonly string[] {
  const all = filled(...(overview?.urls ?? []).map(({ url }) => url), overview?.url);
  return [...new Set(all)];
}

const Email = z.object({ email_address: text });

/** A value's text. An email address is an object in newer versions. */
function emailOrText(value: unknown): readonly string[] {
  if (typeof value === 'string') return filled(value);
  const email = Email.safeParse(value);
  return email.success ? filled(email.data.email_address) : [];
}

function valuesOf(value: Readonly<Record<string, unknown>> | null | undefined): readonly string[] {
  return Object.values(value ?? {}).flatMap(emailOrText);
}
