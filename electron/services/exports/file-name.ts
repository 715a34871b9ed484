import { withoutEnd } from '../../shared/domain/values/ends.ts';

const MAX_PART_LENGTH = 60;
/** Linux allows 255 bytes for a whole name. */
const MAX_BYTES = 100;

/**
 * Makes a file name that works on every system, from a title, the filter in words and the day. Differs from the names in
 * `used`, and joins them.
 */
export function fileName(
  title: string,
  filter: string,
  date: string,
  used: Set<string> = new Set(),
): string {
  const parts = ['FileReady', title, filter, date].map(plain).filter((part) => part !== '');
  const name = parts.join(' - ');
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  used.add(free.toLowerCase());
  return free;
}

function plain(text: string): string {
  const safe = text
    // To macOS a letter with a separate accent is the same as the accented letter: one file would replace the other.
    .normalize('NFC')
    // SECURITY: marks that change the direction of writing could show another ending than the file has.
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Windows accepts no name that ends with a period.
  return withoutEnd(cut(safe), (one) => one === '.' || one === ' ');
}

/** Cuts between letters, never inside a letter that takes several characters. */
function cut(text: string): string {
  if (fits(text)) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  return kept;
}

function fits(part: string): boolean {
  return part.length <= MAX_PART_LENGTH && Buffer.byteLength(part) <= MAX_BYTES;
}
