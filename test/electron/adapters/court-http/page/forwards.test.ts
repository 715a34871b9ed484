import { describe, expect, it } from 'vitest';
import { recognize } from '../../../../../electron/adapters/court-http/page/recognize.ts';

const HERE = 'https://ecf.almd.uscourts.gov/';
const AT = `${HERE}cgi-bin/login.pl`;

const ofMeta = (content: string) =>
  recognize(`<head><meta http-equiv="refresh" content='${content}'></head>`, HERE);
const ofScript = (script: string) => recognize(`<script>${script}</script>`, HERE);

describe('a page that only forwards', () => {
  it.each([
    '0;url=/cgi-bin/login.pl',
    ' 0 ; URL = "/cgi-bin/login.pl" ',
    '5; url="/cgi-bin/login.pl',
  ])('is read in each spelling of its meta: %s', (content) => {
    expect(ofMeta(content)).toEqual({ kind: 'forward', href: AT });
  });

  it.each([
    'location="/cgi-bin/login.pl"',
    '<!-- window.location.href = "/cgi-bin/login.pl" ; // -->',
    "\n  top.location.replace( '/cgi-bin/login.pl' )\n",
  ])('is read in each spelling of its script: %s', (script) => {
    expect(ofScript(script)).toEqual({ kind: 'forward', href: AT });
  });

  it.each(['0;url=', '0;url="', '0;url=/a"b', '0;url=/a" "b'])('is not one with %s', (content) => {
    expect(ofMeta(content)).toMatchObject({ kind: 'not-recognized' });
  });

  it('is not one whose address is worked out, or of another kind of quotation mark', () => {
    expect(ofScript('location = "/a" + b')).toMatchObject({ kind: 'not-recognized' });
    expect(ofScript(`location = "/a'`)).toMatchObject({ kind: 'not-recognized' });
  });

  it('is not looked for in a text that is longer than any forward', () => {
    const spaces = ' '.repeat(60_000);
    expect(ofMeta(`0;url=${spaces}/cgi-bin/login.pl`)).toMatchObject({ kind: 'not-recognized' });
    expect(ofScript(`location=${spaces}"/cgi-bin/login.pl"`)).toMatchObject({
      kind: 'not-recognized',
    });
  });
});
