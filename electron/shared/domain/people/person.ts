import * as z from 'zod';
import { CourtId, EcfAccountId, PersonId } from '../values/ids.ts';
import { Language } from '../values/text.ts';

/** What a person is to the court; decides which path and steps apply. */
export const Role = z.enum(['attorney', 'filing-agent', 'trustee', 'limited-user', 'staff']);
export type Role = z.infer<typeof Role>;

/** One line of text a person typed: trimmed, no control characters, NFC. */
const line = (max: number) => z.string().max(max);

/** A person in the firm's roster. Two people may have one name: only bar number and e-mail tell them apart. */
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
  /** Invented, part of the practice firm; never mixed with the firm's own figures. */
  isPractice: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** What is asked when adding or editing a person. */
export const PersonDraft = Person.omit({ id: true, isArchived: true, isPractice: true });
export type PersonDraft = z.infer<typeof PersonDraft>;

/** One CM/ECF account of a person in a court, in one capacity (attorney, trustee ...). */
export const EcfAccount = z.strictObject({
  id: EcfAccountId,
  personId: PersonId,
  courtId: CourtId,
  capacity: Role,
  /** Files there today, is new to the court (registers instead of linking), or only reads. */
  standing: z.enum(['has-filed', 'new-to-court', 'research-only']),
});
export type EcfAccount = z.infer<typeof EcfAccount>;
