import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import type { Part } from './part.mts';

/** Licenses that let us ship under ours. Another one needs a person's decision before it goes in here. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Vite's file goes on with the licenses of what it bundles itself, which does not get into our page. */
const OF_OTHERS = '# Licenses of bundled dependencies';

/** The license texts that a package brings along. */
function ownTexts(folder: string): readonly string[] {
  return readdirSync(inRoot(folder))
    .filter((name) => /^(licen[sc]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => readFileSync(inRoot(folder, name), 'utf8').split(OF_OTHERS)[0]?.trim() ?? '');
}

/** What stands under a part's heading. Throws for a license nobody agreed to, and for one whose text is nowhere. */
function textOf({ name, license, folder }: Part): string {
  if (!ALLOWED.includes(license))
    throw new Error(`${name} has a license nobody agreed to: ${license}`);
  if (!folder) return 'The texts are in the file of Chromium’s licenses that comes with Electron.';
  const texts = ownTexts(folder);
  if (texts.length > 0) return texts.join('\n\n');
  if (license !== 'MIT') throw new Error(`${name} brings no text of its license ${license}`);
  return `The package brings no license text; its package.json says MIT. Copyright (c) the authors of ${name}.\n\n${MIT}`;
}

const RULE = '-'.repeat(78);
const headingOf = ({ name, version, license }: Part) => `${name} ${version} (${license})`;

/** The licenses of all parts in one text for people. */
export function licensesText(version: string, parts: readonly Part[]): string {
  const intro = `FileReady ${version} contains the following software of others. Each part is under its own license.`;
  const entries = parts.map((part) => `${RULE}\n${headingOf(part)}\n${RULE}\n\n${textOf(part)}\n`);
  return [intro, ...entries].join('\n\n').replaceAll('\r\n', '\n');
}

/** How a part's heading begins: whole, or for a part of the runtime up to the line of its version. */
const startOf = (part: Part) =>
  part.folder ? `\n${headingOf(part)}\n` : `\n${part.name} ${part.version.split('.')[0]}`;

/** Names the parts whose license is not in a text. */
export const licenseProblems = (text: string, parts: readonly Part[]): readonly string[] =>
  parts
    .filter((part) => !text.includes(startOf(part)))
    .map((part) => `its license is not in the text: ${headingOf(part)}`);
