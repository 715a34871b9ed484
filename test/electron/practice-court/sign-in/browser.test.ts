import { describe, expect, it } from 'vitest';
import { openPracticeCourt, walkOf } from '../walk.ts';

describe('signing in with a browser', () => {
  it('names its form and fields as PACER’s sign-in page does', async () => {
    const court = await openPracticeCourt();
    const { visitor } = walkOf(court, 'paula-plainview');
    const page = await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    expect([...(page.forms[0]?.fields.keys() ?? [])]).toEqual([
      'loginForm:loginName',
      'loginForm:password',
      'loginForm:clientCode',
      'javax.faces.ViewState',
      'loginForm:fbtnLogin',
    ]);
  });

  it('never sends a password back in a page', async () => {
    const court = await openPracticeCourt();
    const { visitor, sheet } = walkOf(court, 'tara-timms');
    await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    const codePage = await visitor.submit({
      'loginForm:loginName': sheet.pacerUsername,
      'loginForm:password': sheet.pacerPassword,
    });
    expect(codePage.text).toContain('One-time passcode *');
    expect(codePage.html).not.toContain(sheet.pacerPassword);
    const refused = await visitor.submit({ 'codeForm:otpCode': '000000' });
    expect(refused.text).toContain('Invalid username, password, or one-time passcode.');
    expect(refused.html).not.toContain(sheet.pacerPassword);
  });

  it('asks to sign in again when a page is sent a second time, and still leads back to the court', async () => {
    const court = await openPracticeCourt();
    const { visitor, sheet } = walkOf(court, 'paula-plainview');
    await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    await visitor.submit({ 'loginForm:loginName': 'nobody', 'loginForm:password': 'x' });
    const expired = await visitor.submitAgain();
    expect(expired.text).toContain('This page has expired.');
    const page = await visitor.submit({
      'loginForm:loginName': sheet.pacerUsername,
      'loginForm:password': sheet.pacerPassword,
    });
    expect(page.text).toContain('Signed in as Paula Plainview');
  });

  it.each(['https://example.com/', 'javascript:alert(1)', '//example.com/', 'http://127.0.0.1:1/'])(
    'leads to the list of people, never to %s',
    async (elsewhere) => {
      const court = await openPracticeCourt();
      const { visitor, sheet } = walkOf(court, 'paula-plainview');
      await visitor.open(
        `${court.authUrl}/csologin/login.jsf?appurl=${encodeURIComponent(elsewhere)}`,
      );
      const page = await visitor.submit({
        'loginForm:loginName': sheet.pacerUsername,
        'loginForm:password': sheet.pacerPassword,
      });
      expect(page.url).toBe(court.url);
    },
  );

  it('keeps its cookie to this run, out of reach of scripts', async () => {
    const court = await openPracticeCourt();
    const { visitor, sheet } = walkOf(court, 'paula-plainview');
    await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    const answer = await visitor.submitRaw({
      'loginForm:loginName': sheet.pacerUsername,
      'loginForm:password': sheet.pacerPassword,
    });
    const token = new URL(court.url).pathname;
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^NextGenCSO=[0-9a-f]{128}; Path=${token}; HttpOnly; SameSite=Lax$`),
      ),
    ]);
  });

  it('says that there is nothing to reset behind its three help links', async () => {
    const court = await openPracticeCourt();
    const { visitor } = walkOf(court, 'paula-plainview');
    await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    expect((await visitor.follow('Forgot password?')).text).toContain(
      'Nothing to reset or register',
    );
  });
});
