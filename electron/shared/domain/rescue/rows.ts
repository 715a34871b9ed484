import * as z from 'zod';
import { filledWidth } from '../files/csv-text.ts';
import type { CourtId } from '../values/ids.ts';
import type { FieldProblem } from '../values/result.ts';
import { type Credential, credentialProblems } from '../vault/credential-value.ts';
import type { RescueHeader } from './format.ts';

/** One court login from an export. Stays in the main process, because it has the password. */
export interface RescueRow {
  /** The line of the file where it begins, counted from 1. */
  readonly line: number;
  readonly host: string;
  /** The courts with that host. More than one only where courts share a site. */
  readonly courtIds: readonly CourtId[];
  readonly login: string;
  readonly password: string;
  /** When the browser says it last changed, in milliseconds since 1970. */
  readonly changed?: number;
  readonly problems: readonly FieldProblem[];
  readonly warnings: readonly RescueWarning[];
}

/** What a person should check before storing a row: spaces that may be intended, two passwords for one login, or letters that hang on the encoding a person chose. */
export const RescueWarning = z.enum(['edge-spaces', 'two-passwords', 'encoding-chosen']);
export type RescueWarning = z.infer<typeof RescueWarning>;

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
  };
}

/** Where people sign in to PACER itself (PACER Service Center and central sign-on). */
const PACER_HOSTS = ['pacer.login.uscourts.gov', 'pacer.psc.uscourts.gov', 'pacer.uscourts.gov'];

/** Takes an export's rows one by one and keeps only court logins. */
export interface CourtRowFinder {
  /** `line` is called for court rows only. */
  look(cells: readonly string[], line: () => number): void;
  findings(): RescueFindings;
}

/**
 * Picks the rows whose address has exactly a court's host, and counts the rest. The host is parsed, never searched for,
 * because `ecf.alnb.uscourts.gov.evil.com` is a different host.
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
      // Only rows that can't be stored anyway contain a line break.
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
  { columns, width }: RescueHeader,
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
    problems: rowProblems({ login, password }, filledWidth(cells) > width),
    warnings: password === password.trim() ? [] : ['edge-spaces'],
  };
}

/**
 * What programs write where they don't give a password away: dots or stars, or a word. No court's password is one: courts
 * ask for letters of both cases and a digit or sign.
 */
const MASKED = /^(?:[*•●∙·▪■⬤…]{3,}|[<[(]?(?:redacted|hidden|masked|removed|protected)[>\])]?)$/iu;

/** Why a row can't be kept. A password that is only a mask, or lies in the wrong column, would be sent to the court and count as a wrong try. */
function rowProblems(credential: Credential, isTooWide: boolean): readonly FieldProblem[] {
  const { login, password } = credential;
  if (isTooWide) return [{ field: 'password', code: 'rescue-row-too-wide' }];
  if (MASKED.test(password.trim())) return [{ field: 'password', code: 'rescue-masked' }];
  if (MASKED.test(login.trim())) return [{ field: 'login', code: 'rescue-masked' }];
  if (`${login}${password}`.includes('\uFFFD')) {
    return [{ field: 'password', code: 'rescue-letters-lost' }];
  }
  return credentialProblems(credential);
}

/** Marks the rows with letters that another encoding would turn into others. */
export function withEncodingChosen(rows: readonly RescueRow[]): readonly RescueRow[] {
  return rows.map((row) =>
    /[^\0-\x7f]/.test(`${row.login}${row.password}`)
      ? { ...row, warnings: [...row.warnings, 'encoding-chosen'] }
      : row,
  );
}

/** Marks every row whose login and court match another row's, but whose password differs. */
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

/**
 * The hosts in one cell, because Bitwarden writes several addresses into one. Only web addresses on the usual port
 * count.
 */
function hostsOf(cell: string, { format }: RescueHeader): readonly string[] {
  // Every court is under .gov, so nothing else is worth parsing. This check only skips rows. It never picks one.
  if (!/\.gov/i.test(cell)) return NONE;
  const addresses = format === 'bitwarden' ? cell.split(/[,\n]/) : [cell];
  return addresses.flatMap((address) => {
    const url = URL.parse(address.trim());
    return url && /^https?:$/.test(url.protocol) ? [url.host] : [];
  });
}
