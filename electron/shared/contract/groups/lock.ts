import * as z from 'zod';
import { PresenceWay } from '../../domain/vault/presence.ts';
import { none } from '../shapes.ts';
import { typedPin } from './presence.ts';

/** Whether the app is locked, and how to unlock it. */
export const LockState = z.strictObject({
  isLocked: z.boolean(),
  /** How to unlock; `none` until a PIN is set. */
  unlockBy: PresenceWay.or(z.literal('none')),
  waitSeconds: z.int(),
  /** Minutes without keyboard or mouse after which the app locks itself. */
  idleMinutes: z.int(),
});
export type LockState = z.infer<typeof LockState>;

/** The calls that lock and unlock the app. */
export const lockContract = {
  state: { input: none, output: LockState },
  now: { input: none, output: LockState },
  unlock: { input: z.strictObject({ pin: typedPin.optional() }), output: LockState },
};
