import type { Instant } from '../values/calendar.ts';
import type { Evidence, HelpDeskWord, MenusSeen, Moment } from './evidence.ts';

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

/** Menus that only a PACER account has which is linked in this court, with or without entries. */
export const isFilerMenus = (item: Evidence): item is MenusSeen =>
  item.source === 'menus' && item.shows !== 'no-filing-menus';

/** Those of sign-ins after `sent`. */
function filerMenusSince(evidence: readonly Evidence[], sent: Moment): readonly MenusSeen[] {
  return evidence.filter(isFilerMenus).filter((item) => elapsed(sent, item) >= 0);
}

/**
 * Whether the court itself said that this account is linked: on its confirmation page, in its mail, on its account page,
 * or by the help desk's last word. What the court said to the contrary takes back all before it. The court's own answer to
 * our request is a step of the attempt, not evidence.
 */
export function isConfirmedByCourt(evidence: readonly Evidence[]): boolean {
  const since = sinceContrary(evidence);
  return (
    helpDeskWord(since) === 'linked' ||
    since.some(
      (item) =>
        item.source === 'confirmation-mail' ||
        item.source === 'confirmation-page' ||
        (item.source === 'account-page' && item.shows === 'this-account'),
    )
  );
}

/** The evidence since the court last said that this account is not linked, or that another is. */
export const sinceContrary = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.slice(evidence.findLastIndex(isToTheContrary) + 1);

const isToTheContrary = (item: Evidence) =>
  (item.source === 'help-desk' && item.says === 'not-linked') ||
  (item.source === 'account-page' && item.shows === 'another-account');

/**
 * Whether these menus prove this account's link. One PACER account links to one CM/ECF account in a court, and the menus
 * don't say to which. So they count only if the court confirmed this link, or if nothing else can explain them.
 */
export function menusProve(menus: MenusSeen, evidence: readonly Evidence[]): boolean {
  return menus.othersHere.length === 0 || isConfirmedByCourt(evidence);
}

/**
 * What the court itself last said about this account's link: on its account page, or by its help desk. Undefined if
 * neither was asked, or the help desk could not tell.
 */
export function courtsLastWord(
  evidence: readonly Evidence[],
): 'this-account' | 'another-account' | 'linked' | 'not-linked' | undefined {
  const words = evidence.flatMap((item) => {
    if (item.source === 'account-page') return [item.shows];
    return item.source === 'help-desk' && item.says !== 'unclear' ? [item.says] : [];
  });
  return words.at(-1);
}

/**
 * What all the evidence proves about a link whose answer was lost. One look at filing menus that prove this link decides.
 * "Not linked" needs two agreeing readings, no filing menus since, and no one who saw a confirmation, unless the court's
 * help desk says so.
 */
export function findingFrom(evidence: readonly Evidence[], sent: Moment): Finding {
  const word = courtsLastWord(evidence);
  if (word === 'another-account') return 'contradiction';
  if (word === 'this-account') return 'linked';
  const shown = filerMenusSince(evidence, sent);
  const proving = shown.filter((menus) => menusProve(menus, evidence));
  if (proving.some(({ shows }) => shows === 'filing-menus')) return 'linked';
  if (proving.length > 0) return 'menus-empty';
  if (word === 'linked') return 'court-says-linked';
  if (shown.length > 0 || !hasTwoAgreeingReadings(evidence, sent)) return 'open';
  if (word === 'not-linked') return 'not-linked';
  return isConfirmedByCourt(evidence) ? 'contradiction' : 'not-linked';
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
  const word = courtsLastWord(evidence);
  if (word === 'not-linked') {
    const asked = evidence.findLastIndex((item) => item.source === 'help-desk');
    const since = evidence.slice(asked);
    const sawMenus = since.some(
      (item) => item.source === 'menus' && item.shows !== 'no-filing-menus',
    );
    return !sawMenus && hasTwoAgreeingReadings(since, sent) ? 'not-linked' : 'open';
  }
  if (namesInDoubt && word !== 'linked') return 'open';
  const finding = findingFrom(evidence, sent);
  return finding === 'not-linked' ? 'open' : finding;
}
