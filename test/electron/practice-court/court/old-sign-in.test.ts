import { describe, expect, it } from 'vitest';
import { openPracticeCourt, walkOf } from '../walk.ts';

async function atOldCourt() {
  const court = await openPracticeCourt();
  court.setSystem('almd', 'old');
  const walk = walkOf(court, 'paula-plainview', { courtId: 'almd' });
  await walk.visitor.open(`${court.ecfUrlFor('almd')}/cgi-bin/ShowIndex.pl`);
  const link = walk.visitor.page().links.find(({ label }) => label.includes('Filing System'));
  await walk.visitor.open(link?.href ?? '');
  return { court, ...walk };
}

describe('a court still on its own sign-in', () => {
  it('accepts the CM/ECF login and password, which proves that they are known', async () => {
    const { court, visitor, sheet } = await atOldCourt();
    expect([...(visitor.page().forms[0]?.fields.keys() ?? [])]).toEqual([
      'login',
      'key',
      'clcode',
      'button1',
    ]);
    const page = await visitor.submit({
      login: sheet.ecfLogin,
      key: sheet.ecfPassword,
      redaction: '1',
    });
    expect(page.text).toContain('The court accepted this CM/ECF login and password.');
    expect(page.menus).toContain('Civil');

    await visitor.follow('Logout');
    const after = await visitor.open(`${court.ecfUrlFor('almd')}/cgi-bin/iquery.pl`);
    expect(after.text).toContain('ECF/PACER Login');
  });

  it('refuses a wrong password', async () => {
    const { visitor, sheet } = await atOldCourt();
    const page = await visitor.submit({ login: sheet.ecfLogin, key: 'no', redaction: '1' });
    expect(page.text).toContain('The login or password is not right.');
  });

  it('insists on the redaction notice', async () => {
    const { visitor, sheet } = await atOldCourt();
    const page = await visitor.submit({ login: sheet.ecfLogin, key: sheet.ecfPassword });
    expect(page.text).toContain('All filers must redact');
  });
});
