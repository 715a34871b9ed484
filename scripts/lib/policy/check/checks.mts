import { FILES, PATHS, type PolicyFiles, writtenFrom } from '../files.mts';
import { profileProblems } from './profile.mts';
import { referenceProblems } from './references.mts';
import { exampleProblems, schemaProblems } from './schema.mts';
import { templateProblems } from './template.mts';

/** One thing that must be true of the files. */
interface Check {
  readonly name: string;
  /** What is wrong, in one sentence each. */
  readonly run: (files: PolicyFiles) => readonly string[] | Promise<readonly string[]>;
}

/** Everything that is checked. */
export const CHECKS: readonly Check[] = [
  { name: 'the files are those that the table and the catalog give', run: driftProblems },
  {
    name: 'the administrative template is valid against our schema of the format',
    run: (files) =>
      eachLanguage(files, (template, texts) =>
        templateProblems({ [PATHS.template]: template, [PATHS.templateTexts]: texts }),
      ),
  },
  {
    name: 'every reference in the administrative template leads somewhere',
    run: (files) => eachLanguage(files, referenceProblems),
  },
  {
    name: 'the configuration profile reads as XML and as binary, with every policy',
    run: ({ profile }) => profileProblems(profile),
  },
  {
    name: 'the JSON schema takes what the app takes and refuses what it refuses',
    run: ({ schema }) => schemaProblems(schema),
  },
  {
    name: 'the example of the policy file is taken by the schema and by the app',
    run: ({ schema, example }) => exampleProblems(schema, example),
  },
];

/** The problems of the template with its texts in each language, which Windows never has at the same time. */
async function eachLanguage(
  { template, templateTexts, templateTextsSpanish }: PolicyFiles,
  problemsOf: (template: string, texts: string) => ReturnType<Check['run']>,
): Promise<readonly string[]> {
  const english = await problemsOf(template, templateTexts);
  const spanish = await problemsOf(template, templateTextsSpanish);
  return [...english, ...spanish.map((problem) => `In Spanish: ${problem}`)];
}

/** Every problem of these files, over all checks. */
export async function problemsOf(files: PolicyFiles): Promise<readonly string[]> {
  const problems = await Promise.all(CHECKS.map(({ run }) => run(files)));
  return problems.flat();
}

function driftProblems(files: PolicyFiles): readonly string[] {
  const written = writtenFrom(files.guide);
  return FILES.filter((name) => files[name] !== written[name]).map(
    (name) => `${PATHS[name]} is not what the table and the catalog give: npm run policy`,
  );
}
