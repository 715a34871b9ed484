/** One place of two names laid below each other; an empty side is a letter that is missing there. */
export interface LetterPair {
  readonly ecf: string;
  readonly pacer: string;
  readonly isSame: boolean;
}

/**
 * Lays two names below each other so that as many letters as possible stand over the same letter, capitals or not (the
 * longest common subsequence). Names have at most 300 letters.
 */
export function letterPairs(ecf: string, pacer: string): readonly LetterPair[] {
  const [one, two] = [[...ecf.trim()], [...pacer.trim()]];
  const isSame = (a: string | undefined, b: string | undefined) =>
    a?.toLocaleLowerCase('en-US') === b?.toLocaleLowerCase('en-US');
  const common = commonLengths(one, two, isSame);
  const pairs: LetterPair[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    const [a = '', b = ''] = [one[i], two[j]];
    if (i < one.length && j < two.length && isSame(a, b)) {
      pairs.push({ ecf: a, pacer: b, isSame: true });
      [i, j] = [i + 1, j + 1];
    } else if (j >= two.length || (common[i + 1]?.[j] ?? -1) >= (common[i]?.[j + 1] ?? -1)) {
      pairs.push({ ecf: a, pacer: '', isSame: false });
      i += 1;
    } else {
      pairs.push({ ecf: '', pacer: b, isSame: false });
      j += 1;
    }
    if (i >= one.length && j < two.length) {
      pairs.push(...two.slice(j).map((rest) => ({ ecf: '', pacer: rest, isSame: false })));
      break;
    }
  }
  return pairs;
}

/** For each two places, how many letters the rests of the names have in common. */
function commonLengths(
  one: readonly string[],
  two: readonly string[],
  isSame: (a: string | undefined, b: string | undefined) => boolean,
): readonly (readonly number[])[] {
  const table = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(two.length + 1).fill(0),
  );
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = two.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]];
      if (!row || !below) continue;
      row[j] = isSame(one[i], two[j])
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
