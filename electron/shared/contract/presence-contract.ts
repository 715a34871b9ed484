import * as z from 'zod';
import { PresenceState } from '../domain/vault/presence.ts';
import { Grant, ProtectedAct } from '../domain/vault/protected-act.ts';

const none = z.strictObject({});
const pin = z.string().max(500);

export const presenceContract = {
  state: { input: none, output: PresenceState },
  /** Sets the first PIN, or changes it, which takes the current one. */
  setPin: {
    input: z.strictObject({ pin, currentPin: pin.optional() }),
    output: PresenceState,
  },
  /** Touch ID asks by itself; where the way is `pin`, the PIN comes with the call. */
  prove: {
    input: z.strictObject({ act: ProtectedAct, pin: pin.optional() }),
    output: z.strictObject({
      /** Good once, for this act alone. */
      grant: Grant,
      seconds: z.int(),
    }),
  },
};

/** How the lock stands and how to come back. */
export const LockState = z.strictObject({
  isLocked: z.boolean(),
  /** How to come back; `none` until a PIN is set. */
  unlockBy: z.enum(['system', 'pin', 'none']),
  waitSeconds: z.int(),
  /** Minutes without keyboard and mouse after which the app locks itself. */
  idleMinutes: z.int(),
});
export type LockState = z.infer<typeof LockState>;

export const lockContract = {
  state: { input: none, output: LockState },
  now: { input: none, output: LockState },
  unlock: { input: z.strictObject({ pin: pin.optional() }), output: LockState },
};
