import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { transferSeal } from '../../../../electron/adapters/transfer/transfer-seal.ts';
import type { Transfer } from '../../../../electron/shared/domain/vault/transfer.ts';
import { someEcfAccount, somePerson } from '../../../support/people.ts';

const PASSPHRASE = 'copper kettle song 58';
const person = somePerson();
const transfer: Transfer = {
  madeAt: '2026-11-23T10:00:00.000Z',
  madeBy: 'Dana Desk',
  entries: [
    {
      person,
      account: someEcfAccount(person),
      login: 'pplain',
      password: ' Cänary-7f3a ',
      recordedAt: '2026-11-01T10:00:00.000Z',
    },
  ],
};
let file: Buffer;
const open = (bytes: Uint8Array, passphrase = PASSPHRASE) => transferSeal.open(bytes, passphrase);
const code = async (bytes: Uint8Array, passphrase = PASSPHRASE) => {
  const opened = await open(bytes, passphrase);
  return opened.ok ? 'opened' : opened.failure.code;
};
const headerEnd = () => file.indexOf(0x0a) + 1;

beforeAll(async () => {
  file = Buffer.from(await transferSeal.seal(transfer, PASSPHRASE));
});

describe('a transfer file', () => {
  it('opens with its passphrase, exactly as it was made', async () => {
    expect(await open(file)).toEqual({ ok: true, value: transfer });
  });

  it('shows nothing of what is in it', () => {
    const text = file.toString('latin1');
    for (const hidden of ['7f3a', 'pplain', 'Paula', 'alnb']) expect(text).not.toContain(hidden);
  });

  it('no two files are alike', async () => {
    const again = Buffer.from(await transferSeal.seal(transfer, PASSPHRASE));
    expect(again.equals(file)).toBe(false);
  });

  it('a wrong passphrase is told as such', async () => {
    expect(await code(file, 'copper kettle song 59')).toBe('transfer-wrong-passphrase');
  });

  it('a file that was cut short is told as such, wherever it was cut', async () => {
    const cuts = fc.integer({ min: 40, max: file.length - 1 });
    await fc.assert(
      fc.asyncProperty(cuts, async (length) => {
        expect(await code(file.subarray(0, length))).toBe('transfer-truncated');
      }),
      { numRuns: 60 },
    );
  });

  it('a file in which any byte changed is never opened and never called a wrong passphrase', async () => {
    const places = fc.integer({ min: headerEnd(), max: file.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Buffer.from(file);
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(await code(altered)).toBe('transfer-altered');
      }),
      { numRuns: 60 },
    );
  });

  it('a header that was changed is not followed, least of all its costs', async () => {
    const header = JSON.parse(file.subarray(0, headerEnd()).toString());
    for (const change of [{ N: 2 ** 30 }, { r: 1 }, { kdf: 'none' }, { bytes: 5 }, { more: 1 }]) {
      const line = Buffer.from(`${JSON.stringify({ ...header, ...change })}\n`);
      const altered = Buffer.concat([line, file.subarray(headerEnd())]);
      expect(await code(altered)).toMatch(/transfer-(altered|truncated)/);
    }
  });

  it('a file of a newer version says so', async () => {
    const header = JSON.parse(file.subarray(0, headerEnd()).toString());
    const line = Buffer.from(`${JSON.stringify({ ...header, version: 2 })}\n`);
    expect(await code(Buffer.concat([line, file.subarray(headerEnd())]))).toBe('transfer-newer');
  });

  it('something added behind is noticed', async () => {
    expect(await code(Buffer.concat([file, Buffer.from('x')]))).toBe('transfer-altered');
  });

  it.each(['', 'name,url\n1,2', '{}\n', 'null\n', '{"format":"another"}\n'])(
    'another file is not one of ours: %j',
    async (text) => {
      expect(await code(Buffer.from(text))).toBe('transfer-not-ours');
    },
  );
});

describe('the strength of a passphrase', () => {
  it.each([
    ['password', 0],
    ['Alabama2024', 1],
  ])('%s is guessed', async (passphrase, most) => {
    const { score, warning, suggestions } = await transferSeal.strength(passphrase);
    expect(score).toBeLessThanOrEqual(most + 1);
    expect([warning ?? '', ...suggestions].join('')).not.toBe('');
  });

  it.each(['mañana domingo', 'verano noviembre'])(
    '%s is guessed by its Spanish words',
    async (passphrase) => {
      expect((await transferSeal.strength(passphrase)).score).toBeLessThan(3);
    },
  );

  it('four unusual words hold', async () => {
    expect((await transferSeal.strength('velvet engine walrus meadow')).score).toBe(4);
  });
});
