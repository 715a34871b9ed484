import * as z from 'zod';
import { EcfAccount, Role } from '../people/person.ts';
import { LocalText, Source } from '../values/text.ts';
import { FactRuleId } from './fact-rule-ids.ts';

/** Short name of a step, deadline, contact, document or warning inside a profile. */
export const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** The phase of a step: prepare, from the court's go-live on, or after linking or registering. */
export const Phase = z.enum(['before', 'on-or-after', 'after-linking']);
export type Phase = z.infer<typeof Phase>;

/** Who does a step: the filer, the firm's office, the attorney or trustee that an agent files for, or the court. */
export const Owner = z.enum(['person', 'firm', 'attorney', 'court']);
export type Owner = z.infer<typeof Owner>;

/** Files there today, is new to the court, or only researches. */
export const Standing = EcfAccount.shape.standing;
export type Standing = z.infer<typeof Standing>;

/** A page to open, named as its owner names it. */
export const PageLink = z.strictObject({ title: LocalText, url: z.url({ protocol: /^https?$/ }) });
export type PageLink = z.infer<typeof PageLink>;

/** Who a step applies to. `from` hides it until a deadline's day, for duties that didn't exist before. */
export const AppliesTo = z.strictObject({
  roles: z.array(Role).min(1).readonly(),
  standings: z.array(Standing).min(1).readonly(),
  from: Key.optional(),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/** A line that shows only while a fact is true. */
export const Note = z.strictObject({ when: FactRuleId, text: LocalText });
export type Note = z.infer<typeof Note>;

const fields = {
  phase: Phase,
  /** Position within the phase. */
  order: z.int().min(0),
  title: LocalText,
  what: z.array(LocalText).min(1).readonly(),
  /** The step goes on with what the profile says of its filing systems, and doesn't exist in a court with CM/ECF alone. */
  tells: z.literal('systems').optional(),
  why: LocalText.optional(),
  notes: z.array(Note).readonly().optional(),
  owner: Owner,
  /**
   * A deadline of the profile, or a date that follows from a fact. A deadline can be limited to some standings, because
   * a go-live date means nothing to a person who registers years later.
   */
  due: z
    .union([
      z.strictObject({ deadline: Key, standings: z.array(Standing).min(1).readonly().optional() }),
      z.strictObject({ fact: z.enum(['pacer-password', 'admission']) }),
    ])
    .optional(),
  requires: z.array(Key).readonly().optional(),
  isOptional: z.boolean().optional(),
  /** No one can file without this step. It can't be skipped, and it holds back linking. */
  isEssential: z.boolean().optional(),
  appliesTo: AppliesTo,
  /** The fact that ticks the step. Without one, a person ticks it. */
  doneWhen: FactRuleId.optional(),
  /** The fact that makes the step unnecessary. */
  notNeededWhen: FactRuleId.optional(),
  /** The step exists only while this fact is true. */
  onlyWhen: FactRuleId.optional(),
  evidence: LocalText.optional(),
  links: z.array(PageLink).readonly().optional(),
  contacts: z.array(Key).readonly().optional(),
  documents: z.array(Key).readonly().optional(),
};

/** The whole content of one step, as a family or court profile writes it. */
export const StepFields = z.strictObject(fields);
export type StepFields = z.infer<typeof StepFields>;

/** A layer's part of a step: any of its fields. */
export const StepPatch = StepFields.partial();
export type StepPatch = z.infer<typeof StepPatch>;

/** A step of a merged profile, with the sources of all layers. */
export const ProfileStep = StepFields.extend({
  id: Key,
  sources: z.array(Source).min(1).readonly(),
});
export type ProfileStep = z.infer<typeof ProfileStep>;
