import type { Keychain } from '../../ports/vault.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';
import type { KeychainKind } from '../../shared/domain/vault/keychain-kind.ts';

/** What was last learned of the keychain. `unknown` and `failing` are found out by asking it. */
type Known =
  | { readonly is: 'unknown' | 'failing' }
  | { readonly is: 'working'; readonly kind: KeychainKind };

/**
 * Answers `check` from memory while the keychain works: it is asked once, and again after a question failed. A check may
 * make the system prompt the person, so it must not follow each record. `onChange` is called when a working keychain
 * fails, and when a failing one works again.
 */
export function rememberedCheck(keychain: Keychain, onChange: () => void): Keychain {
  let known: Known = { is: 'unknown' };

  function learn(next: Known): void {
    const before = known.is;
    known = next;
    const isFailing = next.is === 'failing';
    if (isFailing ? before === 'working' : before === 'failing') onChange();
  }

  async function heard<T>(asking: Promise<Result<T>>): Promise<Result<T>> {
    const result = await asking;
    if (result.ok) {
      if (known.is === 'failing') learn({ is: 'unknown' });
    } else if (result.failure.code.startsWith('keychain-')) {
      learn({ is: 'failing' });
    }
    return result;
  }

  return {
    async check() {
      if (known.is === 'working') return ok(known.kind);
      const result = await keychain.check();
      learn(result.ok ? { is: 'working', kind: result.value } : { is: 'failing' });
      return result;
    },
    read: (name) => heard(keychain.read(name)),
    write: (name, value) => heard(keychain.write(name, value)),
    remove: (name) => heard(keychain.remove(name)),
    whenFree: keychain.whenFree,
  };
}
