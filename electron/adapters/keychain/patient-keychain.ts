import type { Keychain } from '../../ports/vault.ts';
import { fail, type Result } from '../../shared/domain/values/result.ts';
import type { AskedKeychain } from './keychain.ts';

/** How long the keychain may take before we report that it is asking the person something. */
export const PATIENCE_MS = 4_000;

/** One queue of keychain calls, shared by all its services. */
export interface Patience {
  /** Makes calls in turn. A call already in the queue under the same key is not made again. */
  ask<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>>;
  /** Resolves when no call is in progress. */
  whenFree(): Promise<void>;
}

/**
 * Lets one question at a time go to the keychain. A question may stop to ask the person something: a locked keychain, or
 * a Mac that asks whether to allow it. After `limitMs` its caller, everybody waiting in line, and everybody who asks
 * later get `keychain-waiting` while the prompt stays open. Questions in line are dropped, so that no second prompt
 * follows the first.
 */
export function patience(limitMs = PATIENCE_MS): Patience {
  const answers = new Map<string, Promise<Result<unknown>>>();
  const callers = new Set<() => void>();
  let line: Promise<unknown> = Promise.resolve();
  let isStuck = false;
  /** Counts the prompts that took too long. A call queued before such a prompt is not made after it. */
  let era = 0;

  function getStuck(): void {
    isStuck = true;
    era += 1;
    for (const tell of callers) tell();
  }

  async function run<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const timer = setTimeout(getStuck, limitMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      isStuck = false;
    }
  }

  function begin<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const born = era;
    const answer = line
      .then((): Promise<Result<T>> | Result<T> =>
        born === era ? run(work) : fail('keychain-waiting'),
      )
      .finally(() => answers.delete(key));
    answers.set(key, answer);
    line = answer.catch(() => undefined);
    return answer;
  }

  return {
    async ask<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
      if (isStuck) return fail('keychain-waiting');
      const answer = (answers.get(key) as Promise<Result<T>> | undefined) ?? begin(key, work);
      const { promise, resolve, reject } = Promise.withResolvers<Result<T>>();
      const tell = () => resolve(fail('keychain-waiting'));
      callers.add(tell);
      answer.then(resolve, reject).finally(() => callers.delete(tell));
      return promise;
    },
    async whenFree() {
      while (answers.size > 0) await line;
    },
  };
}

let lastChange = 0;

/**
 * Puts a keychain's calls into the queue. Two reads of one entry at the same time make one call. Two changes make two.
 */
export function patientKeychain(
  service: string,
  keychain: AskedKeychain,
  { ask, whenFree }: Patience,
): Keychain {
  const change = () => {
    lastChange += 1;
    return `change ${lastChange}`;
  };
  return {
    check: () => ask(`check ${service}`, () => keychain.check()),
    read: (name) => ask(`read ${service} ${name}`, () => keychain.read(name)),
    write: (name, value) => ask(change(), () => keychain.write(name, value)),
    remove: (name) => ask(change(), () => keychain.remove(name)),
    whenFree,
  };
}
