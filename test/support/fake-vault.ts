import { systemIds } from '../../electron/adapters/ids.ts';
import type { Court, Practice } from '../../electron/ports/courts.ts';
import type { Records } from '../../electron/ports/records.ts';
import type { Clipboard, Keychain, Presence } from '../../electron/ports/vault.ts';
import type { PolicyKeeper } from '../../electron/services/policy/policy-keeper.ts';
import { presenceGrants } from '../../electron/services/shared/grants.ts';
import { vaultEntries } from '../../electron/services/vault/entries/entries.ts';
import { secretClipboard } from '../../electron/services/vault/secret-clipboard.ts';
import { shownSecret } from '../../electron/services/vault/shown-secret.ts';
import { credentialTries } from '../../electron/services/vault/tries.ts';
import { vaultService } from '../../electron/services/vault/vault.ts';
import type { News } from '../../electron/shared/contract/events.ts';
import type { CourtProfile } from '../../electron/shared/domain/profiles/court-profile.ts';
import { fail, ok } from '../../electron/shared/domain/values/result.ts';
import { TestClock } from './clock.ts';
import { somePolicy } from './policy.ts';

/** A clipboard at the port that remembers what is on it. */
export class TestClipboard implements Clipboard {
  text = '';
  #ours: string | undefined;
  isBroken = false;

  async putSecret(text: string) {
    if (this.isBroken) return fail('clipboard-failed');
    this.text = text;
    this.#ours = text;
    return ok(undefined);
  }

  async clearIfOurs() {
    const isOurs = this.#ours !== undefined && this.text === this.#ours;
    if (isOurs) this.text = '';
    this.#ours = undefined;
    return isOurs;
  }
}

const nothing = () => {
  throw new Error('not part of this test');
};

/** Whatever of the vault's surroundings a test does not care about. */
export interface VaultParts {
  readonly records: Records;
  readonly keychain: Keychain;
  readonly clock?: TestClock;
  readonly profile?: CourtProfile;
  readonly court?: Court;
  readonly practice?: Pick<Practice, 'endpointFor' | 'people'>;
  readonly presence?: Presence;
  readonly policy?: PolicyKeeper;
  /** Whether this is the practice profile. */
  readonly isPractice?: boolean;
}

/** The vault service with real entries, grants, clipboard watch and screen watch over the given ports. */
export function vaultOver(parts: VaultParts) {
  const { records, keychain } = parts;
  const clock = parts.clock ?? new TestClock();
  const policy = parts.policy ?? somePolicy();
  const news: News[] = [];
  const tell = (piece: News) => {
    news.push(piece);
  };
  const clipboard = new TestClipboard();
  const screen = {
    isProtected: false,
    protect(isOn: boolean) {
      screen.isProtected = isOn;
    },
  };
  const grants = presenceGrants(clock, systemIds);
  const entries = vaultEntries({ records, keychain, ids: systemIds, clock });
  const shown = shownSecret(screen, tell);
  const copied = secretClipboard({
    clipboard,
    seconds: () => policy.value('ClipboardSeconds'),
    tell,
  });
  const courts = { profile: async () => parts.profile };
  const tries = credentialTries({
    records,
    policy,
    isPractice: parts.isPractice === true,
    courts,
    entries,
    clock,
    court: parts.court ?? { open: nothing, tryOldSignIn: nothing },
    practice: parts.practice ?? { endpointFor: nothing, people: nothing },
  });
  const vault = vaultService({
    records,
    keychain,
    entries,
    grants,
    shown,
    clipboard: copied,
    policy,
    clock,
    tell,
    courts,
    tries,
    presence: parts.presence ?? {
      state: nothing,
      prove: nothing,
      setPin: nothing,
      forgetPin: async () => ok(undefined),
    },
  });
  return { vault, entries, grants, clock, clipboard, copied, screen, shown, news };
}
