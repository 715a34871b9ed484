import * as z from 'zod';
import { displayText } from '../files/import-text.ts';

/** Why an entry that mentions a federal court was not taken: it is PACER's own, its site is no court's filing site on the list, its address is another site's, its address can't be read as one, or the court stands only in a name, a note or another cell. */
export const LeftOutWhy = z.enum([
  'pacer',
  'no-filing-site',
  'another-site',
  'no-address',
  'elsewhere',
]);

/** An entry that mentions a federal court and was not taken. It holds nothing secret. */
export interface LeftOut {
  readonly line: number;
  readonly why: z.infer<typeof LeftOutWhy>;
  /** The site of its address, if it has one. */
  readonly host?: string;
}

/** How many are listed. All are counted. */
export const MOST_LEFT_OUT = 200;

const COURTS = /uscourts\.gov/i;
const COURTS_HOST = /(?:^|\.)uscourts\.gov\.?$/i;
/** Where people sign in to PACER itself (PACER Service Center and central sign-on). */
const PACER_HOSTS = ['pacer.login.uscourts.gov', 'pacer.psc.uscourts.gov', 'pacer.uscourts.gov'];

/** Whether one of an entry's sites is PACER itself, whose password is never a court's. */
export function isPacer(hosts: readonly string[]): boolean {
  return hosts.some((host) => PACER_HOSTS.includes(host));
}

/** Why an entry without a court's host was not taken, if it mentions the federal courts in any of its texts. */
export function leftOutOf(
  {
    addresses,
    texts,
  }: { readonly addresses: readonly string[]; readonly texts: readonly string[] },
  hosts: readonly string[],
): Omit<LeftOut, 'line'> | undefined {
  const pacer = hosts.find((host) => isPacer([host]));
  if (pacer !== undefined) return { why: 'pacer', host: pacer };
  const site = hosts.find((host) => COURTS_HOST.test(host));
  if (site !== undefined) return { why: 'no-filing-site', host: displayText(site) };
  if (addresses.some((cell) => COURTS.test(cell))) {
    const [other] = hosts;
    return other === undefined
      ? { why: 'no-address' }
      : { why: 'another-site', host: displayText(other) };
  }
  return texts.some((text) => COURTS.test(text)) ? { why: 'elsewhere' } : undefined;
}
