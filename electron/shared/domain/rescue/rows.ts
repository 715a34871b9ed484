import type { CourtId } from '../values/ids.ts';
import type { FieldProblem } from '../values/result.ts';
import { hostsIn } from './addresses.ts';
import type { RescueEntry } from './entry.ts';
import { isPacer, type LeftOut, leftOutOf, MOST_LEFT_OUT } from './left-out.ts';
import {
  credentialIn,
  entryProblems,
  entryWarnings,
  otherLoginsIn,
  type RescueWarning,
} from './row-checks.ts';

/** One court login from an export. Stays in the main process, because it has the password. */
export interface RescueRow {
  /** The line of the file where it begins, counted from 1. */
  readonly line: number;
  readonly host: string;
  /** The courts with that host. More than one only where courts share a site. */
  readonly courtIds: readonly CourtId[];
  readonly login: string;
  readonly password: string;
  /** Other user names and email addresses of the entry, one of which the court may have issued. */
  readonly otherLogins?: readonly string[];
  /** When the browser says it last changed, in milliseconds since 1970. */
  readonly changed?: number;
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly RescueWarning[];
}

/** The result of reading an export. Rows that aren't for a court are only counted. */
export interface RescueFindings {
  readonly rows: readonly RescueRow[];
  readonly counts: {
    /** Rows below the header. */
    readonly total: number;
    /** Rows that aren't for a court. They are dropped. */
    readonly ignored: number;
    /** How many of these sign in to PACER itself. That isn't the court's password and is never stored here. */
    readonly pacer: number;
    /** Rows that repeat an earlier one. */
    readonly repeated: number;
    /** How many of the ignored mention the federal courts, PACER's own among them. */
    readonly leftOut: number;
    /** Rows of any site that hold what makes one-time codes. */
    readonly seeds: number;
  };
  /** The first of those left out, with why. */
  readonly leftOut: readonly LeftOut[];
}

/** Takes an export's entries one by one and keeps only court logins. */
export interface CourtRowFinder {
  /** `line` is called for rows that name a court only. */
  look(entry: RescueEntry, line: () => number): void;
  findings(): RescueFindings;
}

/**
 * Picks the entries that have an address with exactly a court's host, and counts the rest. The host is parsed, never
 * searched for, because `ecf.alnb.uscourts.gov.evil.com` is a different host. An entry for several courts' hosts makes a
 * row for each.
 */
export function courtRowFinder(
  courtsByHost: ReadonlyMap<string, readonly CourtId[]>,
): CourtRowFinder {
  const found = new Map<string, RescueRow>();
  const leftOut: LeftOut[] = [];
  const counts = { total: 0, ignored: 0, pacer: 0, repeated: 0, leftOut: 0, seeds: 0 };

  function keep(entry: RescueEntry, line: number, host: string): void {
    const row = rowOf(entry, line, host, courtsByHost.get(host) ?? []);
    // Only rows that can't be stored anyway contain a line break.
    const key = `${host}\n${row.login.trim()}\n${row.password}`;
    if (found.has(key)) counts.repeated += 1;
    else found.set(key, row);
  }

  function leave(entry: RescueEntry, line: () => number, hosts: readonly string[]): void {
    counts.ignored += 1;
    if (isPacer(hosts)) counts.pacer += 1;
    const why = leftOutOf(entry, hosts);
    if (!why) return;
    counts.leftOut += 1;
    if (leftOut.length < MOST_LEFT_OUT) leftOut.push({ line: line(), ...why });
  }

  return {
    look(entry, line) {
      counts.total += 1;
      if (entry.hasSeed) counts.seeds += 1;
      const hosts = hostsOf(entry.addresses);
      const courts = new Set(hosts.filter((name) => courtsByHost.has(name)));
      if (courts.size === 0) leave(entry, line, hosts);
      for (const host of courts) keep(entry, line(), host);
    },
    findings: () => ({
      rows: withRivals([...found.values()]),
      counts: { ...counts },
      leftOut,
    }),
  };
}

function rowOf(
  entry: RescueEntry,
  line: number,
  host: string,
  courtIds: readonly CourtId[],
): RescueRow {
  const { changed, isTooWide = false } = entry;
  const credential = credentialIn(entry);
  const others = otherLoginsIn(entry);
  return {
    line,
    host,
    courtIds,
    ...credential,
    ...(others.length > 0 ? { otherLogins: others } : {}),
    ...(changed === undefined ? {} : { changed }),
    problems: entryProblems(credential, isTooWide),
    warnings: entryWarnings(entry, credential),
  };
}

/** Marks the rows with letters that another encoding would turn into others. */
export function withEncodingChosen(rows: readonly RescueRow[]): readonly RescueRow[] {
  return rows.map((row) =>
    /[^\0-\x7f]/.test(secretsOf(row))
      ? { ...row, warnings: [...row.warnings, 'encoding-chosen'] }
      : row,
  );
}

/** Everything of a row that may go into the keychain, as one text. */
export function secretsOf({ login, password, otherLogins = [] }: RescueRow): string {
  return [login, password, ...otherLogins].join('');
}

/** Marks every row whose login and court match another row's, but whose password differs. */
function withRivals(rows: readonly RescueRow[]): readonly RescueRow[] {
  const keys = rows.map(({ host, login }) => `${host}\n${login.trim().toLowerCase()}`);
  if (new Set(keys).size === rows.length) return rows;
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return rows.map((row, index) =>
    seen.get(keys[index] ?? '') === 1 || row.warnings.includes('two-passwords')
      ? row
      : { ...row, warnings: [...row.warnings, 'two-passwords'] },
  );
}

const NONE: readonly string[] = [];

/** The hosts of an entry's addresses. */
function hostsOf(addresses: readonly string[]): readonly string[] {
  // Every court is under .gov, so nothing else is worth parsing. This check only skips entries. It never picks one.
  return addresses.some((cell) => /\.gov/i.test(cell)) ? addresses.flatMap(hostsIn) : NONE;
}
