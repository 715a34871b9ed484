import type { CourtId } from '../values/ids.ts';
import type { FieldProblem } from '../values/result.ts';
import { credentialProblems } from '../vault/credential-value.ts';
import type { RescueHeader } from './format.ts';

/** One login of a court that an export holds. Stays in the main process: it has the password. */
export interface RescueRow {
  /** Line of the file it begins on, the first being 1. */
  readonly line: number;
  readonly host: string;
  /** Courts with that host; more than one only where courts share a site. */
  readonly courtIds: readonly CourtId[];
  readonly login: string;
  readonly password: string;
  /** Milliseconds since 1970 when the browser says it was last changed. */
  readonly changed?: number;
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly RescueWarning[];
}

/** What a person should look at before keeping a row: spaces that may be meant, or two passwords for one login. */
export type RescueWarning = 'edge-spaces' | 'two-passwords';

/** What an export came to. Everything that is no court's is only counted. */
export interface RescueFindings {
  readonly rows: readonly RescueRow[];
  readonly counts: {
    /** Rows below the header. */
    readonly total: number;
    /** Rows of no court, forgotten. */
    readonly ignored: number;
    /** Of these, sign-ins to PACER itself: another password than the court's, never kept here. */
    readonly pacer: number;
    /** Rows that say the same as an earlier one. */
    readonly repeated: number;
  };
}

/** Where people sign in to PACER itself (PACER Service Center and central sign-on). */
const PACER_HOSTS = ['pacer.login.uscourts.gov', 'pacer.psc.uscourts.gov', 'pacer.uscourts.gov'];

/** Takes the rows below an export's header one by one and keeps only courts'. */
export interface CourtRowFinder {
  /** `line` is asked for courts' rows only. */
  look(cells: readonly string[], line: () => number): void;
  findings(): RescueFindings;
}

/**
 * Picks the rows whose address has exactly the host of a court, and counts the rest.
 * The host is parsed, never searched for: `ecf.alnb.uscourts.gov.evil.com` is another host.
 */
export function courtRowFinder(
  header: RescueHeader,
  courtsByHost: ReadonlyMap<string, readonly CourtId[]>,
): CourtRowFinder {
  const found = new Map<string, RescueRow>();
  let [total, ignored, pacer, repeated] = [0, 0, 0, 0];
  return {
    look(cells, line) {
      total += 1;
      const hosts = hostsOf(cells[header.columns.url] ?? '', header);
      const host = hosts.find((name) => courtsByHost.has(name));
      if (host === undefined) {
        ignored += 1;
        if (hosts.some((name) => PACER_HOSTS.includes(name))) pacer += 1;
        return;
      }
      const row = rowOf(cells, header, line(), host, courtsByHost.get(host) ?? []);
      // Only rows that can't be kept anyway have a line break in them.
      const key = `${host}\n${row.login.trim()}\n${row.password}`;
      if (found.has(key)) repeated += 1;
      else found.set(key, row);
    },
    findings: () => ({
      rows: withRivals([...found.values()]),
      counts: { total, ignored, pacer, repeated },
    }),
  };
}

const NONE: readonly string[] = [];

function rowOf(
  cells: readonly string[],
  { columns }: RescueHeader,
  line: number,
  host: string,
  courtIds: readonly CourtId[],
): RescueRow {
  const login = cells[columns.login] ?? '';
  const password = cells[columns.password] ?? '';
  const changed = columns.changed === undefined ? Number.NaN : Number(cells[columns.changed]);
  return {
    line,
    host,
    courtIds,
    login,
    password,
    ...(Number.isSafeInteger(changed) && changed > 0 ? { changed } : {}),
    problems: credentialProblems({ login, password }),
    warnings: password === password.trim() ? [] : ['edge-spaces'],
  };
}

/** Marks every row that has the same login in the same court as another, with another password. */
function withRivals(rows: readonly RescueRow[]): readonly RescueRow[] {
  const keys = rows.map(({ host, login }) => `${host}\n${login.trim().toLowerCase()}`);
  if (new Set(keys).size === rows.length) return rows;
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return rows.map((row, index) =>
    seen.get(keys[index] ?? '') === 1
      ? row
      : { ...row, warnings: [...row.warnings, 'two-passwords'] },
  );
}

/** The hosts of one cell; Bitwarden writes several addresses into one. Only web addresses on their usual port count. */
function hostsOf(cell: string, { format }: RescueHeader): readonly string[] {
  // Every court is under .gov: nothing else is worth the cost of parsing. This skips rows and never picks one.
  if (!/\.gov/i.test(cell)) return NONE;
  const addresses = format === 'bitwarden' ? cell.split(/[,\n]/) : [cell];
  return addresses.flatMap((address) => {
    const url = URL.parse(address.trim());
    return url && /^https?:$/.test(url.protocol) ? [url.host] : [];
  });
}
