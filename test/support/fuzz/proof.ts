import { isPlain } from '../../../electron/ipc/plain.ts';
import type { WholeApp } from './whole-app.ts';

type Fields = Readonly<Record<string, unknown>>;

const byAccount = (action: string) => (input: Fields) => ({
  action,
  ecfAccountId: input.ecfAccountId,
});
const byPerson = (action: string) => (input: Fields) => ({ action, personId: input.personId });
const byImport = (action: string) => (input: Fields) => ({ action, importId: input.importId });
const ofCourt = ({ courtId }: Fields) => ({ action: 'endpoint', courtId });

/** What each call that takes a proof of presence asks it for. */
const ACTS: Readonly<Record<string, (input: Fields) => Fields>> = {
  'vault.store': byAccount('replace'),
  'vault.takeAsIs': byAccount('take-as-is'),
  'vault.reveal': byAccount('reveal'),
  'vault.copy': byAccount('copy'),
  'vault.destroy': byAccount('destroy'),
  'vault.destroyPerson': byPerson('destroy-person'),
  'vault.destroyAll': () => ({ action: 'destroy-all' }),
  'rescue.commit': byImport('rescue'),
  'transfer.write': ({ personId }) => ({
    action: 'transfer-out',
    ...(personId ? { personId } : {}),
  }),
  'transfer.restore': byImport('transfer-in'),
  'exports.worksheet': byPerson('worksheet'),
  'linking.begin': byAccount('link-copies'),
  'linking.copy': byAccount('link-copies'),
  'linking.confirm': byAccount('rehearse'),
  'endpoints.set': ofCourt,
  'endpoints.remove': ofCourt,
  'endpoints.allowAssisted': ofCourt,
  'endpoints.test': (input) => ({ ...ofCourt(input), action: 'endpoint-test' }),
  'profiles.save': ofCourt,
  'profiles.addCourt': ofCourt,
};

/** The same input with a proof that was really given, where the call takes one and its input is of the right form. */
export async function withProof(app: WholeApp, name: string, input: unknown): Promise<unknown> {
  const act = ACTS[name];
  if (!act || !isFields(input) || !isReadable(input)) return input;
  const answer = await app.call('presence.prove', { act: act(input) }).catch(() => undefined);
  const grant = isFields(answer) && isFields(answer.value) ? answer.value.grant : undefined;
  if (grant === undefined) return input;
  if (name !== 'exports.worksheet') return { ...input, grant };
  return { ...input, secrets: { reason: 'asked for', grant } };
}

/** Fields of some odd inputs can't even be read. */
function isReadable(input: Fields): boolean {
  try {
    return isPlain(input);
  } catch {
    return false;
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
