import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { root } from '../../../scripts/lib/paths.mjs';

const flow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
const jobs = new Map(
  flow
    .slice(flow.indexOf('\njobs:\n'))
    .split(/^ {2}(?=\w+:$)/m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf(':')), text]),
);
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe('the hosted workflow', () => {
  it('W7: has the suite on Electron and the packages in jobs of their own', () => {
    expect([...jobs.keys()]).toEqual(['check', 'electron', 'package']);
    expect(jobs.get('electron')).toContain('FILEREADY_E2E: electron');
    expect(jobs.get('package')).not.toContain('e2e');
  });

  it('W5: starts what it packed, on every system', () => {
    expect(jobs.get('package')?.match(/node scripts\/smoke-packed\.mjs/g)).toHaveLength(2);
  });

  it('runs only commands that are there', () => {
    const named = [...flow.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const files = [...flow.matchAll(/node (scripts\/[\w.-]+)/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('pins every action by commit', () => {
    for (const [, action] of flow.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/@[0-9a-f]{40}$/);
  });
});
