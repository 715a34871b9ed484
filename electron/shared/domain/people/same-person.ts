import { plainLatin } from '../values/latin.ts';
import { spokenName } from './name-parts.ts';

/** How names are compared: without capitals, accents and extra spaces, and Latin letters in ASCII. "Ashgrove, Ann" and "Ann Ashgrove" are one name. */
export function nameKey(name: string): string {
  return plainLatin(spokenName(name).trim()).replace(/\s+/g, ' ');
}

/** How email addresses are compared: without capitals and outer spaces. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
