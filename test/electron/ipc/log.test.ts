import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileLog } from '../../../electron/adapters/log.ts';
import { serve } from '../../../electron/ipc/serve.ts';
import type { Services } from '../../../electron/shared/contract/contract.ts';
import { channelOf, METHODS } from '../../../electron/shared/contract/methods.ts';
import { fail, ok } from '../../../electron/shared/domain/values/result.ts';
import { onAnswerOf, onTroubleOf } from '../../../electron/wiring/trouble.ts';
import { type Caller, FakeIpcMain } from '../../fake-electron/ipc-main.ts';
import { newFolder } from '../../support/records.ts';

const OWN = 7;
const page = (url: string) => ({ url, parent: null, isDestroyed: () => false });
const ours: Caller = { webContentsId: OWN, frame: page('app://bundle/index.html') };

it('a page that fails 100,000 times over leaves the first line of the log where it is (S67)', async () => {
  const folder = newFolder();
  const log = fileLog(folder);
  log.info('started 1.0.0');
  const ipcMain = new FakeIpcMain();
  const services = {
    vault: Object.fromEntries(METHODS.vault.map((method) => [method, () => ok([])])),
    lock: {
      // What a service notes itself, as over a keychain that is broken.
      state: () => {
        log.trouble('keychain read', new Error('broken'));
        return fail('keychain-locked');
      },
      now: () => Promise.reject(new Error('a bug')),
      unlock: () => ok('not what the contract says'),
    },
  } as unknown as Partial<Services>;
  serve(services, {
    ipcMain,
    isOwnWindow: (id) => id === OWN,
    isLocked: () => false,
    onTrouble: onTroubleOf(log),
    onAnswer: onAnswerOf(log),
  });
  const stranger = { webContentsId: 99, frame: page('https://evil.example/') };
  const hostile = [
    () => ipcMain.invoke(ours, channelOf('lock', 'state'), {}),
    () => ipcMain.invoke(ours, channelOf('lock', 'now'), {}),
    () => ipcMain.invoke(ours, channelOf('lock', 'unlock'), {}),
    () => ipcMain.invoke(ours, channelOf('vault', 'reveal'), { not: 'an input' }),
    () => ipcMain.invoke(stranger, channelOf('vault', 'kept'), {}),
  ];
  for (let time = 0; time < 100_000 / hostile.length; time += 1)
    await Promise.all(hostile.map((call) => call()));
  const text = readFileSync(join(folder, 'fileready.log'), 'utf8');
  expect(readdirSync(folder)).toEqual(['fileready.log']);
  expect(text.split('\n')[0]).toMatch(/started 1\.0\.0$/);
  expect(text.split('\n').length).toBeLessThan(300);
  expect(text).toContain('more trouble of the page is left out');
  expect(text).toContain('more “keychain read” is left out');
}, 300_000);
