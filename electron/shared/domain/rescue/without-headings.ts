import { hostsIn } from './addresses.ts';
import { isSeed, type RescueEntry } from './entry.ts';
import type { RescueFormat } from './programs.ts';

/** The programs whose exports have no headings. */
export type WithoutHeadings = Extract<RescueFormat, 'keeper' | 'enpass'>;

/** Where Keeper has the address, counted from 0. */
export const KEEPER_ADDRESS = 4;

const ENPASS_PASSWORD = 'password';
const ENPASS_ADDRESSES: readonly string[] = ['website', 'url'];
const ENPASS_SEEDS: readonly string[] = ['totp', 'one-time code', 'otp'];
const ENPASS_LOGINS: readonly string[] = ['username', 'login', 'user id'];
const ENPASS_EMAILS: readonly string[] = ['e-mail', 'email'];

/**
 * The program that one row without headings is by, if the row alone says so: Enpass names each field in front of it;
 * Keeper has folder, title, login, password, address by their places, and no other address before it.
 */
export function programOfRow(cells: readonly string[]): WithoutHeadings | undefined {
  const fields = labeled(cells);
  const isNamed = fields.some(({ label }) => label === ENPASS_PASSWORD);
  const isSite = fields.some(
    ({ label, text }) => ENPASS_ADDRESSES.includes(label) && isAddress(text),
  );
  if (isNamed && isSite) return 'enpass';
  const address = cells[KEEPER_ADDRESS] ?? '';
  const before = cells.slice(0, KEEPER_ADDRESS);
  const isKeeper = isAddress(address) && !before.some((cell) => cell.includes('://'));
  return isKeeper ? 'keeper' : undefined;
}

/** One row of Enpass: a title, then each field's name and text, then perhaps a note. */
export function enpassEntry(cells: readonly string[]): RescueEntry {
  const fields = labeled(cells);
  const of = (labels: readonly string[]) =>
    fields.filter(({ label, text }) => labels.includes(label) && text.trim() !== '');
  const textOf = ({ text }: { readonly text: string }) => text;
  const logins = of(ENPASS_LOGINS).map(textOf);
  const emails = of(ENPASS_EMAILS).map(textOf);
  return {
    addresses: of(ENPASS_ADDRESSES).map(textOf),
    logins: logins.length > 0 ? logins : emails,
    otherLogins: logins.length > 0 ? emails : [],
    password: of([ENPASS_PASSWORD])[0]?.text ?? '',
    texts: cells,
    hasSeed: of(ENPASS_SEEDS).length > 0 || cells.some(isSeed),
  };
}

/** The fields with their names in lower case, without the star in front of secret ones. */
function labeled(cells: readonly string[]) {
  return Array.from({ length: Math.max(0, Math.floor((cells.length - 1) / 2)) }, (_, index) => ({
    label: (cells[index * 2 + 1] ?? '').trim().replace(/^\*/, '').toLowerCase(),
    text: cells[index * 2 + 2] ?? '',
  }));
}

function isAddress(cell: string): boolean {
  return cell.includes('.') && hostsIn(cell).length > 0;
}
