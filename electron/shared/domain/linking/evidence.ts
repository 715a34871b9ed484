import * as z from 'zod';
import type { Instant } from '../values/calendar.ts';

/** A reading of the steady clock, which no one can set: milliseconds within the run of the app that `run` names. */
export const SteadyMark = z.strictObject({ run: z.uuid(), ms: z.number() });
export type SteadyMark = z.infer<typeof SteadyMark>;

/** A point in time by both clocks. Readings within one run of the app are compared by the steady clock. */
export interface Moment {
  readonly at: Instant;
  readonly steady?: SteadyMark | undefined;
}

/** Text that a person typed or a court showed, short enough for the journal. */
export const ShortText = z.string().max(300);

/** What the menus of a fresh sign-in show: filing menus, only the search menus, or filing menus without a single entry (unpaid fees; Oregon bankruptcy tips). */
export const MenuReading = z.enum(['filing-menus', 'no-filing-menus', 'menus-empty']);
export type MenuReading = z.infer<typeof MenuReading>;

/** The help desk's answer to the question whether the link exists. */
export const HelpDeskWord = z.enum(['linked', 'not-linked', 'unclear']);
export type HelpDeskWord = z.infer<typeof HelpDeskWord>;

/**
 * One piece of evidence about whether a link exists. Only menus decide, because only they are the court's own state
 * (notice 002); mail, pages a person remembers, the help desk and a trial sign-in are weaker and are kept with who said it.
 */
export const Evidence = z.discriminatedUnion('source', [
  z.strictObject({
    source: z.literal('menus'),
    reader: z.enum(['app', 'person']),
    shows: MenuReading,
    labels: z.array(ShortText).max(40),
    /** The sign-in that was read; two readings of one sign-in are one reading. */
    signInId: z.uuid(),
    at: z.iso.datetime(),
    steady: SteadyMark.optional(),
  }),
  z.strictObject({
    source: z.literal('confirmation-mail'),
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('confirmation-page'),
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('help-desk'),
    says: HelpDeskWord,
    /** Whom the person spoke to and the court's reference, as far as given. */
    spokeTo: ShortText,
    reference: ShortText,
    by: ShortText,
    at: z.iso.datetime(),
  }),
  z.strictObject({
    source: z.literal('trial-sign-in'),
    result: z.enum(['accepted', 'refused']),
    by: ShortText,
    at: z.iso.datetime(),
  }),
]);
export type Evidence = z.infer<typeof Evidence>;

/** Two readings must be at least this far apart to agree on "not linked", because a slow court may commit late. */
export const READINGS_APART_MS = 60_000;

/** A reading counts only this long after sending began, because courts can show old menus for a while. */
export const SETTLING_MS = 60_000;

/** What the evidence proves so far. `contradiction` means only the court can say. */
export type Finding =
  | 'linked'
  | 'menus-empty'
  | 'court-says-linked'
  | 'not-linked'
  | 'contradiction'
  | 'open';

/** Within one run of the app, changing the wall clock makes no reading older or newer. */
function elapsed(from: Moment, to: Moment): number {
  if (from.steady && to.steady && from.steady.run === to.steady.run) {
    return to.steady.ms - from.steady.ms;
  }
  return Date.parse(to.at) - Date.parse(from.at);
}

type MenusSeen = Extract<Evidence, { source: 'menus' }>;

/** Readings without filing menus, taken after the court had time to settle. */
function countedReadings(readings: readonly Evidence[], sent: Moment): readonly MenusSeen[] {
  return readings.filter(
    (item): item is MenusSeen =>
      item.source === 'menus' &&
      item.shows === 'no-filing-menus' &&
      elapsed(sent, item) >= SETTLING_MS,
  );
}

/** When the next look at the menus will count toward "not linked", by the wall clock, and how many have counted. */
export function nextReading(
  readings: readonly Evidence[],
  sent: Moment,
): { readonly counted: number; readonly from: Instant } {
  const counted = countedReadings(readings, sent);
  const [first] = counted;
  const from = first ? { at: first.at, ms: READINGS_APART_MS } : { at: sent.at, ms: SETTLING_MS };
  return {
    counted: counted.length,
    from: new Date(Date.parse(from.at) + from.ms).toISOString(),
  };
}

/** What the court's help desk last said. `unclear` when no one asked. */
export function helpDeskWord(evidence: readonly Evidence[]): HelpDeskWord {
  const words = evidence.flatMap((item) => (item.source === 'help-desk' ? [item.says] : []));
  return words.at(-1) ?? 'unclear';
}

/**
 * Whether two readings from different sign-ins are at least 60 seconds apart, both taken after the court had time to
 * settle.
 */
export function hasTwoAgreeingReadings(readings: readonly Evidence[], sent: Moment): boolean {
  const counted = countedReadings(readings, sent);
  return counted.some((first) =>
    counted.some(
      (second) => first.signInId !== second.signInId && elapsed(first, second) >= READINGS_APART_MS,
    ),
  );
}

/**
 * What all the evidence proves about a link whose answer was lost. One look at filing menus proves a link. "Not linked"
 * needs two agreeing readings and no one who saw a confirmation, unless the court's help desk says so.
 */
export function findingFrom(evidence: readonly Evidence[], sent: Moment): Finding {
  const shown = evidence.flatMap((item) => (item.source === 'menus' ? [item.shows] : []));
  if (shown.includes('filing-menus')) return 'linked';
  if (shown.includes('menus-empty')) return 'menus-empty';
  const courtSays = helpDeskWord(evidence);
  if (courtSays === 'linked') return 'court-says-linked';
  if (!hasTwoAgreeingReadings(evidence, sent)) return 'open';
  if (courtSays === 'not-linked') return 'not-linked';
  const somebodySawIt = evidence.some(
    (item) => item.source === 'confirmation-mail' || item.source === 'confirmation-page',
  );
  return somebodySawIt ? 'contradiction' : 'not-linked';
}

/**
 * Resolves a pair that waits for the court, by the help desk's last word and the menus read since. When the link may
 * join the wrong people (`namesInDoubt`), menus alone resolve nothing.
 */
export function findingAfterCourt(
  evidence: readonly Evidence[],
  sent: Moment,
  namesInDoubt: boolean,
): Finding {
  const word = helpDeskWord(evidence);
  if (word === 'not-linked') {
    const asked = evidence.findLastIndex((item) => item.source === 'help-desk');
    const since = evidence.slice(asked);
    const sawMenus = since.some(
      (item) => item.source === 'menus' && item.shows !== 'no-filing-menus',
    );
    return !sawMenus && hasTwoAgreeingReadings(since, sent) ? 'not-linked' : 'open';
  }
  if (word === 'unclear' && namesInDoubt) return 'open';
  const finding = findingFrom(evidence, sent);
  return finding === 'not-linked' ? 'open' : finding;
}
