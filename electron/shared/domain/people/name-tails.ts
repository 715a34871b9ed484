/** What follows a name by generation, as jr, sr, 2, 3, 4 or 5. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['2nd', '2'],
  ['iii', '3'],
  ['3rd', '3'],
  ['iv', '4'],
  ['4th', '4'],
  ['5th', '5'],
]);

/**
 * Degrees, certificates of lawyers and paralegals, and the kinds of firms of one lawyer that courts have as a part of the
 * name. Each as it is without dots.
 */
const LETTERS: ReadonlySet<string> = new Set([
  ...['esq', 'esquire', 'jd', 'llm', 'llb', 'sjd', 'lld', 'phd', 'md', 'dds', 'edd', 'dba'],
  ...[
    'mba',
    'mpa',
    'mph',
    'msw',
    'mpp',
    'bsn',
    'rn',
    'pe',
    'aia',
    'pmp',
    'cpa',
    'cfa',
    'cfp',
    'cfe',
  ],
  ...['pc', 'pa', 'pl', 'llc', 'llp', 'pllc', 'plc', 'apc', 'chtd'],
  ...['bcs', 'cipp', 'aclm', 'lcsw', 'cwls', 'cela', 'aep', 'ceds', 'ret', 'retd', 'retired'],
  ...['cp', 'acp', 'cla', 'clas', 'rp', 'crp', 'frp', 'pp', 'als', 'pls', 'ccls', 'tbcp'],
]);
/** Those that are also given names or words, and count only in capitals or with dots: Pa, Md, Al. */
const ONLY_IN_CAPITALS: ReadonlySet<string> = new Set([
  'pa',
  'pl',
  'pe',
  'md',
  'als',
  'cela',
  'ret',
]);

/** `B.C.S.` and the like; two letters may be initials. */
const DOTTED = /^(?:\p{L}{1,3}\.){3,}$/u;
const CAPITALS = /^\p{Lu}{2,6}$/u;
const IN_PARENTHESES = /^\([^()]*\)$/;
const SMALL = /\p{Ll}/u;
const LAST = /^(.*[^\s,])([\s,]+)(\([^()]*\)|[^\s,]+),?$/u;

/** Nobody has more behind a name. Each piece is looked for from the beginning, so thousands would take long. */
const MOST_PIECES = 20;

/** Whether a word is a generation's suffix. `J.R.` are initials. */
export function isGeneration(word: string): boolean {
  return GENERATIONS.has(word.replace(/\.$/, '').toLowerCase());
}

/** Whether a text behind a name is letters, a degree, a kind of firm, or a word in parentheses: never a given name. `before` is what stands before it. */
export function isTail(text: string, before = ''): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return false;
  return IN_PARENTHESES.test(text) || words.every((word) => isTailWord(word, before));
}

function isTailWord(word: string, before: string): boolean {
  const key = plain(word);
  if (isGeneration(word)) return true;
  if (LETTERS.has(key)) {
    return !ONLY_IN_CAPITALS.has(key) || word.includes('.') || !SMALL.test(word);
  }
  // A whole name stands before it, so this is no given name.
  const isAfterName = /\S\s+\S/u.test(before) && SMALL.test(before);
  return isAfterName && (DOTTED.test(word) || CAPITALS.test(word));
}

/** A name without what stands behind it, and that, with its commas and spaces as written. */
export interface CutName {
  readonly core: string;
  readonly tail: string;
}

/** Cuts generation, letters and words in parentheses from the end of a name: `James Alison, Jr. (Ret.)`. Keeps at least one word. */
export function cutTail(name: string): CutName {
  let core = name.trim();
  let tail = '';
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    const found = LAST.exec(core);
    if (!found) break;
    const [, before = '', between = '', last = ''] = found;
    // Without a comma only what is known: "Ann MARSH" has her family name in capitals.
    const isLetters = isTail(last, between.includes(',') ? before : '');
    if (!isLetters) break;
    tail = `${between}${last}${tail}`;
    core = before;
  }
  return { core, tail };
}

function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
