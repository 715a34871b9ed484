/** A released version, and nothing else: what has more behind it is for testers and is never offered. */
const RELEASE = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;
const LINE = /^\d{1,4}(?:\.\d{1,4}){0,2}$/;

/**
 * What an offered version is to the one that runs. `older` also where only the channel changed: records that a newer
 * version wrote may be more than an older one understands. `held`: newer than the line that firm IT keeps to.
 */
export type OfferVerdict = 'newer' | 'same' | 'older' | 'held' | 'not-a-release';

/** Judges an offered version. `upTo` is the last line to go to, `1.4` or `1.4.2`; empty for any. */
export function judgeOffer(versions: {
  readonly current: string;
  readonly offered: string;
  readonly upTo: string;
}): OfferVerdict {
  const offered = numbersOf(versions.offered);
  const current = numbersOf(versions.current);
  if (!offered || !current) return 'not-a-release';
  const order = compare(offered, current);
  if (order <= 0) return order === 0 ? 'same' : 'older';
  return isBeyond(offered, versions.upTo) ? 'held' : 'newer';
}

type Numbers = readonly number[];

function numbersOf(version: string): Numbers | undefined {
  return RELEASE.exec(version)?.slice(1).map(Number);
}

/** Compares as far as the second one goes, so that 1.4.7 is not beyond the line 1.4. */
function compare(one: Numbers, other: Numbers): number {
  const place = other.findIndex((number, at) => number !== one[at]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function isBeyond(offered: Numbers, upTo: string): boolean {
  if (upTo === '') return false;
  // A line that makes no sense holds everything: it was meant to hold something.
  return !LINE.test(upTo) || compare(offered, upTo.split('.').map(Number)) > 0;
}

/** The most that is shown of release notes. */
const MOST_LETTERS = 20_000;

/** Release notes as plain text: a feed may hold anything, and what is shown must not look like a part of the app. */
export function plainNotes(notes: string): string {
  const text = notes
    .replace(/<[^<>]*>/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '');
  return text.trim().slice(0, MOST_LETTERS);
}
