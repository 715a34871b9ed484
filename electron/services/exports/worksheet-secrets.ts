import type { PolicyNow } from '../../ports/policy.ts';
import type { Records } from '../../ports/records.ts';
import type { EcfAccount } from '../../shared/domain/people/person.ts';
import { ecfSubject } from '../../shared/domain/records/fold.ts';
import type { FailureCode } from '../../shared/domain/values/failure-codes.ts';
import type { EcfAccountId, PersonId } from '../../shared/domain/values/ids.ts';
import { fail, failFields, ok, type Result } from '../../shared/domain/values/result.ts';
import type { Credential } from '../../shared/domain/vault/credential-value.ts';
import {
  BLANK_REASONS,
  type BlankReason,
  checkPrintReason,
} from '../../shared/domain/vault/printed-passwords.ts';
import type { Grant } from '../../shared/domain/vault/protected-act.ts';
import { allowedByIt } from '../policy/set-by-it.ts';
import type { Grants } from '../shared/grants.ts';
import type { VaultEntries } from '../vault/entries/entries.ts';

/** A request to print secrets. */
export interface SecretsAsked {
  readonly grant: Grant;
  readonly reason: string;
}

/** What printing secrets needs. */
export interface SecretsNeeds {
  readonly grants: Grants;
  readonly entries: Pick<VaultEntries, 'read'>;
  readonly records: Pick<Records, 'append'>;
  readonly policy: Pick<PolicyNow, 'value'>;
}

/** Logins and passwords to print, and the accounts whose lines stay blank although a credential was stored. */
export interface WorksheetSecrets {
  readonly found: ReadonlyMap<EcfAccountId, Credential>;
  readonly leftBlank: readonly { readonly ecfAccountId: EcfAccountId; readonly why: BlankReason }[];
}

/** For a worksheet without passwords. */
export const NO_SECRETS: WorksheetSecrets = { found: new Map(), leftBlank: [] };

/**
 * Reads one person's court logins and passwords for printing. Fails with `worksheet-nothing-kept` when the keychain has
 * none, so no one mistakes the sheet for one with passwords. Needs a reason and a proof of presence for exactly this.
 * The printing and its reason are in the log before any password is returned.
 */
export async function secretsFor(
  personId: PersonId,
  accounts: readonly EcfAccount[],
  { grant, reason: typed }: SecretsAsked,
  { grants, entries, records, policy }: SecretsNeeds,
): Promise<Result<WorksheetSecrets>> {
  // Where firm IT lets nobody see a password on screen, nobody reads it on paper either.
  const allowed = allowedByIt(policy, 'Reveal');
  if (!allowed.ok) return allowed;
  const reason = checkPrintReason(typed);
  if ('problem' in reason) return failFields([reason.problem]);
  const present = grants.use(grant, { action: 'worksheet', personId });
  if (!present.ok) return present;
  const secrets = await readSecrets(accounts, entries);
  if (!secrets.ok) return secrets;
  const { found } = secrets.value;
  if (found.size === 0) return fail('worksheet-nothing-kept');
  const body = { reason: reason.value };
  const noted = records.append(
    [...found.keys()].map((id) => ({ subject: ecfSubject(id), kind: 'credential.printed', body })),
  );
  return noted.ok ? secrets : noted;
}

/** Reads what the keychain has for these accounts. Fails when the keychain itself does not answer. */
async function readSecrets(
  accounts: readonly EcfAccount[],
  entries: SecretsNeeds['entries'],
): Promise<Result<WorksheetSecrets>> {
  const found = new Map<EcfAccountId, Credential>();
  const leftBlank: { ecfAccountId: EcfAccountId; why: BlankReason }[] = [];
  for (const { id } of accounts) {
    const stored = await entries.read(id);
    const why = stored.ok ? undefined : blankReason(stored.failure.code);
    if (stored.ok) found.set(id, stored.value);
    else if (why) leftBlank.push({ ecfAccountId: id, why });
    else if (stored.failure.code !== 'credential-missing') return stored;
  }
  return ok({ found, leftBlank });
}

/**
 * Records that the secrets from `secretsFor` were not printed after all. If this record fails, the history says too
 * much, never too little.
 */
export function noteNotPrinted(
  { found }: WorksheetSecrets,
  records: Pick<Records, 'append'>,
): void {
  records.append(
    [...found.keys()].map((id) => ({
      subject: ecfSubject(id),
      kind: 'credential.not-printed',
      body: {},
    })),
  );
}

function blankReason(code: FailureCode): BlankReason | undefined {
  return BLANK_REASONS.find((reason) => reason === code);
}
