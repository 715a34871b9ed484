import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** What a message has besides its words. */
export interface MessageForm {
  /** Each placeholder once, with its kind and, for a choice, what it chooses among. In alphabetical order. */
  readonly holes: readonly string[];
  /** The branches of each plural. */
  readonly plurals: readonly { readonly name: string; readonly branches: readonly string[] }[];
}

const POUND = 7;
const PLURAL = 6;

/** The form of a message. Undefined for one that can't be read. */
export function formOf(text: string): MessageForm | undefined {
  try {
    const { holes, plurals } = walk(
      new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(),
    );
    return { holes: [...new Set(holes)].sort(), plurals };
  } catch {
    return undefined;
  }
}

function walk(ast: Ast): MessageForm {
  const parts = ast.map((one): MessageForm => {
    if ('options' in one) {
      const branches = Object.keys(one.options);
      const inside = walk(
        Object.values<{ readonly value: Ast }>(one.options).flatMap((o) => o.value),
      );
      if (one.type === PLURAL) {
        return {
          holes: [`${one.value} counted`, ...inside.holes],
          plurals: [{ name: one.value, branches }, ...inside.plurals],
        };
      }
      return { ...inside, holes: [`${one.value} of ${branches.sort()}`, ...inside.holes] };
    }
    if (one.type === 0 || one.type === POUND || !('value' in one))
      return { holes: [], plurals: [] };
    return { holes: [`${one.value} ${one.type}`], plurals: [] };
  });
  return {
    holes: parts.flatMap(({ holes }) => holes),
    plurals: parts.flatMap(({ plurals }) => plurals),
  };
}

/** Spanish has a form for whole millions; a Creole noun does not change. */
const FORMS = { es: ['many', 'one', 'other'], ht: ['other'] } as const;

/** What is wrong with the plurals of a translation: each form of the language and no other, and every number that English words on its own. */
export function pluralProblems(
  language: keyof typeof FORMS,
  { plurals }: MessageForm,
  wanted: MessageForm,
): readonly string[] {
  const forms = plurals.flatMap(({ name, branches }) => {
    const own = branches.filter((branch) => !branch.startsWith('=')).sort();
    return own.join(' ') === FORMS[language].join(' ')
      ? []
      : [`the plural of ${name} has the forms ${own.join(', ')}`];
  });
  const exact = wanted.plurals.flatMap(({ name, branches }) =>
    branches
      .filter((branch) => branch.startsWith('='))
      .filter(
        (branch) => !plurals.some((one) => one.name === name && one.branches.includes(branch)),
      )
      .map((branch) => `the plural of ${name} lacks ${branch}`),
  );
  return [...forms, ...exact];
}
