import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../electron/services/exports/file-name.ts';

const DAY = '2026-11-23';

describe('the name of a file', () => {
  it('has title, filter and day, without what a system takes for a folder', () => {
    expect(fileName('Readiness board', 'Office: Miami/Tampa. ', DAY)).toBe(
      `FileReady - Readiness board - Office Miami Tampa - ${DAY}`,
    );
  });

  it('is another for each person, also where two names differ only in capitals or in how an accent is written', () => {
    const used = new Set<string>();
    const names = ['Zo\u00eb', 'zoe\u0308', 'ZO\u00cb'].map((name) =>
      fileName(name, '', DAY, used),
    );
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(3);
    expect(names[1]).toBe(`FileReady - zo\u00eb - ${DAY} (2)`);
  });

  it('shows the ending it has: no mark turns the direction of writing', () => {
    expect(fileName('Anna \u202Elme.exe', '', DAY)).toBe(`FileReady - Anna lme.exe - ${DAY}`);
  });

  it.each(['x', 'Ж', '漢', '👩‍⚖️'])(
    'is cut between letters and short enough for every system: %s',
    (letter) => {
      const text = letter.repeat(200);
      const name = fileName(text, text, DAY);
      expect(Buffer.byteLength(`${name} (5000).eml`)).toBeLessThanOrEqual(255);
      const [, part = ''] = name.split(' - ');
      expect(part.length).toBeGreaterThan(20);
      expect(part).toBe(letter.repeat(part.length / letter.length));
    },
  );
});
