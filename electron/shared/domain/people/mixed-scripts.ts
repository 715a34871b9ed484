/** The alphabets that are told apart by name. Chinese characters, kana and hangul stand together in one name as a rule. */
const SCRIPTS = [
  { script: 'latin', letters: /\p{Script=Latin}/u },
  { script: 'cyrillic', letters: /\p{Script=Cyrillic}/u },
  { script: 'greek', letters: /\p{Script=Greek}/u },
  {
    script: 'east-asian',
    letters:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  },
] as const;

/** An alphabet; `other` for every one that has no name here. */
export type NameScript = (typeof SCRIPTS)[number]['script'] | 'other';

/** A letter that is of another alphabet than most of its name. */
export interface StrangeLetter {
  readonly letter: string;
  readonly script: NameScript;
}

/**
 * The letters of a name that are of another alphabet than most of its letters, each once, in their order: the Cyrillic "а" of
 * "Pаul", which nobody can tell from a Latin one by looking. Empty for a name in one alphabet, whichever it is. The alphabet
 * is Unicode's script property (UAX #24); UTS #39 calls a name of several "mixed-script".
 */
export function strangeLetters(name: string): readonly StrangeLetter[] {
  const letters = Array.from(name.normalize('NFC').match(/\p{L}/gu) ?? [], (letter) => ({
    letter,
    script: scriptOf(letter),
  }));
  const main = mostOf(letters.map(({ script }) => script));
  const strange = letters.filter(({ script }) => script !== main);
  return [...new Map(strange.map((one) => [one.letter, one])).values()];
}

function scriptOf(letter: string): NameScript {
  return SCRIPTS.find(({ letters }) => letters.test(letter))?.script ?? 'other';
}

/** The one that is there most often; of equals the first. */
function mostOf(scripts: readonly NameScript[]): NameScript | undefined {
  const counts = new Map<NameScript, number>();
  for (const script of scripts) counts.set(script, (counts.get(script) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return scripts.find((script) => counts.get(script) === most);
}
