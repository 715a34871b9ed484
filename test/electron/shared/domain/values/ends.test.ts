import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOf, withoutEnd } from '../../../../../electron/shared/domain/values/ends.ts';

const isX = (one: string) => one === 'x';

it('cuts the characters at the end that are of a kind, and only those', () => {
  expect(withoutEnd('xaxbxx', isX)).toBe('xaxb');
  expect(endOf('xaxbxx', isX)).toBe('xx');
  expect(withoutEnd('xxx', isX)).toBe('');
  expect(withoutEnd('', isX)).toBe('');
});

it('cuts what the pattern would cut, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('x', 'a', ' ') }), (text) => {
      expect(withoutEnd(text, isX)).toBe(text.replace(/x+$/, ''));
      expect(withoutEnd(text, isX) + endOf(text, isX)).toBe(text);
    }),
  );
});
