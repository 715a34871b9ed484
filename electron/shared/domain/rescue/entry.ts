import { filledWidth } from '../files/csv-text.ts';
import type { RescueHeader } from './format.ts';
import type { RescueFormat } from './programs.ts';

/** One entry of an export as its program wrote it, whatever the file's form. */
export interface RescueEntry {
  /** Cells that hold addresses; one may hold several. */
  readonly addresses: readonly string[];
  /** The user names that are filled, the one that counts first. */
  readonly logins: readonly string[];
  readonly password: string;
  /** When the browser says it last changed, in milliseconds since 1970. */
  readonly changed?: number;
  /** Every text of the entry, to look for mentions of a court. */
  readonly texts: readonly string[];
  /** Whether it holds what makes one-time codes. */
  readonly hasSeed: boolean;
  /** Email addresses beside the user names: a court may have issued one of them as the login. */
  readonly otherLogins?: readonly string[];
  /** Whether it has another password in a further field. */
  readonly hasOtherPassword?: boolean;
  /** Whether it was in the program's trash or archive. */
  readonly isPutAway?: boolean;
  /** Whether a row has more cells than the heading has names. */
  readonly isTooWide?: boolean;
  /** An apostrophe that the program puts before `=`, `+`, `-` and `@` was taken off. */
  readonly hadApostrophe?: boolean;
}

/** The parts of one row, by the columns of the header. */
export function entryOf(cells: readonly string[], header: RescueHeader): RescueEntry {
  const { columns, width, format } = header;
  const filled = (at: readonly number[] = []) =>
    at.map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== '');
  const secret = columns.secret === undefined ? undefined : secretIn(cells[columns.secret] ?? '');
  const named = [...filled(columns.logins), ...(secret?.logins ?? [])];
  const written = secret?.password ?? cells[columns.password ?? -1] ?? '';
  const emails = filled(columns.emails);
  const logins = named.length > 0 ? named : emails;
  const plain = withoutApostrophes({ logins, password: written }, format);
  const changed = columns.changed === undefined ? Number.NaN : Number(cells[columns.changed]);
  return {
    ...plain,
    otherLogins: named.length > 0 ? emails : [],
    addresses: filled(columns.urls),
    texts: cells,
    hasSeed: filled(columns.seeds).length > 0 || cells.some(isSeed),
    ...(Number.isSafeInteger(changed) && changed > 0 ? { changed } : {}),
    isTooWide: filledWidth(cells) > width,
  };
}

/** A seed as authenticator apps take it, or as RoboForm names it. */
const SEED = /otpauth:\/\/|^TOTP KEY\$/i;

/** Whether a text holds what makes one-time codes. */
export function isSeed(text: string): boolean {
  return SEED.test(text);
}

const LOGIN_LINE = /^User ?Name:(.*)$/im;
const PASSWORD_LINE = /^Password:(.*)$/im;

/** Login and password out of Zoho Vault's cell of lines such as `User Name:…` and `Password:…`. */
function secretIn(cell: string): { readonly logins: readonly string[]; readonly password: string } {
  const login = LOGIN_LINE.exec(cell)?.[1] ?? '';
  const password = PASSWORD_LINE.exec(cell)?.[1] ?? '';
  return { logins: login.trim() === '' ? [] : [login], password };
}

const GUARDED = /^'(?=[=+\-@])/;

/** RoboForm guards a cell that a spreadsheet would take for a formula with an apostrophe in front of it. */
function withoutApostrophes(
  { logins, password }: Pick<RescueEntry, 'logins' | 'password'>,
  format: RescueFormat,
): Pick<RescueEntry, 'logins' | 'password' | 'hadApostrophe'> {
  const isGuarded = (text: string) => format === 'roboform' && GUARDED.test(text);
  const plain = (text: string) => (isGuarded(text) ? text.slice(1) : text);
  const hadApostrophe = isGuarded(password) || logins.some(isGuarded);
  return { logins: logins.map(plain), password: plain(password), hadApostrophe };
}
