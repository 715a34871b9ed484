import * as z from 'zod';
import { EcfAccount, Role } from '../people/person.ts';
import { LayerName } from '../profiles/court-profile.ts';
import { AppliesTo, Key, Owner, PageLink, Phase } from '../profiles/step.ts';
import { Contact, CourtDocument } from '../profiles/values.ts';
import { Due } from '../values/deadline.ts';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { LocalText, Source, TextValues } from '../values/text.ts';

/** A step's state. A fact that ticks a step or makes it unnecessary says why. A person's tick says who and when. */
export const StepState = z.union([
  z.strictObject({ kind: z.literal('todo') }),
  z.strictObject({
    kind: z.literal('waiting'),
    for: z.enum(['steps', 'date']),
    /** Steps that have to be done first. */
    steps: z.array(Key).readonly(),
    /** The first day the step is possible. */
    date: z.iso.date().optional(),
  }),
  z.strictObject({
    kind: z.literal('done'),
    by: z.literal('fact'),
    why: LocalText,
    values: TextValues,
  }),
  z.strictObject({
    kind: z.literal('done'),
    by: z.literal('person'),
    who: z.string(),
    when: z.iso.datetime(),
    note: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('skipped'),
    reason: z.string(),
    who: z.string(),
    when: z.iso.datetime(),
  }),
  z.strictObject({ kind: z.literal('not-needed'), why: LocalText, values: TextValues }),
]);
export type StepState = z.infer<typeof StepState>;

/** One step as a screen shows it. Fill the placeholders in its texts from the checklist's `values`. */
export const ChecklistStep = z.strictObject({
  id: Key,
  phase: Phase,
  title: LocalText,
  what: z.array(LocalText).readonly(),
  why: LocalText.optional(),
  /** Lines that apply because of a recorded fact or a passed date. */
  notes: z.array(LocalText).readonly(),
  owner: Owner,
  due: Due.optional(),
  requires: z.array(Key).readonly(),
  isOptional: z.boolean(),
  isEssential: z.boolean(),
  /** `facts`: ticks itself and can't be ticked by hand. `person`: a person records it. */
  decidedBy: z.enum(['facts', 'person']),
  appliesTo: AppliesTo,
  evidence: LocalText.optional(),
  sources: z.array(Source).min(1).readonly(),
  links: z.array(PageLink).readonly(),
  contacts: z.array(Contact).readonly(),
  documents: z.array(CourtDocument).readonly(),
  /** The court's warnings to show beside this step. */
  warnings: z.array(LocalText).readonly(),
  /** The layer that wrote the step's instructions. */
  from: LayerName,
  state: StepState,
});
export type ChecklistStep = z.infer<typeof ChecklistStep>;

/** What the person is working toward: linking an existing CM/ECF account, registering, or only research. */
export const ChecklistPath = z.enum(['link', 'register', 'research', 'own-site']);
export type ChecklistPath = z.infer<typeof ChecklistPath>;

/** The checklist of one CM/ECF account (person x court x capacity) on one day of the court's calendar. */
export const Checklist = z.strictObject({
  courtId: CourtId,
  personId: PersonId,
  ecfAccountId: EcfAccountId,
  capacity: Role,
  standing: EcfAccount.shape.standing,
  path: ChecklistPath,
  /** The court is on NextGen. */
  isLive: z.boolean(),
  /** Today in the court's time zone. The court's dates count by it. */
  today: z.iso.date(),
  /** Today for the person at this computer: their PACER accounts count by it. */
  localDay: z.iso.date(),
  timeZone: z.string(),
  /** Values for the placeholders in this checklist's texts. Dates are `YYYY-MM-DD`. */
  values: TextValues,
  steps: z.array(ChecklistStep).readonly(),
  /** Counts of the steps that matter: neither optional nor unnecessary. */
  progress: z.strictObject({ done: z.int().min(0), total: z.int().min(0) }),
});
export type Checklist = z.infer<typeof Checklist>;
