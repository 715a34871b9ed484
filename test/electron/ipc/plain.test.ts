import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../electron/ipc/plain.ts';

const circle: { itself?: unknown } = {};
circle.itself = circle;
const circleOfLists: unknown[] = [];
circleOfLists.push(['x', circleOfLists]);
const twin = ['x'];

describe('plain data', () => {
  it.each<[string, unknown]>([
    ['a text', 'x'],
    ['a number', 1],
    ['nothing', null],
    ['what is not there', undefined],
    ['a list', [1, ['x'], {}]],
    ['an object', { a: { b: [] } }],
    ['an object without a prototype', Object.create(null)],
    ['what is in it twice', [twin, { twin }, twin]],
  ])('%s is', (_what, value) => {
    expect(isPlain(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a big number', 1n],
    ['a date', new Date(0)],
    ['a map in a list', [new Map()]],
    ['a date in an object, behind others', { a: 1, b: 'x', c: new Date(0) }],
    ['a circle', circle],
    ['a circle through a list', circleOfLists],
    ['a list with holes', Object.assign(['x'], { length: 2 })],
    ['a list with a name of its own', Object.assign(['x'], { extra: 1 })],
    ['an odd thing that is there twice', [new Date(0), new Date(0)]],
  ])('%s is not', (_what, value) => {
    expect(isPlain(value)).toBe(false);
  });
});
