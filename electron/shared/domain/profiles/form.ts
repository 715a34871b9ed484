import * as z from 'zod';
import { addDays } from '../values/calendar.ts';
import type { Deadline } from '../values/deadline.ts';
import type { CourtProfile, ProfileDocument } from './court-profile.ts';

const typed = (max: number) => z.string().max(max);

/**
 * The values of a court profile that most firms know better than the app. Empty means as shipped. Days are `YYYY-MM-
 * DD`.
 */
export const ProfileForm = z.strictObject({
  goLive: typed(40),
  /** The last day to have a PACER account and to upgrade it. */
  upgradeBy: typed(40),
  /** The last day to find out the court-issued login and password. */
  knowBy: typed(40),
  /** The last day on which the court resets a password. */
  resetBy: typed(40),
  phone: typed(40),
  email: typed(254),
  hours: typed(200),
  page: typed(500),
  /** The firm's own warning, and the step it is shown beside. */
  note: typed(1000),
  noteStep: typed(60),
  /** The source of these values. */
  sourceTitle: typed(200),
  sourceUrl: typed(500),
  sourceReadOn: typed(40),
});
export type ProfileForm = z.infer<typeof ProfileForm>;

/** The key of the source in a document that the form wrote. */
export const FORM_SOURCE = 'own';
/** The key of the form's warning. */
export const FORM_NOTE = 'own-note';
/** The deadlines that each day of the form sets. */
export const FORM_DEADLINES = {
  upgradeBy: ['own-account', 'upgrade'],
  knowBy: ['know-credential'],
  resetBy: ['reset-password'],
} as const;

const EMPTY: ProfileForm = {
  goLive: '',
  upgradeBy: '',
  knowBy: '',
  resetBy: '',
  phone: '',
  email: '',
  hours: '',
  page: '',
  note: '',
  noteStep: 'link',
  sourceTitle: '',
  sourceUrl: '',
  sourceReadOn: '',
};

/**
 * Reads a document's changes into the form. `base` is the profile below it. Values that repeat `base` count as
 * unchanged.
 */
export function formOf(document: ProfileDocument | undefined, base: CourtProfile): ProfileForm {
  if (!document) return EMPTY;
  const { values = {} } = document;
  const contact = valueAt(values.contacts, 'court');
  const below = base.contacts.court?.value;
  const note = valueAt(values.warnings, FORM_NOTE);
  const source = document.sources?.[FORM_SOURCE];
  const day = (keys: readonly string[]) =>
    lastDay(keys.flatMap((key) => valueAt(values.deadlines, key) ?? [])[0]);
  const own = (mine: string | undefined, theirs: string | undefined) =>
    mine === undefined || mine === theirs ? '' : mine;
  return {
    goLive: values.goLive?.value.on ?? '',
    upgradeBy: day(FORM_DEADLINES.upgradeBy),
    knowBy: day(FORM_DEADLINES.knowBy),
    resetBy: day(FORM_DEADLINES.resetBy),
    phone: own(contact?.phone, below?.phone),
    email: own(contact?.email, below?.email),
    hours: own(contact?.hours?.en, below?.hours?.en),
    page: own(contact?.url, below?.url),
    note: note?.text.en ?? '',
    noteStep: note?.steps[0] ?? EMPTY.noteStep,
    sourceTitle: source?.title ?? '',
    sourceUrl: source?.url ?? '',
    sourceReadOn: source?.readOn ?? '',
  };
}

type Entries<T> = Readonly<
  Record<string, { readonly remove?: undefined; readonly value: T } | { readonly remove: true }>
>;

function valueAt<T>(entries: Entries<T> | undefined, key: string): T | undefined {
  const entry = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
  return entry && !entry.remove ? entry.value : undefined;
}

function lastDay(deadline: Deadline | undefined): string {
  if (!deadline || deadline.date === 'go-live' || deadline.kind === 'from') return '';
  return deadline.kind === 'before' ? addDays(deadline.date, -1) : deadline.date;
}
