/** How a kind of name is defined and used: each pattern's first group is the name. */
interface Kind {
  readonly what: string;
  readonly defined: RegExp;
  readonly used: RegExp;
}

const STRING: Kind = {
  what: 'text',
  defined: /<string id="([^"]*)"/g,
  used: /"\$\(string\.([^)"]*)\)"/g,
};
const PRESENTATION: Kind = {
  what: 'presentation',
  defined: /<presentation id="([^"]*)"/g,
  used: /"\$\(presentation\.([^)"]*)\)"/g,
};
const SUPPORT: Kind = {
  what: 'definition of a version',
  defined: /<definition name="([^"]*)"/g,
  used: /<supportedOn ref="([^"]*)"/g,
};
const CATEGORY: Kind = {
  what: 'category',
  defined: /<category name="([^"]*)"/g,
  used: /<parentCategory ref="([^"]*)"/g,
};
const FIELD: Kind = {
  what: 'field',
  defined: /<(?:decimal|text|enum|list) id="([^"]*)"/g,
  used: / refId="([^"]*)"/g,
};

/**
 * Names in the two parts of a template that lead nowhere, are defined twice or are never used. The schema of the format
 * says nothing about these; Windows then shows an error or nothing at all. Both parts must be valid.
 */
export function referenceProblems(template: string, texts: string): readonly string[] {
  return [
    ...compared(STRING, texts, template),
    ...compared(PRESENTATION, texts, template),
    ...compared(SUPPORT, template, template),
    ...compared(CATEGORY, template, template),
    ...compared(FIELD, template, texts),
    ...namesTwice(template),
  ];
}

const namesIn = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

function compared({ what, defined, used }: Kind, definer: string, user: string): readonly string[] {
  const known = namesIn(defined, definer);
  const asked = namesIn(used, user);
  return [
    ...missingIn(known, asked).map((name) => `There is no ${what} ${name}`),
    ...missingIn(asked, known).map((name) => `Nothing uses the ${what} ${name}`),
    ...twiceIn(known).map((name) => `The ${what} ${name} is defined twice`),
  ];
}

const namesTwice = (template: string) =>
  twiceIn(namesIn(/<policy name="([^"]*)"/g, template)).map(
    (name) => `The policy ${name} is defined twice`,
  );

const missingIn = (known: readonly string[], names: readonly string[]) =>
  [...new Set(names)].filter((name) => !known.includes(name));

const twiceIn = (names: readonly string[]) =>
  names.filter((name, place) => names.indexOf(name) !== place);
