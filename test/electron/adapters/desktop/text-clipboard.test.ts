import { beforeEach, expect, it } from 'vitest';
import { systemClipboard } from '../../../../electron/adapters/desktop/clipboard.ts';
import { textClipboard } from '../../../../electron/adapters/desktop/text-clipboard.ts';
import { clipboard } from '../../../fake-electron/clipboard.ts';

beforeEach(() => {
  clipboard.clear();
  clipboard.isBroken = false;
});

it('a copied reminder stays when a secret that was there before it is cleared', async () => {
  const secrets = systemClipboard('linux', () => {});
  await secrets.putSecret('Pässword 1');
  expect(await textClipboard(() => {}).copy('Dear Ann,\n')).toMatchObject({ ok: true });
  expect(await secrets.clearIfOurs()).toBe(false);
  expect(await clipboard.readText()).toBe('Dear Ann,\n');
});

it('a clipboard that can’t be used is told, and what went wrong is logged', async () => {
  clipboard.isBroken = true;
  const troubles: string[] = [];
  expect(await textClipboard((what) => troubles.push(what)).copy('x')).toMatchObject({
    failure: { code: 'clipboard-failed' },
  });
  expect(troubles).toEqual(['writing the clipboard']);
});
