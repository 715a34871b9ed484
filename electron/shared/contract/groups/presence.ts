import * as z from 'zod';
import { PresenceState } from '../../domain/vault/presence.ts';
import { Grant, ProtectedAct } from '../../domain/vault/protected-act.ts';
import { none, typed } from '../shapes.ts';

/** The app's own PIN as it is typed, before it is checked. */
export const typedPin = typed(500);

/** The calls that prove presence. */
export const presenceContract = {
  state: { input: none, output: PresenceState },
  /** Sets the first PIN. Changing it takes the current one. */
  setPin: {
    input: z.strictObject({ pin: typedPin, currentPin: typedPin.optional() }),
    output: PresenceState,
  },
  /** Touch ID shows its own dialog. Where presence is proven by PIN, the PIN comes with the call. */
  prove: {
    input: z.strictObject({ act: ProtectedAct, pin: typedPin.optional() }),
    output: z.strictObject({
      /** Good once, for this act alone. */
      grant: Grant,
      seconds: z.int(),
    }),
  },
};
