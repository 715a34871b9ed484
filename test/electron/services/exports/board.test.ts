import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { onlySaved, someExports } from '../../../support/exports.ts';
import { added, somePerson } from '../../../support/people.ts';
import { good } from '../../../support/services.ts';

describe('the board as CSV', () => {
  it('has one row per CM/ECF account, in the order shown, with its day and filter', async () => {
    const { service, saved, ann, bob } = someExports();
    const shown = { personIds: [bob.id, ann.id], courtIds: [], filter: ' Office: Miami ' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toEqual({
      isCanceled: false,
      count: 3,
    });
    const { name, text } = onlySaved(saved);
    expect(name).toBe('FileReady - Readiness board - Office Miami - 2022-03-01.csv');
    const { data } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => [row.Person, row.Court]).toSorted()).toEqual([
      ['Ann Ashgrove', 'Bankr. N.D. Ala.'],
      ['Ann Ashgrove', 'Bankr. S.D. Fla.'],
      ['Bob "Bo" Birch', 'Bankr. S.D. Fla.'],
    ]);
    expect(data[0]?.Person).toBe('Bob "Bo" Birch');
    for (const row of data) {
      expect(row).toMatchObject({ 'Exported on': '2022-03-01', Shows: 'Office: Miami' });
    }
  });

  it('neutralizes what a person typed, and says status and next step in words', async () => {
    const { service, saved, ann } = someExports();
    await good(service.board({ personIds: [ann.id], courtIds: [], filter: '', as: 'csv' }));
    const { text } = onlySaved(saved);
    expect(text).toContain('"\'=Miami"');
    expect(text).toContain('Preparing');
    expect(text).toContain('Everyone');
    expect(text).not.toContain('undefined');
  });

  it('says which step each date is for, on paper too where that is not the next one', async () => {
    // The last day to reset a password is near; what comes first has more time.
    const { service, saved, pages, bob } = someExports('2022-03-14T17:00:00.000Z');
    const shown = { personIds: [bob.id], courtIds: [], filter: '' };
    await good(service.board({ ...shown, as: 'csv' }));
    const { data } = Papa.parse<Record<string, string>>(onlySaved(saved).text.slice(1), {
      header: true,
    });
    expect(data[0]).toMatchObject({
      'Next step': 'Have a PACER account of your own',
      Date: '2022-03-25',
      'Date is for': 'If you don’t know the password, have it reset',
    });
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages[0]).toContain('March 25, 2022: If you don’t know the password, have it reset');
  });

  it('has everyone, on paper too, also people without a court', async () => {
    const { service, saved, pages, records, ann } = someExports();
    const alone = somePerson({ name: 'Nora Nocourt' });
    records.append([added(alone)]);
    const personIds = [ann.id, alone.id];
    await good(service.board({ personIds, courtIds: [], filter: '', as: 'print' }));
    expect(pages[0]).toContain('Nora Nocourt');
    expect(pages[0]).toContain('No court yet');
    await good(service.board({ personIds, courtIds: [], filter: '', as: 'csv' }));
    const { text } = onlySaved(saved);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(data.find(({ Person }) => Person === 'Nora Nocourt')).toMatchObject({
      Court: '',
      Status: 'No court yet',
    });
  });

  it('shows only the courts that are shown', async () => {
    const { service, saved, ann, accounts } = someExports();
    const [flsb] = accounts;
    if (!flsb) throw new Error('an account is needed');
    const shown = { personIds: [ann.id], courtIds: [flsb.courtId], filter: '' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toMatchObject({ count: 1 });
    expect(onlySaved(saved).text).not.toContain('N.D. Ala.');
  });

  it('never says that a person in other courts has none', async () => {
    const { service, saved, pages, ann, bob, accounts } = someExports();
    const [, , alnb] = accounts;
    if (!alnb) throw new Error('an account is needed');
    const shown = { personIds: [ann.id, bob.id], courtIds: [alnb.courtId], filter: 'Court: alnb' };
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages[0]).toContain('1 person');
    expect(pages[0]).not.toMatch(/Birch|No court yet/);
    expect(await good(service.board({ ...shown, as: 'csv' }))).toMatchObject({ count: 1 });
    expect(onlySaved(saved).text).not.toContain('Birch');
    expect(await service.board({ ...shown, personIds: [bob.id], as: 'csv' })).toMatchObject({
      failure: { code: 'export-nothing' },
    });
  });

  it('is not written when the person closes the dialog', async () => {
    const { service, saved, doors, ann } = someExports();
    doors.isClosed = true;
    const shown = { personIds: [ann.id], courtIds: [], filter: '' };
    expect(await good(service.board({ ...shown, as: 'csv' }))).toEqual({ isCanceled: true });
    expect(saved.size).toBe(0);
  });
});

describe('the board on paper', () => {
  it('shows the board with its day and filter', async () => {
    const { service, pages, saved, ann, bob } = someExports();
    const shown = { personIds: [ann.id, bob.id], courtIds: [], filter: 'Florida' };
    await good(service.board({ ...shown, as: 'pdf' }));
    await good(service.board({ ...shown, as: 'print' }));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('Ann Ashgrove');
    expect(pages[0]).toContain('Shows: Florida');
    expect(pages[0]).toContain('As of March 1, 2022');
    expect([...saved.keys()]).toEqual(['FileReady - Readiness board - Florida - 2022-03-01.pdf']);
  });

  it('is not printed when the person closes the print dialog', async () => {
    const { service, paper, pages, ann } = someExports();
    paper.isPrintClosed = true;
    const shown = { personIds: [ann.id], courtIds: [], filter: '' };
    expect(await good(service.board({ ...shown, as: 'print' }))).toEqual({ isCanceled: true });
    expect(pages).toEqual([]);
  });
});
