import * as z from 'zod';
import { POLICIES } from './policy/table.ts';
import { DEFAULT_REMINDERS, ReminderSettings } from './reminders/plan.ts';
import { PersonId } from './values/ids.ts';
import { Language } from './values/text.ts';

/** Where the app opens: one's own checklist, the board, or the settings with what firm IT has set. */
export const StartPage = z.enum(['mine', 'readiness', 'settings']);
export type StartPage = z.infer<typeof StartPage>;

/** Look and feel of one user on one machine. */
export const Preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** The language this person chose. Without it, the one that firm IT recommends, or English. */
  language: Language.optional(),
  /** Name under which this user records things; empty means the account name of the operating system. */
  recordsAs: z.string().max(100),
  /** The firm as it stands at the foot of printed pages. */
  firmName: z.string().max(100).optional(),
  /** Address that reminders are sent from; without one, that of `me`. */
  sendsFrom: z.string().max(254).optional(),
  zoom: z.number().min(0.5).max(3),
  isNavigationOpen: z.boolean(),
  /** What this person chose of what firm IT leaves to them; what is not chosen is as firm IT recommends, or as it comes. */
  idleLockMinutes: z
    .int()
    .min(POLICIES.IdleLockMinutes.min)
    .max(POLICIES.IdleLockMinutes.max)
    .optional(),
  clipboardSeconds: z
    .int()
    .min(POLICIES.ClipboardSeconds.min)
    .max(POLICIES.ClipboardSeconds.max)
    .optional(),
  /** Where the app opens. Asked once, at the first run; until then the board. */
  startsAt: StartPage.optional(),
  /** Which person of the roster this user is; none for someone who only looks after others. */
  me: PersonId.optional(),
  /** This person was offered a PIN after the first login was kept, and declined. */
  isPinDeclined: z.boolean().optional(),
  /** When and of whom to be reminded. */
  reminders: ReminderSettings,
});
export type Preferences = z.infer<typeof Preferences>;

/** Some preferences, to be changed. Null takes a choice back, so that what firm IT recommends counts, or what the app comes with. */
export const PreferencesChange = Preferences.partial().extend({
  idleLockMinutes: Preferences.shape.idleLockMinutes.nullable(),
  clipboardSeconds: Preferences.shape.clipboardSeconds.nullable(),
  language: Preferences.shape.language.nullable(),
});

/** The preferences of a new user. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  recordsAs: '',
  zoom: 1,
  isNavigationOpen: false,
  reminders: DEFAULT_REMINDERS,
};
