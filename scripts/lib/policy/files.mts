import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { inRoot } from '../paths.mjs';
import { ENGLISH, SPANISH } from './words.mts';
import { writeGuide } from './write/guide.mts';
import { writeProfile } from './write/profile.mts';
import { writeExample, writeSchema } from './write/schema.mts';
import { writeTemplate } from './write/template.mts';
import { writeTemplateTexts } from './write/template-texts.mts';

/** Where each file lies, from the project's folder. */
export const PATHS = {
  template: 'policies/FileReady.admx',
  templateTexts: 'policies/en-US/FileReady.adml',
  templateTextsSpanish: 'policies/es-ES/FileReady.adml',
  profile: 'policies/FileReady.mobileconfig',
  schema: 'policies/policy.schema.json',
  example: 'policies/policy.json',
  guide: 'docs/guide/managed-installs.md',
} as const;

/** The content of each file. */
export type PolicyFiles = Readonly<Record<keyof typeof PATHS, string>>;

/** The names of the files, in the order in which they are written. */
export const FILES = keysOf(PATHS);

/** Every file as the table and the catalog say. The guide keeps the text around its table. */
export function writtenFrom(guide: string): PolicyFiles {
  return {
    template: writeTemplate(),
    templateTexts: writeTemplateTexts(ENGLISH),
    templateTextsSpanish: writeTemplateTexts(SPANISH),
    profile: writeProfile(),
    schema: writeSchema(),
    example: writeExample(),
    guide: writeGuide(guide),
  };
}

/** Every file as it lies in the project; one that is missing is empty. */
export function readFiles(): PolicyFiles {
  return {
    template: textIn(PATHS.template),
    templateTexts: textIn(PATHS.templateTexts),
    templateTextsSpanish: textIn(PATHS.templateTextsSpanish),
    profile: textIn(PATHS.profile),
    schema: textIn(PATHS.schema),
    example: textIn(PATHS.example),
    guide: textIn(PATHS.guide),
  };
}

/** Puts every file in its place in the project. */
export function saveFiles(files: PolicyFiles): void {
  for (const name of FILES) {
    const path = inRoot(PATHS[name]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[name]);
  }
}

function textIn(path: string): string {
  try {
    return readFileSync(inRoot(path), 'utf8');
  } catch {
    return '';
  }
}
