import { describe, expect, it } from 'vitest';
import { boundaryProblems } from '../../../../scripts/lib/test/boundaries-step.mts';

const clean = { summary: { violations: [] }, modules: [{ source: 'electron/main.ts' }] };

describe('the check of who imports whom', () => {
  it('finds nothing where every source was read and no rule is broken', () => {
    expect(boundaryProblems(clean, ['electron/main.ts'])).toEqual([]);
  });

  it('fails on a source that was never read, which would otherwise pass unseen', () => {
    const sources = ['electron/main.ts', 'renderer/app/App.tsx'];
    expect(boundaryProblems(clean, sources)).toEqual(['not looked at: renderer/app/App.tsx']);
  });

  it('fails when there is nothing to read', () => {
    expect(boundaryProblems({ ...clean, modules: [] }, [])).toEqual([
      'no TypeScript source was found',
    ]);
  });

  it('names the rule and both files of a broken rule', () => {
    const violation = {
      rule: { name: 'domain-is-pure', severity: 'error' },
      from: 'electron/shared/domain/person.ts',
      to: 'node:fs',
    };
    expect(
      boundaryProblems({ ...clean, summary: { violations: [violation] } }, ['electron/main.ts']),
    ).toEqual(['domain-is-pure: electron/shared/domain/person.ts -> node:fs']);
  });
});
