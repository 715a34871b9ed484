import * as z from 'zod';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { Language } from '../values/text.ts';
import { COURT_FACTS } from './court-facts.ts';

/** A person's role at the court. It decides which path and steps apply. */
export const Role = z.enum(['attorney', 'filing-agent', 'trustee', 'limited-user', 'staff']);
export type Role = z.infer<typeof Role>;

/** A text of at most `max` characters. */
const line = (max: number) => z.string().max(max);

/** A person in the firm's roster. Two people may share a name. Only bar number and email tell them apart. */
export const Person = z.strictObject({
  id: PersonId,
  name: line(200),
  role: Role,
  office: line(100),
  email: line(254),
  barNumber: line(40),
  /** Language to write to the person in, where it is not English. */
  language: Language.optional(),
  isArchived: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** The details we ask for when adding or editing a person. */
export const PersonDraft = Person.omit({ id: true, isArchived: true });
export type PersonDraft = z.infer<typeof PersonDraft>;

/** One CM/ECF account of a person in a court, in one capacity (attorney, trustee ...). */
export const EcfAccount = z.strictObject({
  id: EcfAccountId,
  personId: PersonId,
  courtId: CourtId,
  capacity: Role,
  /** Files there today, is new to the court (registers instead of linking), or only reads. */
  standing: z.enum(['has-filed', 'new-to-court', 'research-only']),
  ...COURT_FACTS,
});
export type EcfAccount = z.infer<typeof EcfAccount>;
