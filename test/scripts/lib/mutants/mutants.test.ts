import { expect, it } from 'vitest';
import { changesOf } from '../../../../scripts/lib/mutants/change.mts';
import type { Module } from '../../../../scripts/lib/mutants/modules.mts';
import { pageWith, scoreOf, sectionOf } from '../../../../scripts/lib/mutants/page.mts';
import { reasonOf } from '../../../../scripts/lib/mutants/reasons.mts';
import { inRoot } from '../../../../scripts/lib/paths.mjs';

const FILE = 'scripts/lib/main.mjs';
const MODULE: Module = { id: 'doors', name: 'Doors', files: ['doors.ts'], tests: [] };
const OTHER: Module = { id: 'roofs', name: 'Roofs', files: ['roofs.ts'], tests: [] };

/** What Stryker finds about the first four letters of line 7 in the file. */
function found(status: Parameters<typeof changesOf>[0][number]['status']) {
  const location = { start: { line: 6, column: 1 }, end: { line: 6, column: 5 } };
  const mutant = { id: '1', mutatorName: 'StringLiteral', replacement: 'a | b', location };
  return { ...mutant, fileName: inRoot(FILE), status };
}

it('a change that is switched off, or that no test reaches, counts as unnoticed', () => {
  const changes = changesOf([
    found('Killed'),
    found('Timeout'),
    found('Survived'),
    found('NoCoverage'),
    found('Ignored'),
    found('RuntimeError'),
  ]);
  expect(changes[2]).toEqual({
    file: FILE,
    line: 6,
    kind: 'StringLiteral',
    from: 'expo',
    to: 'a | b',
    outcome: 'survived',
  });
  expect(scoreOf(changes)).toEqual({ noticed: 2, valid: 5, percent: 40 });
});

it('the page has a section for each module, with its score and what nobody noticed', () => {
  const changes = changesOf([found('Killed'), found('Survived')]);
  const section = sectionOf(MODULE, changes);
  expect(section).toContain('## Doors: 50 of 100');
  expect(section).toContain(`| \`${FILE}:6\` | \`expo\` | \`a \\| b\` | No reason yet. |`);
  const before = pageWith('', [MODULE, OTHER], { module: OTHER, section: sectionOf(OTHER, []) });
  const page = pageWith(before, [MODULE, OTHER], { module: MODULE, section });
  expect(page.match(/^## .*$/gm)).toEqual(['## Doors: 50 of 100', '## Roofs: 0 of 100']);
  expect(pageWith(page, [MODULE, OTHER], { module: MODULE, section })).toBe(page);
});

it('a reason is for a file, and for a kind of change or a place in it', () => {
  const reasons = [
    { file: 'doors/', kind: 'StringLiteral', because: 'words' },
    { file: 'doors/', has: 'open', because: 'it is open' },
  ];
  const change = { file: 'doors/front.ts', kind: 'BooleanLiteral', from: 'open = true' };
  expect(reasonOf(change, reasons)).toBe('it is open');
  expect(reasonOf({ ...change, kind: 'StringLiteral' }, reasons)).toBe('words');
  expect(reasonOf({ ...change, file: 'roofs.ts' }, reasons)).toBeUndefined();
});
