import type { Result } from '../shared/domain/values/result.ts';
import type { KeychainKind } from '../shared/domain/vault/keychain-kind.ts';
import type { PassphraseStrength } from '../shared/domain/vault/passphrase.ts';
import type { PresenceState } from '../shared/domain/vault/presence.ts';
import type { PresenceReason } from '../shared/domain/vault/protected-act.ts';
import type { Transfer } from '../shared/domain/vault/transfer.ts';

/**
 * The operating system's keychain. `undefined` means that it holds nothing under that name. Anything that goes wrong is
 * one of the `keychain-...` failures, never "no credential". Values are at most 2048 bytes of UTF-8 (`credential-too-long`).
 * `keychain-waiting`: the keychain is asking the person something. The call that caused it goes on and may still succeed;
 * no other call reaches the keychain until then.
 */
export interface Keychain {
  /** Whether this machine has a working keychain. The app's keychain is asked once, and again after a question failed. */
  check(): Promise<Result<KeychainKind>>;
  read(name: string): Promise<Result<string | undefined>>;
  write(name: string, value: string): Promise<Result<undefined>>;
  remove(name: string): Promise<Result<undefined>>;
  /** Resolves when no call to the keychain is under way. */
  whenFree(): Promise<void>;
}

/** Proof that the person at the keyboard is the one whose machine this is, by the best way this machine has. */
export interface Presence {
  state(): Promise<Result<PresenceState>>;
  /** Asks for proof. Fails with `presence-refused`, `presence-wrong-pin`, `presence-wait`, `presence-not-set-up` or what the keychain says. */
  prove(reason: PresenceReason, pin: string | undefined): Promise<Result<undefined>>;
  /** Sets the app's PIN; changing it takes the current one. */
  setPin(pin: string, currentPin: string | undefined): Promise<Result<undefined>>;
  /** Removes the app's PIN without asking: only after everything it protects is gone. */
  forgetPin(): Promise<Result<undefined>>;
}

/** Whether the app is locked, kept where it outlives the process. `unsure`: whether anything can prove presence was not known yet. */
export interface LockMark {
  read(): 'sure' | 'unsure' | undefined;
  set(how: 'sure' | 'unsure'): void;
  clear(): void;
}

/** The system's clipboard, for secrets. */
export interface Clipboard {
  /** Puts a secret on the clipboard, marked so that well-behaved clipboard histories leave it out. */
  putSecret(text: string): Promise<Result<undefined>>;
  /** Clears the clipboard if our secret is still on it, and only then. Answers whether it was. */
  clearIfOurs(): Promise<boolean>;
}

/** Keeps our windows out of screen capture while a secret shows, as far as the system allows. */
export interface ScreenGuard {
  protect(isOn: boolean): void;
}

/** Locks a transfer into a file's bytes and opens it again. */
export interface TransferSeal {
  seal(transfer: Transfer, passphrase: string): Promise<Uint8Array>;
  /** Opens all of it or none. Its failures differ only where telling them apart is safe. */
  open(bytes: Uint8Array, passphrase: string): Promise<Result<Transfer>>;
  strength(passphrase: string): Promise<PassphraseStrength>;
}
