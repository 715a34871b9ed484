import { beforeEach, describe, expect, it } from 'vitest';
import { systemWebPages } from '../../../../electron/adapters/desktop/web-pages.ts';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { openedAddresses } from '../../../fake-electron/desktop.ts';

const OURS = 'https://www.flsb.uscourts.gov/nextgen';
const THEIRS = 'https://court.example/sign-in';
const known = async () => ({
  byApp: new Set([OURS, 'file:///etc/passwd', 'javascript:alert(1)']),
  byPeople: new Set([THEIRS]),
});
const pages = systemWebPages(known, () => ok(undefined));

beforeEach(() => {
  openedAddresses.length = 0;
});

describe('the person’s browser', () => {
  it('opens what the app or people named, letter for letter', async () => {
    expect(await pages.open(OURS)).toEqual(ok(undefined));
    expect(await pages.open(THEIRS)).toEqual(ok(undefined));
    expect(openedAddresses).toEqual([OURS, THEIRS]);
  });

  it('opens no other page, and nothing that isn’t one', async () => {
    const others = [
      `${OURS}/`,
      `${OURS}?next=https://evil.example`,
      OURS.toUpperCase(),
      'https://evil.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      '',
    ];
    for (const url of others) expect(await pages.open(url)).toEqual(fail('page-not-known'));
    const shut = systemWebPages(known, () => fail('set-by-it'));
    expect(await shut.open(THEIRS)).toEqual(fail('set-by-it'));
    expect(openedAddresses).toEqual([]);
  });

  it('opens a court’s own site only by https, and never a practice court’s', async () => {
    const ecfUrl = 'https://ecf.flsb.uscourts.gov';
    const authUrl = 'https://pacer.login.uscourts.gov';
    const court = { courtId: CourtId.parse('flsb'), authUrl, ecfUrl, isPractice: false };
    for (const other of [
      { ...court, isPractice: true },
      { ...court, ecfUrl: 'http://ecf.flsb.uscourts.gov' },
    ])
      expect(await pages.openCourt(other)).toBe(false);
    expect(await pages.openCourt(court)).toBe(true);
    expect(openedAddresses).toEqual([`${ecfUrl}/`]);
  });
});
