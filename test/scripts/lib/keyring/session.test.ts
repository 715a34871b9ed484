import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyNoKeyring } from '../../../support/keyring.ts';

const SESSION = resolve(import.meta.dirname, '../../../../scripts/lib/keyring/session.mts');
/** Stores through keytar and reads through secret-tool, so that neither can vouch for itself. */
const ROUND_TRIP = `
const keytar = require('keytar');
const { execFileSync } = require('node:child_process');
keytar.setPassword('com.fileready.session-test', 'one', 'grün ✓').then(() => {
  const found = execFileSync('secret-tool', ['lookup', 'service', 'com.fileready.session-test', 'account', 'one']);
  console.log(JSON.stringify([process.env.FILEREADY_TEST_KEYRING, String(found), process.env.HOME]));
});`;

function inSession(...command: readonly string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [SESSION, '--', ...command], (_error, stdout) =>
      done({ code: child.exitCode ?? -1, stdout }),
    );
  });
}

describe('a throw-away keychain', () => {
  it('really keeps what keytar stores, in a home of its own that is gone afterwards', async (ctx) => {
    const reason = whyNoKeyring();
    if (reason !== undefined) ctx.skip(reason);
    const { stdout } = await inSession(process.execPath, '-e', ROUND_TRIP);
    const [flag, found, home] = JSON.parse(stdout);
    expect([flag, found]).toEqual(['1', 'grün ✓']);
    expect(home).not.toBe(process.env.HOME);
    expect(existsSync(home)).toBe(false);
  });

  it('hands on how its command ended', async () => {
    expect(await inSession(process.execPath, '-e', 'process.exit(7)')).toMatchObject({ code: 7 });
  });
});
