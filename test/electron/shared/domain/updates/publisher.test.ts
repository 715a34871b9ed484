import { expect, it } from 'vitest';
import { isOfPublisher } from '../../../../../electron/shared/domain/updates/publisher.ts';

const SIGNED = 'CN="Some Firm, LLC", O="Some Firm, LLC", L=Birmingham, S=Alabama, C=US';

it.each<[string, readonly string[], boolean]>([
  ['every part that the publisher names', ['CN="Some Firm, LLC", C=US'], true],
  ['the common name alone', ['Some Firm, LLC'], true],
  ['one of several publishers', ['Old Name', 'Some Firm, LLC'], true],
  ['another country', ['CN="Some Firm, LLC", C=RU'], false],
  ['a part the certificate doesn’t have', ['CN="Some Firm, LLC", OU=Apps'], false],
  ['a part of the name', ['Some Firm'], false],
  ['another case', ['some firm, llc'], false],
  ['no name', [''], false],
  ['no publisher', [], false],
])('compares %s', (_what, publishers, isOfOne) => {
  expect(isOfPublisher(SIGNED, publishers)).toBe(isOfOne);
});

it('reads no part out of another one’s quotation marks', () => {
  expect(isOfPublisher('O="x, CN=Some Firm", CN=Another', ['CN=Some Firm'])).toBe(false);
});
