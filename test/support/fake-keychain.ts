import type { Keychain } from '../../electron/ports.ts';
import { fail, ok, type Result } from '../../electron/shared/domain/result.ts';

/** A keychain at the port, with what real ones do to us: nothing there, not available, or the process dying at a step. */
export class FakeKeychain implements Keychain {
  readonly entries = new Map<string, string>();
  /** Every call, by name, in order. */
  readonly calls: string[] = [];
  /** How the next calls go wrong: the keychain is locked, or the process dies before or after the entry is written. */
  trouble: 'none' | 'unavailable' | 'dies-before-write' | 'dies-after-write' = 'none';

  async kind(): Promise<'system' | 'unavailable'> {
    return this.trouble === 'unavailable' ? 'unavailable' : 'system';
  }

  async read(name: string): Promise<Result<string | undefined>> {
    this.calls.push('read');
    return this.trouble === 'unavailable'
      ? fail('keychain-unavailable')
      : ok(this.entries.get(name));
  }

  async write(name: string, value: string): Promise<Result<undefined>> {
    this.calls.push('write');
    if (this.trouble === 'unavailable') return fail('keychain-unavailable');
    if (this.trouble === 'dies-before-write') return new Promise(() => {});
    this.entries.set(name, value);
    if (this.trouble === 'dies-after-write') return new Promise(() => {});
    return ok(undefined);
  }

  async remove(name: string): Promise<Result<undefined>> {
    this.calls.push('remove');
    if (this.trouble === 'unavailable') return fail('keychain-unavailable');
    this.entries.delete(name);
    return ok(undefined);
  }
}
