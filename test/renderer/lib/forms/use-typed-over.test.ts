import { describe, expect, it } from 'vitest';
import { followed } from '../../../../renderer/lib/forms/use-typed-over.ts';

const WAS = { authUrl: 'https://sign-in', ecfUrl: 'https://ecf' };
const form = (typed: Partial<typeof WAS>) => ({ was: WAS, typed: { ...WAS, ...typed }, newer: {} });

describe('a form when somebody else records what it is about', () => {
  it('follows in the fields that were left alone and keeps what was typed', () => {
    const now = { authUrl: 'https://new-sign-in', ecfUrl: 'https://ecf' };
    expect(followed(form({ ecfUrl: 'https://mine' }), now)).toEqual({
      was: now,
      typed: { authUrl: 'https://new-sign-in', ecfUrl: 'https://mine' },
      newer: {},
    });
  });

  it('says what is recorded now in a field that was typed in', () => {
    const now = { ...WAS, ecfUrl: 'https://theirs' };
    const told = followed(form({ ecfUrl: 'https://mine' }), now);
    expect(told).toMatchObject({
      typed: { ecfUrl: 'https://mine' },
      newer: { ecfUrl: 'https://theirs' },
    });
    // Once the other one takes it back, or comes to the same, there is nothing to say.
    expect(followed(told, { ...WAS, ecfUrl: 'https://mine' }).newer).toEqual({});
  });
});
