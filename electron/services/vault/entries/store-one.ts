import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import { failFields, type Result } from '../../../shared/domain/values/result.ts';
import {
  type Credential,
  credentialProblems,
} from '../../../shared/domain/vault/credential-value.ts';
import { type EntryContext, isWaiting, note } from './entry-context.ts';
import { noticeSameLogins } from './same-login.ts';
import { storeOutcome } from './store-outcome.ts';
import { newWrite, writeCredential } from './write-credential.ts';

/** Stores one credential in two journaled steps. */
export async function storeOne(
  context: EntryContext,
  id: EcfAccountId,
  credential: Credential,
): Promise<Result<undefined>> {
  const problems = credentialProblems(credential);
  if (problems.length > 0) return failFields(problems);
  const subject = ecfSubject(id);
  const body = newWrite(context);
  const begun = note(context, { subject, kind: 'credential.storing', body });
  if (!begun.ok) return begun;
  const written = await writeCredential(context, id, body, credential);
  if (isWaiting(written)) return written;
  const ended = note(context, storeOutcome(id, body, written.ok ? credential : undefined));
  if (!written.ok) return written;
  await noticeSameLogins(context, [id]);
  return ended;
}
