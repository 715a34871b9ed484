import { describe, expect, it } from 'vitest';
import { startApp } from '../../../scripts/lib/start/app-process.mts';

/** What a start announces, of a child that runs this script. */
async function announced(script: string, isBrowser: boolean): Promise<readonly string[]> {
  const addresses: string[] = [];
  const command = { command: process.execPath, args: ['-e', script], env: process.env, isBrowser };
  await startApp(command, (address) => addresses.push(address)).ended;
  return addresses;
}

describe('the start command', () => {
  it('says that Electron’s window is open, which has no address to print', async () => {
    const script = "process.send({ ready: 'app://bundle' }, () => process.exit())";
    expect(await announced(script, false)).toEqual(['app://bundle']);
    expect(await announced(script, true)).toEqual([]);
  });

  it('says the address that the browser runtime prints', async () => {
    const script = "console.log('Ready in 5 ms: http://127.0.0.1:1/open/a')";
    expect(await announced(script, true)).toEqual(['http://127.0.0.1:1/open/a']);
  });
});
