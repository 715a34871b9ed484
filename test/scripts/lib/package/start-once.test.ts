import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startOnce } from '../../../../scripts/lib/package/start-once.mts';
import { newFolder } from '../../../support/records.ts';

const limits = { limitMs: 3_000, stepMs: 20 };

/** A program for this machine's Node; it gets the folder of its log as `folder`. */
function program(body: string): string {
  const file = join(newFolder(), 'program');
  const text = `#!${process.execPath}\nconst folder = process.argv[2].split('=')[1];\nconst fs = require('node:fs');\n${body}\n`;
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}
const LIVES = 'setInterval(() => {}, 1000);';

describe.skipIf(process.platform === 'win32')('W5: starting once what was packed', () => {
  it('is right when its log says that it came up, and ends it', async () => {
    const log = `fs.writeFileSync(folder + '/fileready.log', '[info] started 0.1.0, records new\\n');${LIVES}`;
    expect(await startOnce(program(log), newFolder(), limits)).toBe('started 0.1.0, records new');
  });

  it('is wrong when it is ended at its start, and says what it printed', async () => {
    const dies = "console.error('Code Signature Invalid'); process.kill(process.pid, 'SIGKILL');";
    await expect(startOnce(program(dies), newFolder(), limits)).rejects.toThrow(
      /ended with SIGKILL before it came up\n(.*\n)?Code Signature Invalid/,
    );
  });

  it('is wrong when it is silent, or is not there', async () => {
    const short = { limitMs: 300, stepMs: 20 };
    await expect(startOnce(program(LIVES), newFolder(), short)).rejects.toThrow('did not come up');
    await expect(startOnce('/nowhere/fileready', newFolder(), short)).rejects.toThrow('ENOENT');
  });
});
