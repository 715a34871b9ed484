import { describe, expect, it } from 'vitest';
import {
  isUnusualCode,
  oneTimeCode,
} from '../../../../../electron/shared/domain/pacer/one-time-code.ts';

describe('case 37: a one-time passcode as people type it', () => {
  it.each([
    ['123 456', '123456'],
    ['123-456', '123456'],
    [' 123456 ', '123456'],
    ['１２３４５６', '123456'],
    ['１２３　４５６', '123456'],
    ['123\u2011456', '123456'],
    ['\u200b123456', '123456'],
    ['4821 0397', '48210397'],
    ['ab12-cd34', 'ab12-cd34'],
    ['   ', ''],
  ])('%j is sent as %j', (typed, sent) => {
    expect(oneTimeCode(typed)).toBe(sent);
  });

  it.each([
    ['123456', false],
    ['123 456', false],
    ['１２３４５６', false],
    ['', false],
    ['   ', false],
    ['12345', true],
    ['1234567', true],
    ['48210397', true],
    ['ab12cd', true],
  ])('%j needs a question first: %s', (typed, asks) => {
    expect(isUnusualCode(typed)).toBe(asks);
  });
});
