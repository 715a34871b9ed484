import { randomBytes } from 'node:crypto';
import type { Offer } from './authenticator.ts';

/** A sign-in in the browser that is not complete: what was offered so far and where to go afterwards. */
export interface PendingSignIn {
  readonly offer: Offer;
  readonly appUrl: string;
}

/** Kept here between the steps, so that no page ever sends a password back. */
export interface PendingSignIns {
  /** Returns the key that the next form sends along. */
  keep(signIn: PendingSignIn): string;
  /** Each key works once. */
  take(key: string): PendingSignIn | undefined;
  forget(): void;
}

const MAX_KEPT = 200;

/** A sign-in with nothing typed yet. */
export const NO_OFFER: Offer = {
  loginId: '',
  password: '',
  otpCode: '',
  clientCode: '',
  hasAcknowledgedRedaction: false,
};

/** Makes the pending sign-ins of one run. */
export function makePendingSignIns(): PendingSignIns {
  const kept = new Map<string, PendingSignIn>();
  return {
    keep: (signIn) => {
      const [oldest] = kept.keys();
      if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      const key = randomBytes(16).toString('hex');
      kept.set(key, signIn);
      return key;
    },
    take: (key) => {
      const signIn = kept.get(key);
      kept.delete(key);
      return signIn;
    },
    forget: () => kept.clear(),
  };
}
