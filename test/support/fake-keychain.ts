import { patience, patientKeychain } from '../../electron/adapters/keychain/patient-keychain.ts';
import type { Keychain } from '../../electron/ports/vault.ts';
import type { FailureCode } from '../../electron/shared/domain/values/failure-codes.ts';
import { fail, ok, type Result } from '../../electron/shared/domain/values/result.ts';
import type { KeychainKind } from '../../electron/shared/domain/vault/keychain-kind.ts';

/** How the next calls go wrong: a failure, or the process dying before or after the entry is written or removed. */
type Trouble = 'none' | FailureCode | 'dies-before-write' | 'dies-after-write';

/** A keychain at the port, with what real ones do to us: nothing there, not available, asking the person, or the process dying at a step. */
export class FakeKeychain implements Keychain {
  readonly entries = new Map<string, string>();
  /** Every call, by name, in order. */
  readonly calls: string[] = [];
  trouble: Trouble = 'none';
  /** Calls from this one on go wrong; the first is 1. */
  troubleFrom = 1;
  #changes = 0;
  #prompt: PromiseWithResolvers<void> | undefined;

  async check(): Promise<Result<KeychainKind>> {
    return this.#failure() ?? ok('system');
  }

  async read(name: string): Promise<Result<string | undefined>> {
    this.calls.push('read');
    await this.#prompt?.promise;
    return this.#failure() ?? ok(this.entries.get(name));
  }

  write(name: string, value: string): Promise<Result<undefined>> {
    return this.#change('write', () => this.entries.set(name, value));
  }

  remove(name: string): Promise<Result<undefined>> {
    return this.#change('remove', () => this.entries.delete(name));
  }

  async whenFree(): Promise<void> {}

  /** From now on every call waits for the person, as behind a system prompt, until `answer`. */
  ask(): void {
    this.#prompt = Promise.withResolvers();
  }

  answer(): void {
    this.#prompt?.resolve();
    this.#prompt = undefined;
  }

  /** As the app uses it: one question at a time, and patience that ends after `limitMs`. */
  patient(limitMs: number): Keychain {
    return patientKeychain('test', this, patience(limitMs));
  }

  async #change(what: string, change: () => void): Promise<Result<undefined>> {
    this.calls.push(what);
    this.#changes += 1;
    await this.#prompt?.promise;
    const isInTrouble = this.#changes >= this.troubleFrom;
    const failure = isInTrouble ? this.#failure() : undefined;
    if (failure) return failure;
    if (isInTrouble && this.trouble === 'dies-before-write') return new Promise(() => {});
    change();
    if (isInTrouble && this.trouble === 'dies-after-write') return new Promise(() => {});
    return ok(undefined);
  }

  #failure() {
    const { trouble } = this;
    if (trouble === 'none' || trouble === 'dies-before-write' || trouble === 'dies-after-write')
      return undefined;
    return fail(trouble);
  }
}
