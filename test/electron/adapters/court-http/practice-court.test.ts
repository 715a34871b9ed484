import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import type { Result } from '../../../../electron/shared/domain/values/result.ts';
import { door, endpointAt, menusAfresh, reviewed, sheetOf, startCourt } from './practice-run.ts';

let practice: PracticeCourt;
beforeAll(async () => {
  practice = await startCourt();
});
beforeEach(() => practice.reset());
afterAll(() => practice.close());

const COURT = 'alnb';
const open = (courtId = COURT) => door.open(endpointAt(practice, courtId));
const signInAs = (username: string, change: object = {}, courtId = COURT) => {
  const session = open(courtId);
  const password = sheetOf(practice, courtId, username).pacerPassword;
  const input = { username, password, redactionAcknowledged: true, ...change };
  return { session, signedIn: session.signIn(input) };
};
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code);
const submissions = () => practice.state().links.reduce((sum, link) => sum + link.submissions, 0);

describe('linking at every family of court', () => {
  it.each([
    ['alnb', ['Bankruptcy', 'Adversary']],
    ['almd', ['Civil', 'Criminal']],
    ['flsb', ['Bankruptcy', 'Adversary']],
    ['cob', ['Bankruptcy', 'Adversary']],
    ['wvsd', ['Civil', 'Criminal']],
    ['ord', ['Civil', 'Criminal']],
    ['mdd', ['Civil', 'Criminal']],
    ['ca4', ['Filing']],
    ['txsd', ['Civil', 'Criminal']],
  ])('links at %s and sees %j', async (courtId, filing) => {
    const { session, names, pageDigest } = await reviewed(practice, courtId, 'pplainview');
    expect(names).toEqual({ ecf: 'Paula Plainview', pacer: 'Paula Plainview' });
    expect(await session.confirm(pageDigest)).toEqual({ kind: 'confirmed', names });
    const menus = await session.readMenus();
    await session.signOut();
    expect(menus).toMatchObject({ ok: true, value: { shows: 'filing-menus', filing } });
    expect(await menusAfresh(practice, courtId, 'pplainview')).toMatchObject({ filing });
    expect(submissions()).toBe(1);
  });
});

describe('one run at the court', () => {
  it('signs in once, whatever is asked, and leaves no session behind', async () => {
    const { session, signedIn } = signInAs('pplainview');
    expect((await signedIn).ok).toBe(true);
    const again = await session.signIn({
      username: 'pplainview',
      password: 'x',
      redactionAcknowledged: true,
    });
    expect(codeOf(again)).toBe('court-session-used');
    expect(practice.state().authentications).toEqual([
      { username: 'pplainview', accepted: 1, refused: 0 },
    ]);
    await session.signOut();
    expect(practice.state().openSessions).toBe(0);
    expect(codeOf(await session.readMenus())).toBe('court-session-used');
  });

  it('leaves no session behind when the person leaves while PACER is answering', async () => {
    const { session, signedIn } = signInAs('pplainview');
    await session.signOut();
    expect(codeOf(await signedIn)).toBe('court-session-used');
    expect(practice.state().openSessions).toBe(0);
    expect(codeOf(await session.openLinkForm())).toBe('court-session-used');
  });

  it('shows both names as the court has them, and links nothing when the person goes back', async () => {
    const { session, names } = await reviewed(practice, COURT, 'jalison2020');
    expect(names).toEqual({ ecf: 'James C Alison', pacer: 'James Alison' });
    expect((await session.goBack()).ok).toBe(true);
    await session.signOut();
    expect(submissions()).toBe(0);
  });

  it('shows that the names differ', async () => {
    const { session, names } = await reviewed(practice, COURT, 'rdelfinch');
    expect(names).toEqual({ ecf: 'Quentin Marsh', pacer: 'Rosa Delfinch' });
    await session.signOut();
  });

  it('confirms once, even when asked twice at the same moment', async () => {
    const { session, pageDigest } = await reviewed(practice, COURT, 'pplainview');
    const [first, second] = await Promise.all([
      session.confirm(pageDigest),
      session.confirm(pageDigest),
    ]);
    expect(first.kind).toBe('confirmed');
    expect(second).toEqual({ kind: 'unknown', detail: 'already-sent' });
    expect(await session.confirm(pageDigest)).toEqual({ kind: 'unknown', detail: 'already-sent' });
    expect(submissions()).toBe(1);
    await session.signOut();
    expect(await session.confirm(pageDigest)).toEqual({ kind: 'unknown', detail: 'already-sent' });
  });

  it('confirms nothing but the review that was shown', async () => {
    const { session, pageDigest } = await reviewed(practice, COURT, 'pplainview');
    const outcome = await session.confirm('0'.repeat(64));
    expect(outcome).toMatchObject({ kind: 'not-sent', failure: { code: 'link-review-changed' } });
    await session.goBack();
    expect(await session.confirm(pageDigest)).toMatchObject({ kind: 'not-sent' });
    expect(submissions()).toBe(0);
    await session.signOut();
  });
});

describe('people who need something first', () => {
  it('tells a wrong PACER password in PACER’s own words and guesses nothing', async () => {
    const { session, signedIn } = signInAs('vbright77');
    const refused = await signedIn;
    const said = 'Invalid username, password, or one-time passcode.';
    expect(refused).toMatchObject({ failure: { code: 'pacer-refused-sign-in', values: { said } } });
    expect(codeOf(await session.openLinkForm())).toBe('court-session-used');
  });

  it.each(['ttimms2025', 'bcodrington'])(
    '%s gets in with a one-time code and not without',
    async (username) => {
      expect(codeOf(await signInAs(username).signedIn)).toBe('pacer-refused-sign-in');
      expect(codeOf(await signInAs(username, { otpCode: '000000' }).signedIn)).toBe(
        'pacer-refused-sign-in',
      );
      const { session, signedIn } = signInAs(username, { otpCode: practice.codeFor(username) });
      expect(codeOf(await signedIn)).toBe('ok');
      await session.signOut();
    },
  );

  it('asks a filer to acknowledge the redaction rules, and never does it for them', async () => {
    const refused = await signInAs('ncrossing', { redactionAcknowledged: false }).signedIn;
    expect(codeOf(refused)).toBe('pacer-redaction-needed');
    const { session, signedIn } = signInAs('ncrossing');
    expect(codeOf(await signedIn)).toBe('ok');
    await session.signOut();
  });

  it('goes on without a client code, and passes on what PACER says', async () => {
    const { session, signedIn } = signInAs('ccodeworth');
    const entered = await signedIn;
    expect(entered.ok && entered.value.remark).toMatch(/client code/i);
    expect((await session.openLinkForm()).ok).toBe(true);
    await session.signOut();
    const withCode = signInAs('ccodeworth', { clientCode: 'matter 7' });
    const quiet = await withCode.signedIn;
    expect(quiet.ok && quiet.value.remark).toBeUndefined();
    await withCode.session.signOut();
  });

  it('finds that the firm’s billing account has no access', async () => {
    const { session, signedIn } = signInAs('fernfieldbilling');
    expect(codeOf(await signedIn)).toBe('court-no-access');
    await session.signOut();
    expect(practice.state().openSessions).toBe(0);
  });

  it('finds the court closed', async () => {
    const { session, signedIn } = signInAs('mdowning1');
    expect(codeOf(await signedIn)).toBe('court-maintenance');
    await session.signOut();
  });

  it('finds nothing to link for somebody linked long ago', async () => {
    const { session, signedIn } = signInAs('alinkwood');
    const entered = await signedIn;
    expect(entered.ok && entered.value.menus.shows).toBe('filing-menus');
    expect(codeOf(await session.openLinkForm())).toBe('court-already-linked');
    await session.signOut();
  });

  it('stops where the court will not take a legacy account', async () => {
    const { session, signedIn } = signInAs('lo1234');
    expect(codeOf(await signedIn)).toBe('ok');
    expect(codeOf(await session.openLinkForm())).toBe('court-page-not-recognized');
    await session.signOut();
  });

  it('lets a refused CM/ECF login be corrected, three times and no more', async () => {
    const { session, signedIn } = signInAs('wkeyes2019');
    await signedIn;
    await session.openLinkForm();
    const { ecfLogin: login, ecfPassword } = sheetOf(practice, COURT, 'wkeyes2019');
    const wrong = () => session.submitLinkForm({ login, password: ecfPassword });
    expect(codeOf(await wrong())).toBe('court-refused-login');
    expect(codeOf(await wrong())).toBe('court-refused-login');
    const right = await session.submitLinkForm({
      login,
      password: ecfPassword.replace('Willow', 'Cedar'),
    });
    expect(right.ok && right.value.names).toEqual({ ecf: 'Wanda Keyes', pacer: 'Wanda Keyes' });
    await session.goBack();
    expect(codeOf(await wrong())).toBe('court-too-many-tries');
    await session.signOut();
    expect(submissions()).toBe(0);
  });

  it.each(['toverby88', 'noravale24'])(
    '%s is refused at the form where the court can’t link',
    async (username) => {
      const courtId = 'pawd';
      const { session, signedIn } = signInAs(username, {}, courtId);
      await signedIn;
      await session.openLinkForm();
      const { ecfLogin: login, ecfPassword: password } = sheetOf(practice, courtId, username);
      expect(codeOf(await session.submitLinkForm({ login, password }))).toBe('court-refused-login');
      await session.signOut();
    },
  );

  it('says that the session ended in the middle, and has sent nothing that binds (F33)', async () => {
    const { session, signedIn } = signInAs('ishortall');
    await signedIn;
    await session.openLinkForm();
    const { ecfLogin: login, ecfPassword: password } = sheetOf(practice, COURT, 'ishortall');
    expect(codeOf(await session.submitLinkForm({ login, password }))).toBe('court-session-expired');
    await session.signOut();
    const { session: next, pageDigest } = await reviewed(practice, COURT, 'ishortall');
    expect((await next.confirm(pageDigest)).kind).toBe('confirmed');
    await next.signOut();
    expect(submissions()).toBe(1);
  });
});

describe('menus after a link', () => {
  it.each([
    ['slatermann', 'no-filing-menus', 'filing-menus'],
    ['eduesberry', 'menus-empty', 'menus-empty'],
  ])('%s sees %s at once and %s after signing in again', async (username, now, afresh) => {
    const { session, pageDigest } = await reviewed(practice, COURT, username);
    await session.confirm(pageDigest);
    expect(await session.readMenus()).toMatchObject({ value: { shows: now } });
    await session.signOut();
    expect(await menusAfresh(practice, COURT, username)).toMatchObject({ shows: afresh });
  });

  it('keeps the attorney’s link apart from the trustee’s', async () => {
    const { session, pageDigest } = await reviewed(practice, COURT, 'twofold.attorney');
    await session.confirm(pageDigest);
    await session.signOut();
    expect(await menusAfresh(practice, COURT, 'twofold.trustee')).toMatchObject({
      shows: 'no-filing-menus',
    });
  });
});

describe('a court that still has the old sign-in', () => {
  const tried = (password: string, redactionAcknowledged = true) => {
    const { ecfLogin: login } = sheetOf(practice, COURT, 'pplainview');
    return door.tryOldSignIn(endpointAt(practice, COURT), {
      login,
      password,
      redactionAcknowledged,
    });
  };

  it('accepts the right CM/ECF password and refuses a wrong one', async () => {
    practice.setSystem(COURT, 'old');
    const { ecfPassword } = sheetOf(practice, COURT, 'pplainview');
    expect(await tried(ecfPassword)).toMatchObject({ ok: true, value: { shows: 'filing-menus' } });
    expect(codeOf(await tried('wrong'))).toBe('court-refused-login');
    expect(codeOf(await tried(ecfPassword, false))).toBe('pacer-redaction-needed');
  });

  it('is not mistaken for one that has moved on, or is closed', async () => {
    expect(codeOf(await tried('any'))).toBe('court-not-old-system');
    practice.setSystem(COURT, 'maintenance');
    expect(codeOf(await tried('any'))).toBe('court-maintenance');
  });
});
