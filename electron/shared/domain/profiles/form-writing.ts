import type { LocalDate } from '../values/calendar.ts';
import { failFields, ok, type Result } from '../values/result.ts';
import { checkEmail, checkLine, checkPastDate, problemsOf } from '../values/typed-text.ts';
import type { CourtProfile, ProfileDocument } from './court-profile.ts';
import { FORM_DEADLINES, FORM_NOTE, FORM_SOURCE, formOf, ProfileForm } from './form.ts';
import type { OverrideLayer } from './override-layer.ts';

/** The document the form edits, and what a new document says about itself. */
export interface FormGround {
  /** The current override. Undefined for a new one. */
  readonly document: ProfileDocument | undefined;
  /** The profile below the override. */
  readonly base: CourtProfile;
  readonly layer: OverrideLayer;
  readonly today: LocalDate;
  readonly by: string;
}

type Values = NonNullable<ProfileDocument['values']>;
type Field = keyof ProfileForm;

const FOREVER = '9999-12-31';
const SOURCES = [FORM_SOURCE];

/**
 * Writes the form's values into the override. Everything the form doesn't cover stays as it is. Names every field that
 * needs fixing.
 */
export function withForm(typed: ProfileForm, ground: FormGround): Result<ProfileDocument> {
  const checked = checkForm(typed);
  if (!checked.ok) return checked;
  const form = checked.value;
  const { document, base, layer, today, by } = ground;
  const before = formOf(document, base);
  const isChanged = (...fields: readonly Field[]) =>
    fields.some((field) => form[field] !== before[field]);
  const values = valuesWith(form, isChanged, ground);
  const { title, url, readOn } = {
    title: form.sourceTitle,
    url: form.sourceUrl,
    readOn: form.sourceReadOn,
  };
  const source = {
    title,
    confidence: 'stated' as const,
    ...(url ? { url } : {}),
    ...(readOn ? { readOn } : {}),
  };
  const about = document?.about ?? { title: { en: base.court.name }, writtenOn: today, by };
  return ok({
    ...document,
    layer,
    court: base.court.id,
    about: { ...about, writtenOn: today, by },
    sources: { ...document?.sources, ...(title ? { [FORM_SOURCE]: source } : {}) },
    values,
  });
}

function checkForm(typed: ProfileForm): Result<ProfileForm> {
  const day = (field: Field) => checkPastDate(field, typed[field], FOREVER);
  const line = (field: Field, max: number) => checkLine(field, typed[field], { max });
  const hasValue = Object.entries(typed).some(
    ([field, text]) => !field.startsWith('source') && field !== 'noteStep' && text.trim() !== '',
  );
  const fields = {
    goLive: day('goLive'),
    upgradeBy: day('upgradeBy'),
    knowBy: day('knowBy'),
    resetBy: day('resetBy'),
    phone: checkPhone(typed.phone),
    email: checkEmail('email', typed.email),
    hours: line('hours', 200),
    page: checkPage('page', typed.page),
    note: line('note', 1000),
    noteStep: line('noteStep', 60),
    sourceTitle: checkLine('sourceTitle', typed.sourceTitle, { max: 200, isRequired: hasValue }),
    sourceUrl: checkPage('sourceUrl', typed.sourceUrl),
    sourceReadOn: day('sourceReadOn'),
  } satisfies Record<Field, unknown>;
  const problems = problemsOf(fields);
  if (problems.length > 0) return failFields(problems);
  const values = Object.entries(fields).map(([field, one]) => [
    field,
    'value' in one ? (one.value ?? '') : '',
  ]);
  return ok(ProfileForm.parse(Object.fromEntries(values)));
}

function checkPhone(typed: string): ReturnType<typeof checkLine> {
  const line = checkLine('phone', typed, { max: 40 });
  if ('problem' in line || line.value === '') return line;
  const digits = line.value.replaceAll(/\D/g, '').length;
  return digits >= 7 ? line : { problem: { field: 'phone', code: 'not-a-phone-number' } };
}

function checkPage(field: Field, typed: string): ReturnType<typeof checkLine> {
  const line = checkLine(field, typed, { max: 500 });
  if ('problem' in line || line.value === '') return line;
  const isPage = URL.canParse(line.value) && new URL(line.value).protocol === 'https:';
  return isPage ? line : { problem: { field, code: 'not-a-web-page' } };
}

type IsChanged = (...fields: readonly Field[]) => boolean;

function valuesWith(form: ProfileForm, isChanged: IsChanged, ground: FormGround): Values {
  const { goLive, deadlines, contacts: _, warnings, ...others } = ground.document?.values ?? {};
  const on = form.goLive;
  const written = on ? { goLive: { value: { on }, sources: SOURCES } } : {};
  const after = {
    deadlines: deadlinesWith(form, isChanged, deadlines),
    contacts: contactsWith(form, isChanged, ground),
    warnings: warningsWith(form, isChanged, warnings),
  };
  return {
    ...others,
    ...(isChanged('goLive') ? written : goLive ? { goLive } : {}),
    ...(hasEntries(after.deadlines) ? { deadlines: after.deadlines } : {}),
    ...(hasEntries(after.contacts) ? { contacts: after.contacts } : {}),
    ...(hasEntries(after.warnings) ? { warnings: after.warnings } : {}),
  };
}

const hasEntries = (group: object | undefined) => group && Object.keys(group).length > 0;

function deadlinesWith(
  form: ProfileForm,
  isChanged: IsChanged,
  before: Values['deadlines'],
): Values['deadlines'] {
  const after = { ...before };
  for (const field of ['upgradeBy', 'knowBy', 'resetBy'] as const) {
    if (!isChanged(field)) continue;
    for (const key of FORM_DEADLINES[field]) {
      delete after[key];
      if (form[field]) after[key] = { value: { kind: 'by', date: form[field] }, sources: SOURCES };
    }
  }
  return after;
}

function contactsWith(
  form: ProfileForm,
  isChanged: IsChanged,
  { document, base }: FormGround,
): Values['contacts'] {
  const { court, ...others } = document?.values?.contacts ?? {};
  if (!isChanged('phone', 'email', 'hours', 'page'))
    return { ...others, ...(court ? { court } : {}) };
  const { phone, email, hours, page } = form;
  if (!phone && !email && !hours && !page) return others;
  const below = base.contacts.court?.value;
  const mine = court && !court.remove ? court.value : below;
  const value = {
    ...below,
    name: mine?.name ?? { en: base.court.name },
    about: mine?.about ?? { en: 'Logins and passwords that the court issued, and linking.' },
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(hours ? { hours: { en: hours } } : {}),
    ...(page ? { url: page } : {}),
  };
  return { ...others, court: { value, sources: SOURCES } };
}

function warningsWith(
  form: ProfileForm,
  isChanged: IsChanged,
  before: Values['warnings'],
): Values['warnings'] {
  if (!isChanged('note', 'noteStep')) return { ...before };
  const after = { ...before };
  delete after[FORM_NOTE];
  if (!form.note) return after;
  const value = { text: { en: form.note }, steps: [form.noteStep] };
  return { ...after, [FORM_NOTE]: { value, sources: SOURCES } };
}
