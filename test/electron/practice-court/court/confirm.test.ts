import { describe, expect, it } from 'vitest';
import type { PracticeCourt } from '../../../../electron/practice-court/practice-court.ts';
import type { Fault } from '../../../../electron/practice-court/run/faults.ts';
import { openPracticeCourt, walkOf, walkToNames } from '../walk.ts';

const counts = (court: PracticeCourt) =>
  court.state().links.map(({ submissions, commits }) => [submissions, commits])[0];

/** A court whose clock the test moves. */
async function courtWithClock(fault: Fault) {
  let time = Date.parse('2026-03-02T15:00:00Z');
  const court = await openPracticeCourt({ now: () => time });
  court.setFault(fault, true, 'alnb');
  return {
    court,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

async function courtWith(fault: Fault) {
  const court = await openPracticeCourt();
  court.setFault(fault, true, 'alnb');
  return court;
}

/** What a fresh sign-in shows: the only honest way to learn whether a link was made. */
async function menusAnew(court: PracticeCourt): Promise<readonly string[]> {
  return (await walkOf(court, 'paula-plainview').signIn()).menus;
}

describe('a switch that loses the answer', () => {
  it.each([
    ['drop-before-read', 0],
    ['drop-after-read-before-commit', 0],
    ['commit-then-drop', 1],
  ] as const)('%s closes the connection; links made: %d', async (fault, commits) => {
    const court = await courtWith(fault);
    const walk = await walkToNames(court, 'paula-plainview');
    await expect(walk.visitor.submit()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(counts(court)).toEqual([1, commits]);
    const menus = await menusAnew(court);
    expect(menus.includes('Bankruptcy')).toBe(commits === 1);
  });

  it('drops after linking on a connection that was used before', async () => {
    const court = await courtWith('commit-then-drop-on-warmed-connection');
    const walk = await walkToNames(court, 'paula-plainview', { keepsConnection: true });
    await expect(walk.visitor.submit()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(counts(court)).toEqual([1, 1]);
  });

  it('answers as usual on a new connection, where only used ones are dropped', async () => {
    const court = await courtWith('commit-then-drop-on-warmed-connection');
    const walk = await walkToNames(court, 'paula-plainview');
    expect((await walk.visitor.submit()).text).toContain('has been linked');
    expect(counts(court)).toEqual([1, 1]);
  });

  it('links and says nothing at all until the court closes', async () => {
    const court = await courtWith('commit-then-hang');
    const walk = await walkToNames(court, 'paula-plainview');
    const waiting = walk.visitor.submit().catch((error: Error) => error.message);
    await expect.poll(() => counts(court)).toEqual([1, 1]);
    expect(await menusAnew(court)).toContain('Bankruptcy');
    await court.close();
    expect(await waiting).toMatch(/socket hang up|ECONNRESET/);
  });

  it('links 90 seconds late: two looks a minute apart see no filing menus, a third after two minutes does', async () => {
    const { court, pass } = await courtWithClock('delayed-commit-90s');
    const walk = await walkToNames(court, 'paula-plainview');
    await expect(walk.visitor.submit()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await menusAnew(court)).not.toContain('Bankruptcy');
    pass(61);
    expect(await menusAnew(court)).not.toContain('Bankruptcy');
    pass(60);
    const again = await walkOf(court, 'paula-plainview').signIn();
    expect(again.menus).toContain('Bankruptcy');
    expect(counts(court)).toEqual([1, 1]);
  });

  it('links only once when somebody submits again before a late link appears', async () => {
    const { court, pass } = await courtWithClock('delayed-commit-90s');
    const walk = await walkToNames(court, 'paula-plainview');
    await expect(walk.visitor.submit()).rejects.toThrow();
    court.setFault('delayed-commit-90s', false, 'alnb');
    expect((await walk.visitor.submitAgain()).text).toContain('already linked');
    pass(91);
    expect(counts(court)).toEqual([2, 1]);
  });
});

describe('a switch that answers wrongly', () => {
  it('links and answers with an error page', async () => {
    const court = await courtWith('commit-then-500');
    const walk = await walkToNames(court, 'paula-plainview');
    const answer = await walk.visitor.submit();
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('linked');
    expect(counts(court)).toEqual([1, 1]);
  });

  it('answers with the sign-in page and links nothing; signing in there leads back to the court', async () => {
    const court = await courtWith('login-page-200');
    const walk = await walkToNames(court, 'paula-plainview');
    const answer = await walk.visitor.submit();
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Username *');
    expect(counts(court)).toEqual([1, 0]);

    const back = await walk.visitor.submit({
      'loginForm:loginName': walk.sheet.pacerUsername,
      'loginForm:password': walk.sheet.pacerPassword,
    });
    expect(back.text).toContain('Signed in as Paula Plainview');
  });

  it('links and breaks off before the sentence that would say so', async () => {
    const court = await courtWith('truncated-200');
    const walk = await walkToNames(court, 'paula-plainview');
    await expect(walk.visitor.submit()).rejects.toThrow(/aborted|ECONNRESET/);
    expect(counts(court)).toEqual([1, 1]);
  });

  it.each([
    ['redirect-302-to-other-host', 302, 1],
    ['redirect-307-to-other-host', 307, 0],
  ] as const)('%s points to another host name; links made: %d', async (fault, status, commits) => {
    const court = await courtWith(fault);
    const walk = await walkToNames(court, 'paula-plainview');
    const answer = await walk.visitor.submitRaw();
    const to = new URL(String(answer.headers.location));
    expect([answer.status, to.hostname]).toEqual([status, 'localhost']);
    expect(counts(court)).toEqual([1, commits]);
    expect(court.state().strangers).toEqual([]);
  });

  it('notices who follows to the other host, and with how much, but never with what', async () => {
    const court = await courtWith('redirect-302-to-other-host');
    const walk = await walkToNames(court, 'paula-plainview');
    const answer = await walk.visitor.submit();
    expect(answer.text).toContain('This is another host');
    expect(court.state().strangers).toEqual([{ method: 'GET', bodyBytes: 0, hasCookie: false }]);

    await fetch(answer.url, { method: 'POST', body: 'password=abc' });
    expect(court.state().strangers[1]).toEqual({ method: 'POST', bodyBytes: 12, hasCookie: false });
  });

  it('calls out a second confirmation, which never links a second time', async () => {
    const court = await courtWith('double-submit-detector');
    const walk = await walkToNames(court, 'paula-plainview');
    expect((await walk.visitor.submit()).text).toContain('has been linked');
    const second = await walk.visitor.submitAgain();
    expect(second.status).toBe(409);
    expect(second.text).toContain('reached the court 2 times');
    expect(counts(court)).toEqual([2, 1]);
  });

  it('shows the old menus for 60 seconds, also after signing in again', async () => {
    const { court, pass } = await courtWithClock('menus-stale-60s');
    const walk = await walkToNames(court, 'paula-plainview');
    expect((await walk.visitor.submit()).text).toContain('has been linked');
    expect(await menusAnew(court)).not.toContain('Bankruptcy');
    pass(61);
    expect(await menusAnew(court)).toContain('Bankruptcy');
  });
});

describe('confirming without a switch', () => {
  it('links once however often the confirmation comes', async () => {
    const court = await openPracticeCourt();
    const walk = await walkToNames(court, 'paula-plainview');
    await walk.visitor.submit();
    expect((await walk.visitor.submitAgain()).text).toContain('already linked');
    expect((await walk.visitor.submitAgain()).text).toContain('Nothing was changed.');
    expect(counts(court)).toEqual([3, 1]);
  });

  it('links nothing when the confirmation names a review that another person or court was shown', async () => {
    const court = await openPracticeCourt();
    const other = await walkToNames(court, 'james-alison');
    const key = other.visitor.page().forms[0]?.fields.get('review') ?? '';
    const walk = await walkToNames(court, 'paula-plainview');
    const elsewhere = await walkToNames(court, 'james-alison', { courtId: 'flsb' });
    await walk.visitor.submit({ review: key });
    await elsewhere.visitor.submit({ review: key });
    expect(court.state().links.map(({ commits }) => commits)).toEqual([0, 0]);
  });

  it('refuses the slower of two people who are both looking at the same CM/ECF account', async () => {
    const court = await openPracticeCourt();
    const { ecfLogin, ecfPassword } = court.people('alnb')[0] ?? {};
    if (!ecfLogin || !ecfPassword) throw new Error('the list is empty');
    const first = await walkToNames(court, 'paula-plainview');
    const second = await walkToNames(court, 'james-alison', { ecfLogin, ecfPassword });
    await first.visitor.submit();
    expect((await second.visitor.submit()).text).toContain('already linked in this court');
    expect(court.state().links.map(({ commits }) => commits)).toEqual([1, 0]);
  });

  it('touches only the court whose switch is on, or every court', async () => {
    const court = await courtWith('commit-then-500');
    const elsewhere = await walkToNames(court, 'paula-plainview', { courtId: 'flsb' });
    expect((await elsewhere.visitor.submit()).status).toBe(200);
    court.setFault('commit-then-500', true);
    const anywhere = await walkToNames(court, 'paula-plainview', { courtId: 'cob' });
    expect((await anywhere.visitor.submit()).status).toBe(500);
  });
});
