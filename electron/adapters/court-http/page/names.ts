import type { NamesOnBothSides } from '../../../shared/domain/linking/events.ts';
import type { PageOutline } from './outline.ts';
import { type Element, elementsBelow, isElement, seenText } from './text.ts';

const LABEL = /^(CM\/?ECF|PACER)(?: (?:account|name|filer|user))?(?: name)?:?$/i;
const LINE = /^(CM\/?ECF|PACER)(?: (?:account|name))? ?:? (\S.*)$/i;
const MAX_NAME_LENGTH = 120;

type Side = keyof NamesOnBothSides;
interface Found {
  readonly side: Side;
  readonly name: string;
}

/**
 * Reads both names that a page shows as "CM/ECF ..." and "PACER ..." (notice 002): in a table, a list of terms, or on
 * two lines. `unclear` when it shows more than one of a kind, or something that isn't a name.
 */
export function namesOf(page: PageOutline): NamesOnBothSides | 'none' | 'unclear' {
  const pairs = [...pairsInTables(page), ...pairsInTerms(page)];
  const found = pairs.length > 0 ? pairs : pairsInLines(page);
  if (found.length === 0) return 'none';
  const ecf = found.filter(({ side }) => side === 'ecf');
  const pacer = found.filter(({ side }) => side === 'pacer');
  const [{ name: ecfName } = { name: '' }] = ecf;
  const [{ name: pacerName } = { name: '' }] = pacer;
  if (ecf.length !== 1 || pacer.length !== 1) return 'unclear';
  return isName(ecfName) && isName(pacerName) ? { ecf: ecfName, pacer: pacerName } : 'unclear';
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && /\p{L}/u.test(text) && !LABEL.test(text);
}

function sideOf(label: string): Side {
  return /^pacer/i.test(label) ? 'pacer' : 'ecf';
}

function labeled(label: string, name: string): Found[] {
  const side = LABEL.exec(label)?.[1];
  return side === undefined ? [] : [{ side: sideOf(side), name }];
}

/** Label and name in one row, or a row of labels above a row of names. */
function pairsInTables(page: PageOutline): readonly Found[] {
  const rows = [...elementsBelow(page.document)]
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => cellsOf(row).map(seenText));
  return rows.flatMap((cells, index) => {
    const [first = '', second = ''] = cells;
    if (cells.length !== 2) return [];
    if (LABEL.test(first) && LABEL.test(second)) {
      const [one = '', other = ''] = rows[index + 1] ?? [];
      return [...labeled(first, one), ...labeled(second, other)];
    }
    return labeled(first, second);
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function pairsInTerms(page: PageOutline): readonly Found[] {
  return [...elementsBelow(page.document)].flatMap((list) => {
    if (list.tagName !== 'dl') return [];
    const terms = list.childNodes.filter(isElement);
    return terms.flatMap((term, index) => {
      const next = terms[index + 1];
      return term.tagName === 'dt' && next?.tagName === 'dd'
        ? labeled(seenText(term), seenText(next))
        : [];
    });
  });
}

/** Lines that begin with the label and read like a name, not like a sentence. */
function pairsInLines(page: PageOutline): readonly Found[] {
  return page.lines.flatMap((line) => {
    const [, label = '', name = ''] = LINE.exec(line) ?? [];
    const isSentence =
      name.split(' ').length > 8 ||
      /[.?!]\s|\b(?:account|will|your|(?:is|are) now|(?:has|have) been)\b/i.test(name);
    return label === '' || isSentence ? [] : [{ side: sideOf(label), name }];
  });
}
