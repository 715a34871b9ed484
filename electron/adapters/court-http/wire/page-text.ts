/**
 * The encodings of court pages, by the names they go by (WHATWG: what calls itself Latin-1 or ASCII is windows-1252). No
 * others, because an encoding such as UTF-7 can hide what a page holds.
 */
const ENCODINGS: Readonly<Record<string, 'utf-8' | 'windows-1252'>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
};

/** How far into a page its own word about the encoding counts, in bytes (HTML standard, 13.2.3.2). */
const META_BYTES = 1024;

/**
 * The text of an answer: in the encoding that its header names, else its byte order mark, else a `meta` in its first 1024
 * bytes, else UTF-8. A name that isn't one of a court page's encodings counts for nothing.
 */
export function pageText(body: Uint8Array, contentType: string): string {
  const encoding = charsetIn(contentType) ?? marked(body) ?? inMeta(body, contentType) ?? 'utf-8';
  return new TextDecoder(encoding).decode(body);
}

function marked(body: Uint8Array): 'utf-8' | undefined {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 'utf-8' : undefined;
}

function inMeta(body: Uint8Array, contentType: string): 'utf-8' | 'windows-1252' | undefined {
  if (contentType !== '' && !/html|xml/i.test(contentType)) return undefined;
  const head = new TextDecoder('windows-1252').decode(body.subarray(0, META_BYTES)).toLowerCase();
  for (const piece of withoutComments(head).split('<meta').slice(1)) {
    const found = charsetIn(piece.slice(0, piece.indexOf('>')));
    if (found) return found;
  }
  return undefined;
}

function withoutComments(html: string): string {
  const [before = '', ...pieces] = html.split('<!--');
  const after = pieces.map((piece) => {
    const end = piece.indexOf('-->');
    return end < 0 ? '' : piece.slice(end + 3);
  });
  return [before, ...after].join('');
}

/** What `charset=` names in a header or a tag. */
function charsetIn(text: string): 'utf-8' | 'windows-1252' | undefined {
  const lower = text.toLowerCase();
  const at = lower.indexOf('charset');
  if (at < 0) return undefined;
  const after = lower.slice(at + 'charset'.length, at + 100).trimStart();
  if (!after.startsWith('=')) return undefined;
  const [name = ''] = /^[\w-]*/.exec(after.slice(1).trimStart().replace(/^["']/, '')) ?? [];
  return Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
}
