import { bannedWords, findBanned } from './banned.mts';
import { hardSentences } from './grade.mts';
import { misspelled } from './spelling.mts';
import { type Text, textsIn } from './texts.mts';

/** One thing that is wrong with a text: the file, the line or the message's key, and a sentence that says what. */
export interface Problem {
  readonly file: string;
  readonly place: string;
  readonly problem: string;
}

/**
 * Everything that is wrong with the texts of the project in `root`: a word that the US dictionary and our terms don't
 * know, a word that the glossary bans, and a sentence that is harder to read than grade 8.
 */
export async function problemsIn(root: string): Promise<readonly Problem[]> {
  const texts = textsIn(root);
  const banned = bannedWords(root);
  const phrases = texts.flatMap((text) =>
    findBanned(banned, text.text).map((problem) => at(text, problem)),
  );
  const hard = await Promise.all(
    texts
      .filter(({ isForEveryone }) => isForEveryone)
      .map(async (text) =>
        (await hardSentences(text.text)).map((sentence) =>
          at(text, `harder to read than grade 8: ${sentence}`),
        ),
      ),
  );
  return [...(await misspelled(root)), ...phrases, ...hard.flat()];
}

const at = ({ file, place }: Text, problem: string): Problem => ({ file, place, problem });
