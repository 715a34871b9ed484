import type { Canaries } from './secrets.ts';

/** One way in which a secret may be written: its bytes, one character for each, in small letters. */
export type Form = readonly [secret: string, text: string];

/** So many of a secret's random characters in a row are met by chance in no run. */
const PART = 10;
const RANDOM = /[0-9a-f]{12,}/;

/** Every way in which a program may have written each secret down, and each part of it that is long enough to be its own. */
export function formsOf(canaries: Canaries): readonly Form[] {
  return Object.entries(canaries).flatMap(([name, secret]: [string, string]) => {
    const whole = spellingsOf(secret).flatMap(writings);
    const bytes = [...whole, ...partsOf(secret).flatMap(plain)].map(inSmallLetters);
    return [...new Set(bytes)].map((text): Form => [name, text]);
  });
}

/** Bytes as text in which a letter and its capital are the same. */
export const inSmallLetters = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

/** The same letters put together or taken apart, and in another case. */
const spellingsOf = (secret: string): readonly string[] => [
  secret,
  secret.normalize('NFD'),
  secret.normalize('NFKC'),
  secret.toUpperCase(),
  secret.toLowerCase(),
];

function partsOf(secret: string): readonly string[] {
  const random = RANDOM.exec(secret)?.[0] ?? '';
  const count = Math.max(0, random.length - PART + 1);
  return Array.from({ length: count }, (_, at) => random.slice(at, at + PART));
}

const plain = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
];

function writings(secret: string): readonly Buffer[] {
  const utf8 = Buffer.from(secret, 'utf8');
  return [
    ...plain(secret),
    Buffer.from(secret, 'latin1'),
    Buffer.from(JSON.stringify(secret).slice(1, -1)),
    Buffer.from(JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(new URLSearchParams([['x', secret]]).toString().slice(2)),
    Buffer.from(secret.replaceAll('"', '""')),
    Buffer.from(secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    Buffer.from(utf8.toString('hex')),
    Buffer.from([...secret].reverse().join('')),
    ...base64Writings(utf8),
  ];
}

/** Base64 of a longer text that holds the secret at any of three offsets, without the characters its neighbours decide. */
function base64Writings(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].flatMap((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const own = text.slice(offset === 0 ? 0 : 4, -4);
    return [Buffer.from(own), Buffer.from(own.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}
