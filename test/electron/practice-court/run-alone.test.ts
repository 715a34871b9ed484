import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPracticeCourt } from './walk.ts';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/practice-court.mjs');

function start(...flags: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [SCRIPT, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function linesUntil(child: ChildProcess, last: string): Promise<readonly string[]> {
  const lines: string[] = [];
  if (!child.stdout) throw new Error('nothing to read from');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line === last) break;
  }
  return lines;
}

describe('the practice court alone', () => {
  it('prints its address and its people, offers the switches, and is gone when ended', async () => {
    const child = start('--port', '0');
    const lines = await linesUntil(child, 'Ctrl-C ends it.');
    const address = /^Practice court: (\S+)$/.exec(lines[0] ?? '')?.[1] ?? '';
    expect(lines.some((line) => /^James Alison +jalison2020 +jalison/.test(line))).toBe(true);
    const signIn = /^Sign-in service: (\S+)$/.exec(lines[1] ?? '')?.[1] ?? '';
    const body = '{"loginId":"pplainview","password":"Quiet-Harbor-Lamp-41"}';
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(signIn, { method: 'POST', body, headers });
    expect(await answer.json()).toMatchObject({ loginResult: '0' });
    const page = await (await fetch(address)).text();
    expect(page).toContain('Switches for testers');
    expect(page).toContain('U.S. Bankruptcy Court, Southern District of New York (nysb)');

    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await expect(fetch(address)).rejects.toThrow();
  });

  it('answers sign-ins at the port it is given', async () => {
    const court = await openPracticeCourt();
    const port = new URL(court.authUrl).port;
    await court.close();
    const child = start('--sign-in-port', port);
    const [, signIn] = await linesUntil(child, 'Ctrl-C ends it.');
    expect(signIn).toMatch(
      new RegExp(`^Sign-in service: http://127\\.0\\.0\\.1:${port}/\\w+/cso/services/cso-auth$`),
    );
  });

  const same = (port: string) => port;
  const abc = () => 'abc';
  it.each([
    ['a taken port', '--port', same, /^Port \d+ is taken by another program.*with --port$/],
    ['a taken sign-in port', '--sign-in-port', same, /^Port \d+ is taken .*with --sign-in-port$/],
    ['a port that is no number', '--port', abc, /^--port needs a number from 0 to 65535, not abc/],
    ['such a sign-in port', '--sign-in-port', abc, /^--sign-in-port needs a number from 0 to/],
  ])('says in one sentence what is wrong with %s', async (_what, name, flag, sentence) => {
    const court = await openPracticeCourt();
    const child = start(name, flag(new URL(court.url).port));
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(complaint.trim()).toMatch(sentence);
    expect(complaint.trim().split('\n')).toHaveLength(1);
  });
});
