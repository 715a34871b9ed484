import { loginShape } from '../../../shared/domain/checklist/login-shape.ts';
import type { NewEvent } from '../../../shared/domain/records/event.ts';
import { ecfSubject } from '../../../shared/domain/records/fold.ts';
import type { EcfAccountId } from '../../../shared/domain/values/ids.ts';
import type { Credential } from '../../../shared/domain/vault/credential-value.ts';

/** How a write ended: stored, with the shape of its login, or not stored when there is no credential. */
export function storeOutcome(
  id: EcfAccountId,
  { writeId, sealKey }: { readonly writeId: string; readonly sealKey: string },
  stored: Pick<Credential, 'login'> | undefined,
): NewEvent {
  const subject = ecfSubject(id);
  if (!stored) return { subject, kind: 'credential.not-stored', body: { writeId } };
  const body = { writeId, sealKey, login: loginShape(stored.login) };
  return { subject, kind: 'credential.stored', body };
}
