import { describe, expect, it } from 'vitest';
import { attribute } from '../seen-page.ts';
import { openPracticeCourt, walkOf, walkToNames } from '../walk.ts';

const COURTS = [
  ['alnb', 'Link a CM/ECF account to my PACER account', ['Bankruptcy', 'Adversary']],
  ['cob', 'Link a CM/ECF Account to My PACER Account', ['Bankruptcy', 'Adversary']],
  ['almd', 'Link a CM/ECF account to my PACER account', ['Civil', 'Criminal']],
  ['wvsd', 'Link a CM/ECF account to my PACER account', ['Civil', 'Criminal']],
  ['mdd', 'Link a CM/ECF account to my PACER account', ['Civil', 'Criminal']],
  ['cofc', 'Link a CM/ECF account to my PACER account', ['Civil']],
  ['ca4', 'Link my filer account to my PACER account', ['Filing']],
  ['ca9', 'Link my filer account to my PACER account', ['Filing']],
  ['nysb', 'Link a CM/ECF account to my PACER account', ['Bankruptcy', 'Adversary']],
] as const;

describe('the pages of a court', () => {
  it.each(COURTS)(
    '%s words its link "%s" and proves a link by %j',
    async (courtId, label, filing) => {
      const court = await openPracticeCourt();
      const walk = walkOf(court, 'paula-plainview', { courtId });
      const before = await walk.signIn();
      expect(before.menus.filter((menu) => filing.some((name) => name === menu))).toEqual([]);
      await walk.visitor.follow('Utilities');
      await walk.visitor.follow(label);
      await walk.askForNames();
      await walk.visitor.submit();
      const after = await walk.visitor.follow('Utilities');
      expect(after.menus.slice(0, filing.length)).toEqual(filing);
    },
  );

  it.each(['cit', 'cofc', 'jpml'])('%s has no menu for criminal cases', async (courtId) => {
    const walk = await walkToNames(await openPracticeCourt(), 'paula-plainview', { courtId });
    await walk.visitor.submit();
    const { menus } = await walk.visitor.follow('Utilities');
    expect(menus.slice(0, 2)).toEqual(['Civil', 'Query']);
  });

  it.each([
    ['wvsd', 'NextGen Release 1.1 Menu Items'],
    ['ord', 'Your Account'],
    ['mdd', 'Your Account'],
  ])('%s keeps its link under "%s"', async (courtId, heading) => {
    const walk = walkOf(await openPracticeCourt(), 'paula-plainview', { courtId });
    await walk.signIn();
    const { html } = await walk.visitor.follow('Utilities');
    const below = html.slice(html.indexOf(`<h2>${heading}</h2>`));
    expect(below.indexOf('Link a CM/ECF account')).toBeGreaterThan(0);
    expect(below.indexOf('<h2>', 4)).toBeGreaterThan(below.indexOf('Link a CM/ECF account'));
  });

  it('tells PACER-only visitors from filers by the number of the menu script, as CM/ECF does', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'paula-plainview');
    const idOf = () => {
      const sources = walk.visitor.page().all.flatMap((element) => attribute(element, 'src') ?? []);
      return Number(new URL(String(sources[0])).searchParams.get('id'));
    };
    expect(idOf()).toBe(-1);
    await walk.visitor.submit();
    await walk.visitor.follow('Utilities');
    expect(idOf()).toBeGreaterThan(0);
  });

  it('builds the menu bar as CM/ECF does: nested marks, underlined keys, arrows on menus that open', async () => {
    const walk = await walkToNames(await openPracticeCourt(), 'paula-plainview', {
      courtId: 'almd',
    });
    await walk.visitor.submit();
    const { html, all } = await walk.visitor.follow('Utilities');
    const bar = all.find((element) => attribute(element, 'id') === 'topmenu');
    expect(bar && attribute(bar, 'class')).toBe('yuimenubar');
    expect(html).toMatch(/C<u>i<\/u>vil <div class="spritedownarrow"><\/div>/);
    expect(html).toMatch(/DisplayMenu\.pl\?CriminalEvents/);
    expect(html).toMatch(/cgi-bin\/iquery\.pl/);
  });

  it('sends visitors without a session to sign in and brings them back', async () => {
    const court = await openPracticeCourt();
    const walk = walkOf(court, 'paula-plainview');
    const page = await walk.visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/iquery.pl`);
    expect(page.url.startsWith(`${court.authUrl}/csologin/login.jsf`)).toBe(true);
    expect(new URL(page.url).searchParams.get('pscCourtId')).toBe('ALNBK');
    expect(page.text).toContain('Alabama Northern Bankruptcy Court (practice) Login');
  });

  it('forgets a visitor who signs out', async () => {
    const court = await openPracticeCourt();
    const walk = walkOf(court, 'paula-plainview');
    await walk.signIn();
    expect((await walk.signOut()).text).toContain('You have been logged out');
    expect(court.state().openSessions).toBe(0);
    const page = await walk.visitor.open(`${court.ecfUrlFor('alnb')}/cgi-bin/login.pl`);
    expect(page.text).toContain('Username *');
  });

  it('ends a session that was not used for half an hour', async () => {
    let time = Date.parse('2026-03-02T15:00:00Z');
    const court = await openPracticeCourt({ now: () => time });
    const walk = walkOf(court, 'paula-plainview');
    await walk.signIn();
    time += 29 * 60_000;
    expect((await walk.visitor.follow('Utilities')).menus).toContain('Utilities');
    time += 31 * 60_000;
    expect((await walk.visitor.follow('Utilities')).text).toContain('Username *');
  });

  it('closes a whole court for maintenance', async () => {
    const court = await openPracticeCourt();
    court.setSystem('alnb', 'maintenance');
    const page = await walkOf(court, 'paula-plainview').visitor.open(`${court.ecfUrlFor('alnb')}/`);
    expect(page.text).toContain('unavailable because of scheduled maintenance');
  });

  it('keeps what the practice court does not have behind a plain sentence', async () => {
    const walk = walkOf(await openPracticeCourt(), 'paula-plainview');
    await walk.signIn();
    expect((await walk.visitor.follow('Query')).text).toContain('no cases and takes no filings');
    await walk.visitor.follow('Reports');
    expect((await walk.visitor.follow('Docket Sheet')).text).toContain('no cases');
  });
});
