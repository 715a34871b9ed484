import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../../electron/practice-court/run/faults.ts';
import { openPracticeCourt, walkOf, walkToNames } from '../walk.ts';

describe('the list of people', () => {
  it('shows everybody with everything they have written down for the chosen court', async () => {
    const court = await openPracticeCourt();
    const { visitor } = walkOf(court, 'paula-plainview');
    const page = await visitor.open(`${court.url}?court=flsb`);
    for (const sheet of court.people('flsb')) {
      for (const shown of [
        sheet.name,
        sheet.pacerUsername,
        sheet.pacerPassword,
        sheet.ecfPassword,
      ]) {
        expect(page.text).toContain(shown);
      }
    }
    expect(page.text).toContain(String(court.codeFor('ttimms2025')));
  });

  it('shows a court by the name it was given', async () => {
    const courts = [{ id: 'azb', name: 'Arizona Bankruptcy Court', type: 'bankruptcy' }] as const;
    const court = await openPracticeCourt({ courts });
    const page = await walkOf(court, 'paula-plainview').visitor.open(`${court.url}?court=azb`);
    expect(page.text).toContain('Arizona Bankruptcy Court (azb)');
  });

  it('has no switches inside the app', async () => {
    const court = await openPracticeCourt();
    const { visitor } = walkOf(court, 'paula-plainview');
    expect((await visitor.open(court.url)).text).not.toContain('Switches');
    const response = await fetch(`${court.url}practice/switches`, { method: 'POST' });
    expect(response.status).toBe(404);
  });

  it('offers all thirteen switches where it stands alone, and setting one works', async () => {
    const court = await openPracticeCourt({ standalone: true });
    const { visitor } = walkOf(court, 'paula-plainview');
    const page = await visitor.open(court.url);
    for (const { id, does } of FAULTS) expect(page.text).toContain(`${id}${does}`);
    expect(FAULTS).toHaveLength(13);

    await visitor.submit({ scope: 'alnb' }, 1);
    const set = await visitor.submit({ fault: 'commit-then-500' }, 2);
    expect(set.text).toContain('Alabama Northern Bankruptcy Court commit-then-500');
    const walk = await walkToNames(court, 'paula-plainview');
    expect((await walk.visitor.submit()).status).toBe(500);

    const off = await visitor.submit({ fault: '', system: 'old' }, 2);
    expect(off.text).not.toContain('Court commit-then-500');
    expect(off.text).toContain('Court The system before NextGen');
  });

  it('shows what it has counted, and forgets everything on request', async () => {
    const court = await openPracticeCourt({ standalone: true });
    await (await walkToNames(court, 'paula-plainview')).visitor.submit();
    const { visitor } = walkOf(court, 'paula-plainview');
    expect((await visitor.open(court.url)).text).toContain('What the practice court has seen');
    const after = await visitor.submit({}, 3);
    expect(after.text).not.toContain('What the practice court has seen');
    expect(court.state()).toEqual({
      links: [],
      authentications: [],
      openSessions: 0,
      refusedLogins: {},
      strangers: [],
    });
  });
});
