import type { Translation } from './languages.mts';

/** Names that stay as they are in every language, because screens of PACER and the courts show them so. */
const KEPT = [
  'PACER',
  'CM/ECF',
  'NextGen',
  'FileReady',
  'Manage My Account',
  'Account Type',
  'Case Search Status',
  'Manage MFA Settings',
  'Maintain Your ECF Account',
  'User Update Required',
  'Legacy PACER Account',
  'Upgraded PACER Account',
  'uscourts.gov',
  'LF-95',
];

/** Words that a translation must not have, with what is meant. */
const WRONG: Readonly<Record<Translation, readonly (readonly [RegExp, string])[]>> = {
  es: [
    [/\b(?:tú|tus|tienes|puedes|haz|quieres|vosotros)\b/iu, 'addresses the reader as tú'],
    [
      /\b(?:cancha|póliza|redactar|ordenador|fichero|firma|salvar)\b/iu,
      'a word of the wrong-word list',
    ],
    [/(?<!\})'(?!\{)/, 'an apostrophe, which the format reads as a quotation'],
  ],
  ht: [
    [
      /\b(?:lakou|polis|eritaj|fèm|akòz dat|est|avec|pour|dans)\b/iu,
      'a word of the wrong-word list',
    ],
    [/(?<!\})'(?!\{)|’/, 'an apostrophe'],
    [/#\}? yo\b/u, 'yo after a number'],
  ],
};

/** Each key of the terms holds in the translation where the English has it. */
const TERMS: Readonly<Record<Translation, readonly (readonly [RegExp, RegExp])[]>> = {
  es: [
    [/\btrustees?\b/iu, /síndic/iu],
    [/\bsigns? in\b/u, /sesión/iu],
    [/bankruptcy court\b(?! CM)/u, /de quiebras/iu],
    [/\bkeychain\b/iu, /llavero/iu],
    [/\bfiling menus\b/iu, /menús/iu],
    [/\bhelp desk\b/iu, /servicio de ayuda|ahí|menús/iu],
  ],
  ht: [
    [/\btrustees?\b/iu, /sendik/iu],
    [/\bsigns? in\b/u, /konekte|koneksyon/iu],
    [/bankruptcy court\b(?! CM)/u, /tribinal fayit/iu],
    [/\bkeychain\b/iu, /depo modpas|depo|keychain/iu],
    [/\bfiling menus\b/iu, /meni/iu],
    [/\bhelp desk\b/iu, /sèvis èd|yo/iu],
  ],
};

/** What is wrong with the words of one translation. */
export function wordProblems(
  language: Translation,
  source: string,
  text: string,
): readonly string[] {
  const bare = text.replace(/“[^”]*”/g, '');
  return [
    ...KEPT.filter((name) => source.includes(name) && !text.includes(name)).map(
      (name) => `lacks ${name}`,
    ),
    ...WRONG[language].filter(([wrong]) => wrong.test(bare)).map(([, what]) => what),
    ...TERMS[language]
      .filter(([english, own]) => english.test(source) && !own.test(text))
      .map(([english]) => `lacks the term for ${english.source}`),
    ...(language === 'es' ? questions(text) : letters(text, source)),
  ];
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

function questions(text: string): readonly string[] {
  return count(text, '¿') === count(text, '?') ? [] : ['a question without ¿'];
}

/**
 * Creole has no c but in ch, no q, no x, and u only in ou, oun and ui. Words that English has too are left out: names,
 * menus, and what stands in quotation marks or brackets.
 */
function letters(text: string, source: string): readonly string[] {
  const english = new Set(source.toLowerCase().match(/\p{L}+/gu));
  const words =
    text
      .replace(/“[^”]*”|\([^)]*\)|\{[^}]*\}|[\w-]*\.[\w.-]+|https?:\S+/g, ' ')
      .match(/(?<![\p{L}\d/-])\p{Ll}+(?![\p{L}\d])/gu) ?? [];
  const odd = words.filter((word) => {
    if (english.has(word)) return false;
    return /[cqxéêçîôûâ]|u/u.test(word.replace(/ch|ou|ui/g, ''));
  });
  return odd.map((word) => `not spelled as Creole: ${word}`);
}
