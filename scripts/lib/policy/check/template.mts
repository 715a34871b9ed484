import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { inRoot } from '../../paths.mjs';

const SCHEMA = 'administrative-template.xsd';

/** What is wrong with these parts of an administrative template, by their paths, against our schema of the format. */
export async function templateProblems(
  parts: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const schema = readFileSync(inRoot('scripts', 'lib', 'policy', 'check', SCHEMA), 'utf8');
  const { errors } = await validateXML({
    xml: Object.entries(parts).map(([path, contents]) => ({ fileName: nameOf(path), contents })),
    schema: [{ fileName: SCHEMA, contents: schema }],
  });
  return errors.map(({ message, loc }) =>
    loc ? `${loc.fileName}, line ${loc.lineNumber}: ${message}` : message,
  );
}

/** The validator's file system has no folders. */
const nameOf = (path: string) => path.split('/').at(-1) ?? path;
