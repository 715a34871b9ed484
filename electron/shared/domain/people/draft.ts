import { failFields, ok, type Result } from '../values/result.ts';
import { checkEmail, checkLine, problemsOf } from '../values/typed-text.ts';
import type { Person, PersonDraft } from './person.ts';

/** Cleans a person's typed details, or names every field that needs fixing. */
export function checkPersonDraft(draft: PersonDraft): Result<PersonDraft> {
  const name = checkLine('name', draft.name, { max: 200, isRequired: true });
  const office = checkLine('office', draft.office, { max: 100 });
  const email = checkEmail('email', draft.email);
  const barNumber = checkLine('barNumber', draft.barNumber, { max: 40 });
  if ('problem' in name || 'problem' in office || 'problem' in email || 'problem' in barNumber) {
    return failFields(problemsOf({ name, office, email, barNumber }));
  }
  return ok({
    name: name.value,
    role: draft.role,
    office: office.value,
    email: email.value,
    barNumber: barNumber.value,
    ...(draft.language ? { language: draft.language } : {}),
  });
}

/** A person's details as a form shows them. Where no language is recorded, it is English. */
export function draftOf(person: Person): PersonDraft {
  const { name, role, office, email, barNumber, language = 'en' } = person;
  return { name, role, office, email, barNumber, language };
}
