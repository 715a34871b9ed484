import * as z from 'zod';
import { StepOutcome } from '../checklist/facts.ts';
import { KnownLinkObstacle, LinkKnownBy } from '../checklist/link-known-by.ts';
import { EcfAccount, Role } from '../people/person.ts';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { Language, Typed } from '../values/text.ts';
import { FactObstacle, ReportedFact } from './bulk-account-fact.ts';

/** The most people or accounts one bulk act may reach. */
export const MAX_AT_ONCE = 60_000;

/** The most names a preview lists. Beyond that it says how many more there are. */
export const MAX_NAMED = 100;

/** The acts that can be done for many people at once. */
export const BulkAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record-step'),
    stepId: z.string().max(80),
    outcome: StepOutcome,
    note: Typed,
  }),
  z.strictObject({
    kind: z.literal('add-court'),
    courtId: CourtId,
    /** Each person in their roster role, or everyone in this one. */
    capacity: z.union([Role, z.literal('own-role')]),
    standing: EcfAccount.shape.standing,
  }),
  /** These accounts were linked outside the app, and this is how it is known. */
  z.strictObject({ kind: z.literal('record-known-link'), how: LinkKnownBy, note: Typed }),
  /** The same fact of each person's PACER account, as they reported it. */
  z.strictObject({ kind: z.literal('record-account-fact'), fact: ReportedFact }),
  z.strictObject({ kind: z.literal('put-in-charge'), name: Typed }),
  /** Afterward no one is in charge. */
  z.strictObject({ kind: z.literal('leave-without-charge') }),
  /** The language that each person is written to in. */
  z.strictObject({ kind: z.literal('set-language'), language: Language }),
]);
export type BulkAct = z.infer<typeof BulkAct>;

/** The targets: people in some of their courts (all when none is named), or chosen accounts. */
export const BulkTarget = z.union([
  z.strictObject({
    personIds: z.array(PersonId).min(1).max(MAX_AT_ONCE),
    courtIds: z.array(CourtId).max(300),
  }),
  z.strictObject({ ecfAccountIds: z.array(EcfAccountId).min(1).max(MAX_AT_ONCE) }),
]);
export type BulkTarget = z.infer<typeof BulkTarget>;

/** Why an act does not reach someone. */
export const BulkObstacle = z.enum([
  'no-such-step',
  'step-decides-itself',
  'step-essential',
  'step-not-needed',
  'step-recorded-already',
  'nothing-to-clear',
  'no-court',
  'court-joined-already',
  'in-charge-already',
  'nobody-in-charge',
  'language-already',
  'not-in-roster',
  ...KnownLinkObstacle.options,
  ...FactObstacle.options,
]);
export type BulkObstacle = z.infer<typeof BulkObstacle>;
