import { describe, expect, it } from 'vitest';
import { openPracticeCourt, sheetOf, walkOf, walkToNames } from '../walk.ts';

const LIMITED = ['Query', 'Reports', 'Utilities', 'Help', 'Logout'];
const FULL = [
  'Bankruptcy',
  'Adversary',
  'Query',
  'Reports',
  'Utilities',
  'Search',
  'Help',
  'Logout',
];

describe('the people of the practice court', () => {
  it('lets a person with everything in order link, and shows the filing menus after a refresh', async () => {
    const court = await openPracticeCourt();
    const walk = walkOf(court, 'paula-plainview');

    expect((await walk.signIn()).menus).toEqual(LIMITED);
    const form = await walk.toLinkForm();
    expect(form.text).toContain('CM/ECF login:');
    expect(form.text).toContain('CM/ECF password:');

    const names = await walk.askForNames();
    expect(names.text).toContain('Do you want to link these accounts?');
    expect(names.text).toContain('CM/ECF Paula Plainview PACER Paula Plainview');

    const linked = await walk.visitor.submit();
    expect(linked.text).toContain('Your PACER account has been linked to your CM/ECF account.');
    expect(linked.menus).toEqual(LIMITED);
    expect((await walk.visitor.follow('Utilities')).menus).toEqual(FULL);
    expect(court.state().links).toEqual([
      { courtId: 'alnb', username: 'pplainview', submissions: 1, commits: 1, linkedTo: 'pplain' },
    ]);
  });

  it('shows "James C Alison" beside "James Alison", the two names of the notice', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'james-alison');
    expect(walk.visitor.page().text).toContain('CM/ECF James C Alison PACER James Alison');
  });

  it('shows two different names when the sheet has a colleague’s CM/ECF login, and going back links nothing', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'rosa-delfinch');
    expect(walk.visitor.page().text).toContain('CM/ECF Quentin Marsh PACER Rosa Delfinch');

    const back = await walk.visitor.follow('Go back');
    expect(back.text).toContain('CM/ECF login:');
    expect(court.state().links).toEqual([]);
  });

  it('sends the holder of a legacy account to upgrade first', async () => {
    const walk = walkOf(await openPracticeCourt(), 'leonard-oldham');
    await walk.signIn();
    const page = await walk.toLinkForm();
    expect(page.text).toContain('legacy PACER account');
    expect(page.forms).toEqual([]);
  });

  it('refuses a CM/ECF password that is out of date, keeps the login, and links after the reset', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'wanda-keyes');
    expect(walk.visitor.page().text).toContain('The CM/ECF login or password is not right.');
    expect(walk.visitor.page().forms[0]?.fields.get('login')).toBe('wkeyes');
    expect(walk.visitor.page().forms[0]?.fields.get('key')).toBe('');
    expect(court.state().links).toEqual([]);

    await walk.visitor.submit({ key: walk.sheet.ecfPassword.replace('Willow', 'Cedar') });
    expect(walk.visitor.page().text).toContain('Do you want to link these accounts?');
  });

  it('refuses a PACER password that is out of date without saying what was wrong', async () => {
    const court = await openPracticeCourt();
    const page = await walkOf(court, 'victor-bright').signIn();
    expect(page.text).toContain('Invalid username, password, or one-time passcode.');
    const sheet = sheetOf(court, 'victor-bright');
    const walk = walkOf(court, 'victor-bright', {
      pacerPassword: sheet.pacerPassword.replace(/91$/, '92'),
    });
    expect((await walk.signIn()).menus).toEqual(LIMITED);
  });

  it.each(['tara-timms', 'bruno-codrington'])(
    'asks %s for a one-time passcode and takes it',
    async (id) => {
      const walk = walkOf(await openPracticeCourt(), id);
      expect((await walk.signIn()).menus).toEqual(LIMITED);
    },
  );

  it('gives a firm billing account no access at all', async () => {
    const page = await walkOf(await openPracticeCourt(), 'fern-and-field').signIn();
    expect(page.text).toContain('This user has no access privileges defined.');
    expect(page.menus).toEqual([]);
  });

  it('shows the filing menus and no link utility to a person who linked long ago', async () => {
    const walk = walkOf(await openPracticeCourt(), 'alma-linkwood');
    expect((await walk.signIn()).menus).toEqual(FULL);
    const utilities = await walk.visitor.follow('Utilities');
    expect(utilities.links.map(({ label }) => label)).not.toContain(walk.linkLabel);
  });

  it('refuses a CM/ECF account that somebody else’s PACER account holds', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'tomas-overby');
    expect(walk.visitor.page().text).toContain('already linked to another PACER account');
  });

  it('asks a filer of other courts to acknowledge the redaction rules, and to link again here', async () => {
    const court = await openPracticeCourt();
    const walk = walkOf(court, 'nadia-crossing');
    expect((await walk.signIn()).menus).toEqual(LIMITED);
    expect(court.state().authentications).toEqual([
      { username: 'ncrossing', accepted: 1, refused: 0 },
    ]);
  });

  it('does not go on before the redaction box is ticked', async () => {
    const court = await openPracticeCourt();
    const { visitor, sheet } = walkOf(court, 'nadia-crossing');
    await visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    await visitor.submit({
      'loginForm:loginName': sheet.pacerUsername,
      'loginForm:password': sheet.pacerPassword,
    });
    const again = await visitor.submit();
    expect(again.text).toContain('Tick the box to go on.');
    await visitor.submit({ 'regmsg:chkRedact_input': 'on' });
    expect(visitor.page().menus).toEqual(LIMITED);
  });

  it('shows empty filing menus to a linked person with unpaid fees', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'edgar-duesberry');
    await walk.visitor.submit();
    await walk.visitor.follow('Utilities');
    const filing = await walk.visitor.follow('Bankruptcy');
    expect(filing.text).toContain('There are no events you may file.');
    expect((await walk.visitor.follow('Utilities')).text).toContain('Internet Payments Due');
  });

  it('shows late filing menus only after signing out and in again', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'sylvie-latermann');
    await walk.visitor.submit();
    expect((await walk.visitor.follow('Utilities')).menus).toEqual(LIMITED);
    await walk.signOut();
    expect((await walk.signIn()).menus).toEqual(FULL);
  });

  it('tells of maintenance with an ordinary 200 after signing in', async () => {
    const page = await walkOf(await openPracticeCourt(), 'marcus-downing').signIn();
    expect(page.status).toBe(200);
    expect(page.text).toContain('unavailable because of scheduled maintenance');
  });

  it('ends a session in the middle once, with nothing submitted, and works at the second try', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'ines-shortall');
    expect(walk.visitor.page().text).toContain('Username *');
    expect(court.state().links).toEqual([]);

    await walk.signIn();
    await walk.toLinkForm();
    expect((await walk.askForNames()).text).toContain('Do you want to link these accounts?');
  });

  it('signs in with a warning when the client code is missing, and without one when it is there', async () => {
    const court = await openPracticeCourt();
    const without = await walkOf(court, 'clara-codeworth').signIn();
    expect(without.text).toContain('A required Client Code was not entered.');
    expect(without.menus).toEqual(LIMITED);
    const withCode = await walkOf(court, 'clara-codeworth', { clientCode: '1001-22' }).signIn();
    expect(withCode.text).not.toContain('Client Code');
  });

  it('links the two accounts of an attorney who is also trustee, each to its own', async () => {
    const court = await openPracticeCourt();
    await (await walkToNames(court, 'theo-twofold-attorney')).visitor.submit();
    await (await walkToNames(court, 'theo-twofold-trustee')).visitor.submit();
    const linked = court.state().links.map(({ username, linkedTo }) => [username, linkedTo]);
    expect(linked).toEqual([
      ['twofold.attorney', 'ttwofold'],
      ['twofold.trustee', 'ttwotr'],
    ]);
  });

  it('refuses the second PACER account when the trustee’s CM/ECF account was linked to the first by mistake', async () => {
    const court = await openPracticeCourt();
    const trustee = sheetOf(court, 'theo-twofold-trustee');
    const { ecfLogin, ecfPassword } = trustee;
    await (
      await walkToNames(court, 'theo-twofold-attorney', { ecfLogin, ecfPassword })
    ).visitor.submit();
    const walk = await walkToNames(court, 'theo-twofold-trustee');
    expect(walk.visitor.page().text).toContain('already linked to another PACER account');
  });

  it('refuses a login with a special character at Pennsylvania Western and takes it elsewhere', async () => {
    const court = await openPracticeCourt();
    const there = await walkToNames(court, 'nora-vale', { courtId: 'pawd' });
    expect(there.visitor.page().text).toContain('one of the characters &@$*');
    const elsewhere = await walkToNames(court, 'nora-vale');
    expect(elsewhere.visitor.page().text).toContain('Do you want to link these accounts?');
  });

  it('takes a login typed in capitals for another login', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'paula-plainview', {
      courtId: 'ca4',
      ecfLogin: 'PPLAIN',
    });
    expect(walk.visitor.page().text).toContain('The CM/ECF login or password is not right.');
  });

  it('asks for the redaction acknowledgement from the first sign-in after linking on', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'paula-plainview');
    await walk.visitor.submit();
    await walk.signOut();
    await walk.visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    await walk.visitor.submit({
      'loginForm:loginName': walk.sheet.pacerUsername,
      'loginForm:password': walk.sheet.pacerPassword,
    });
    expect(walk.visitor.page().text).toContain('Notice of redaction responsibility');
  });

  it('does not carry a link or a password from one court to another', async () => {
    const court = await openPracticeCourt();
    await (await walkToNames(court, 'paula-plainview')).visitor.submit();
    const { ecfPassword } = sheetOf(court, 'paula-plainview', 'alnb');
    const walk = await walkToNames(court, 'paula-plainview', { courtId: 'flsb', ecfPassword });
    expect(walk.visitor.page().text).toContain('The CM/ECF login or password is not right.');
    expect(walk.visitor.page().menus).not.toContain('Bankruptcy');
  });
});
