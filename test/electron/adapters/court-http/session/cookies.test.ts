import { describe, expect, it } from 'vitest';
import { AttemptCookies } from '../../../../../electron/adapters/court-http/session/cookies.ts';

const court = new URL('https://ecf.alnb.uscourts.gov/cgi-bin/login.pl');
const names = async (cookies: AttemptCookies) =>
  (await cookies.headerFor(court)).split('; ').filter((one) => one !== '');

describe('B43: the cookies of one attempt', () => {
  it('at most 50 are kept, the first ones, and those can still change', async () => {
    const cookies = new AttemptCookies();
    await cookies.keep(court, ['PacerSession=first; Path=/']);
    await cookies.keep(
      court,
      Array.from({ length: 3_000 }, (_, n) => `flood${n}=x; Path=/`),
    );
    await cookies.keep(court, ['PacerSession=second; Path=/']);
    expect(await names(cookies)).toHaveLength(50);
    expect(await names(cookies)).toContain('PacerSession=second');
  });

  it('none is longer than 4 KiB', async () => {
    const cookies = new AttemptCookies();
    await cookies.keep(court, [`big=${'x'.repeat(4_096)}`, 'small=x']);
    expect(await names(cookies)).toEqual(['small=x']);
  });

  it('none of another host, and none that breaks a header', async () => {
    const cookies = new AttemptCookies();
    await cookies.keep(court, ['a=1; Domain=evil.example', 'b=1\r\nX-Injected: 1', 'c=1']);
    const header = await cookies.headerFor(court);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header).toContain('c=1');
    expect(header).not.toContain('a=1');
  });
});
