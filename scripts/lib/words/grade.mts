import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { unified } from 'unified';

/** The age of an eighth grader. */
const AGE = 14;
/** Shorter ones are labels; the formulas for sentences say nothing of them. */
const LEAST_WORDS = 8;

/**
 * What a reader here knows, and what can't be said shorter, as a plain word each: the field's own terms and PACER's labels
 * are long, and with them each sentence would count as hard.
 */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  // Names of programs or of menus, one after another.
  [/(?:\p{Lu}[\w’']+(?: \p{Lu}?[\w’']+)?, ){2,}\p{Lu}[\w’']+(?: \p{Lu}?[\w’']+)?/gu, 'Bob'],
  [/\b(?:PowerShell|PracticePanther|iManage|csvde|Entra ID|Microsoft 365)\b/gu, 'Bob'],
  [/multifactor authentication|two-factor authentication/giu, 'the code'],
  [/Case Search Status|Account Type|Manage My Account|Filing Account/gu, 'the list'],
  [/NextGen CM\/ECF|CM\/ECF|PACER|FileReady|NextGen|uscourts\.gov/gu, 'Bob'],
  [/PACER Administrative Account/gu, 'the bill'],
  [/https?:\/\/\S+|\S+\.(?:csv|db|json|log|exe|msi|gov|com)\b/gu, 'this'],
  [
    /\b(?:authenticator|bankruptcy|credentials?|readiness|checklists?|keychains?|district)\b/giu,
    'court',
  ],
  [
    /\b(?:passwords?|accounts?|attorneys?|paralegals?|logins?|deadlines?|practice|assisted|computer|administrator)\b/giu,
    'court',
  ],
  [
    /\b(?:policy|policies|backups?|history|calendar|reminders?|settings?|company|government)\b/giu,
    'list',
  ],
];

const reader = unified()
  .use(retextEnglish)
  .use(retextReadability, { age: AGE, minWords: LEAST_WORDS })
  .use(function () {
    this.compiler = () => '';
  });

/** The sentences that more than half of seven formulas find harder than grade 8. */
export async function hardSentences(text: string): Promise<readonly string[]> {
  const plain = KNOWN.reduce((so, [term, word]) => so.replace(term, word), text);
  const { messages } = await reader.process(plain);
  return messages.map(({ place }) =>
    place && 'start' in place ? plain.slice(place.start.offset, place.end.offset) : plain,
  );
}
