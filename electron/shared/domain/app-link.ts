import * as z from 'zod';
import { CourtId, PersonId } from './values/ids.ts';

/** The views that a link may open by name. None of them begins anything. */
const LINKED_VIEWS = [
  'mine',
  'readiness',
  'progress',
  'reminders',
  'courts',
  'firm',
  'archive',
  'credentials',
  'settings',
] as const;

/**
 * Where a `fileready:` link leads. SECURITY: always a view and never an act. Any program and any web page can hand one to
 * the app, so what it says is never shown, stored, or sent anywhere.
 */
export const AppLink = z.union([
  z.strictObject({ name: z.enum(LINKED_VIEWS) }),
  z.strictObject({ name: z.literal('person'), personId: PersonId }),
  z.strictObject({ name: z.literal('court-profile'), courtId: CourtId }),
]);
export type AppLink = z.infer<typeof AppLink>;

const START = 'fileready://open/';
const MAX_LENGTH = 80;

/**
 * What a link says: `fileready://open/VIEW`, `fileready://open/person/ID` or `fileready://open/court/ID`, letter by
 * letter. Undefined for anything else. Only the slash that a browser adds at the end may be there or not.
 */
export function readAppLink(text: string): AppLink | undefined {
  if (text.length > MAX_LENGTH || !text.startsWith(START)) return undefined;
  const path = text.slice(START.length);
  const [view, id, ...more] = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (more.length > 0) return undefined;

  return AppLink.safeParse(named(view, id)).data;
}

function named(view: string | undefined, id: string | undefined): unknown {
  if (id === undefined) return { name: view };
  if (view === 'person') return { name: view, personId: id };
  return view === 'court' ? { name: 'court-profile', courtId: id } : undefined;
}

/** The only link among the arguments of a start. Undefined for none, for several, and for one that leads nowhere. */
export function linkAmong(args: readonly string[]): AppLink | undefined {
  const [link, ...more] = args.filter((arg) => /^fileready:/i.test(arg));
  return link !== undefined && more.length === 0 ? readAppLink(link) : undefined;
}
