import type { Change } from './change.mts';
import type { Module } from './modules.mts';
import { reasonOf } from './reasons.mts';

/** Of a hundred changes, so many must be noticed. */
export const ENOUGH = 80;

/** How many of a module's changes its tests notice. Those that can't be loaded count for nothing. */
export function scoreOf(changes: readonly Change[]) {
  const valid = changes.filter(({ outcome }) => outcome !== 'invalid').length;
  const noticed = changes.filter(({ outcome }) => outcome === 'noticed').length;
  return { noticed, valid, percent: valid === 0 ? 0 : Math.floor((100 * noticed) / valid) };
}

const INTRODUCTION = `# Unnoticed changes

\`npm run mutants\` changes the code a little at a time, runs the module’s tests after each change, and writes this page. At least ${ENOUGH} of 100 changes must be noticed in each module. A change that is switched off by a comment counts as unnoticed, and so does one that no test reaches.
`;

const WIDEST = 60;

/** Code in a cell of a table, on one line. */
function code(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const short = flat.length > WIDEST ? `${flat.slice(0, WIDEST)}…` : flat;
  const cell = short.replaceAll('|', '\\|');
  return cell === '' ? 'nothing' : cell.includes('`') ? `\`\` ${cell} \`\`` : `\`${cell}\``;
}

const headingOf = ({ name }: Pick<Module, 'name'>): string => `## ${name}: `;

/** What came of a module, as a section of the page. */
export function sectionOf(module: Module, changes: readonly Change[]): string {
  const { noticed, valid, percent } = scoreOf(changes);
  const rows = changes
    .filter(({ outcome }) => outcome === 'survived')
    .map(
      ({ file, line, kind, from, to }) =>
        `| \`${file}:${line}\` | ${code(from)} | ${code(to)} | ${reasonOf({ file, kind, from }) ?? 'No reason yet.'} |`,
    );
  const table = [
    '| Where | Instead of | This | Why no test notices |',
    '| --- | --- | --- | --- |',
  ];
  const files = module.files.map((file) => `\`${file}\``).join(', ');
  return [
    `${headingOf(module)}${percent} of 100`,
    '',
    `${noticed} of ${valid} changes of ${files} are noticed.`,
    '',
    ...(rows.length > 0 ? [...table, ...rows, ''] : []),
  ].join('\n');
}

/** The page with a module's section new, and the others as they were. */
export function pageWith(
  page: string,
  modules: readonly Module[],
  found: { readonly module: Module; readonly section: string },
): string {
  const parts = page.split(/^(?=## )/m);
  const sections = modules.map((module) =>
    module.id === found.module.id
      ? found.section
      : parts.find((part) => part.startsWith(headingOf(module))),
  );
  return [INTRODUCTION, ...sections.filter((section) => section !== undefined)]
    .map((part) => part.trimEnd())
    .join('\n\n')
    .concat('\n');
}
