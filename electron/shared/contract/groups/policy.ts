import * as z from 'zod';
import { VALUE_PROBLEMS } from '../../domain/policy/given-value.ts';
import { PLACES, SOURCES, UNUSED_REASONS } from '../../domain/policy/in-force.ts';
import { POLICY_NAMES } from '../../domain/policy/table.ts';
import { FailureView, none } from '../shapes.ts';

const PolicyValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

/** One policy as it is in force. A list has no more entries, and a text no more characters, than the table allows. */
const Policy = z.strictObject({
  name: z.enum(POLICY_NAMES),
  value: PolicyValue,
  source: z.enum(SOURCES),
  /** Nobody can choose otherwise in the app. */
  isLocked: z.boolean(),
  /** What is set makes no sense, so the closed value is in force. */
  problem: z.enum(VALUE_PROBLEMS).optional(),
  /** Where a person chose: what is in force when they take it back. */
  otherwise: z.strictObject({ value: PolicyValue, source: z.enum(SOURCES) }).optional(),
});

/** Something set that is without effect. */
const Unused = z.strictObject({
  place: z.enum(PLACES),
  /** As written there, at most 80 characters. */
  name: z.string().max(80),
  why: z.enum(UNUSED_REASONS),
});

/** One place that this platform has, as the last look saw it. */
const PolicyPlace = z.strictObject({
  place: z.enum(PLACES),
  /** As firm IT writes it in its own tools. */
  where: z.string(),
  state: z.enum(['absent', 'read', 'ignored', 'unreadable']),
  /** What is wrong: one of `PLACE_TROUBLES`, or the system's own code. */
  why: z.string().max(80).optional(),
  /** It can't be read now, and what it held before still counts. */
  isHeld: z.boolean(),
});

/** Something in the file of court profiles that doesn't count; without a court, the whole file. */
const ProfilesFault = z.strictObject({
  court: z.string().max(80).optional(),
  failure: FailureView,
});

/** The calls about what firm IT has set. */
export const policyContract = {
  /** Every policy in the order of the table, what is set without effect, and how it stands with each place. */
  state: {
    input: none,
    output: z.strictObject({
      policies: z.array(Policy),
      unused: z.array(Unused),
      places: z.array(PolicyPlace),
      profilesFaults: z.array(ProfilesFault),
    }),
  },
};
