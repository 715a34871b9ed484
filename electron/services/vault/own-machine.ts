import type { Records } from '../../ports/records.ts';
import type { Ids } from '../../ports/system.ts';
import type { Keychain } from '../../ports/vault.ts';
import { ok, type Result } from '../../shared/domain/values/result.ts';

/** The keychain's entry for the name that this computer goes by in the log. */
const OWN_NAME = 'machine';
const NAME = /^[0-9a-f]{8}$/;

/** The keychain of the computer that the records name, and whether that is this one. */
export interface OwnMachine {
  /** Asks before its first use; where the records were brought from another computer, they get this one's name first. */
  readonly keychain: Keychain;
  /** The same without another reason to ask the keychain, such as a link that was being sent. */
  readonly sure: () => Promise<void>;
}

interface Needs {
  readonly keychain: Keychain;
  readonly records: Pick<Records, 'machine' | 'rename' | 'standing' | 'isEmpty'>;
  readonly ids: Pick<Ids, 'newId'>;
}

/**
 * Makes sure that the log's machine is this computer: a folder that was copied to another one says there that logins are
 * kept which no keychain holds, and would end what the first computer is still doing. The name stands in the keychain
 * too, which no one copies. It is asked for together with the first entry, so that no one sees a question more.
 */
export function ownMachine({ keychain, records, ids }: Needs): OwnMachine {
  let asked: Promise<Result<undefined>> | undefined;
  const known = async (): Promise<Result<undefined>> => {
    asked ??= compare();
    const answer = await asked;
    // Nobody could answer: the next use asks again.
    if (!answer.ok) asked = undefined;
    return answer;
  };

  async function compare(): Promise<Result<undefined>> {
    if (records.standing.condition !== 'ready') return ok(undefined);
    const kind = await keychain.check();
    if (!kind.ok) return kind;
    // A keychain in memory forgets every name with the end of the app.
    if (kind.value !== 'system') return ok(undefined);
    const found = await keychain.read(OWN_NAME);
    if (!found.ok) return found;
    const name = found.value;
    if (name === records.machine) return ok(undefined);
    if (name !== undefined && NAME.test(name)) return records.rename(name);
    return nameThisComputer();
  }

  /** The keychain knows no name yet. */
  async function nameThisComputer(): Promise<Result<undefined>> {
    const name = records.isEmpty() ? records.machine : ids.newId().slice(-8);
    const written = await keychain.write(OWN_NAME, name);
    if (!written.ok || name === records.machine) return written;
    return records.rename(name);
  }

  return {
    sure: async () => {
      await known();
    },
    keychain: {
      check: async () => {
        const kind = await keychain.check();
        if (kind.ok) await known();
        return kind;
      },
      whenFree: () => keychain.whenFree(),
      read: async (name) => afterKnown(await known(), () => keychain.read(name)),
      write: async (name, value) => afterKnown(await known(), () => keychain.write(name, value)),
      remove: async (name) => afterKnown(await known(), () => keychain.remove(name)),
    },
  };
}

async function afterKnown<T>(
  known: Result<undefined>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  return known.ok ? work() : known;
}
