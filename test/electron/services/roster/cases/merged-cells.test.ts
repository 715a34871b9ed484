import { describe, expect, it } from 'vitest';
import { readingHere } from '../../../../support/fuzz/reading-here.ts';
import { everything, someImport } from '../../../../support/roster-import.ts';
import { lines, outcomeOf } from '../../../../support/roster-outcome.ts';
import { good, someGround } from '../../../../support/services.ts';

describe('rosters as people have them: cells that were merged', () => {
  const HEAD = 'Office,Attorney,Email,Court,Date Admitted';

  it('a name that stands once has all courts below it, each with its own day', async () => {
    const { read, recorded } = await outcomeOf(
      HEAD,
      'Miami,Paula Plainview,paula@ashgrove.example,flsb,5/1/2010',
      ',,,flmb,6/2/2012',
      ',,,11th Cir.,7/3/2014',
      'Tampa,Rosa Delfinch,rosa@ashgrove.example,,',
      ',,,flnb,',
      'Grand Total,2,,4,',
    );
    expect(read).toEqual([
      ...['ready', 'ready join 2', 'ready join 2', 'ready', 'ready join 5'],
      'problem roster-nobody roster-court-unknown',
    ]);
    expect(recorded).toEqual([
      'Paula Plainview; Miami; ca11 2014-07-03; flmb 2012-06-02; flsb 2010-05-01',
      'Rosa Delfinch; Tampa; flnb',
    ]);
  });

  it('also where nothing but the name says who a person is', async () => {
    const { recorded } = await outcomeOf('Attorney,Court', 'Paula Plainview,flsb', ',flmb');
    expect(recorded).toEqual(['Paula Plainview; ; flmb; flsb']);
  });

  it('a row below one that waits, or with a court twice, waits too and never becomes a person', async () => {
    const { read, recorded } = await outcomeOf(
      HEAD,
      ',Paula Plainview,paula@ashgrove.example,flsb,40299',
      ',,,flmb,',
      ',Rosa Delfinch,rosa@ashgrove.example,flsb,',
      ',,,flsb,',
    );
    expect(read).toEqual([
      ...['problem roster-date-serial', 'problem roster-row-above'],
      ...['ready', 'problem roster-row-above'],
    ]);
    expect(recorded).toEqual(['Rosa Delfinch; ; flsb']);
  });

  it('a name typed in such a row makes it that person’s', async () => {
    const file = lines('Attorney,Email,Court', 'Paula Plainview,p@a.example,flsb', ',,flmb');
    const { records, service, open } = someImport(file, someGround(), readingHere);
    const { importId } = await open();
    const reach = 'row' as const;
    await good(service.fix({ importId, row: 1, field: 'name', value: 'Rosa Delfinch', reach }));
    await good(service.commit({ importId }));
    const people = everything(records).people.map(({ name, email }) => `${name} ${email}`);
    expect(people.toSorted()).toEqual(['Paula Plainview p@a.example', 'Rosa Delfinch ']);
  });

  it('a name that is put right above is right in the rows below', async () => {
    const file = lines('Attorney,Court', 'Ren?e Delfinch,flsb', ',flmb');
    const { records, service, open } = someImport(file, someGround(), readingHere);
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ problem: 2 });
    const reach = 'row' as const;
    await good(service.fix({ importId, row: 0, field: 'name', value: 'Renée Delfinch', reach }));
    await good(service.commit({ importId }));
    const { people, courts } = everything(records);
    expect(people.map(({ name }) => name)).toEqual(['Renée Delfinch']);
    expect(courts.map(({ courtId }) => courtId).toSorted()).toEqual(['flmb', 'flsb']);
  });

  it('a title that is chosen for all rows with it keeps the rows below with their person', async () => {
    const file = lines('Attorney,Title,Court', 'Paula Plainview,Rainmaker,flsb', ',,flmb');
    const { service, open } = someImport(file, someGround(), readingHere);
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ problem: 2 });
    const fix = { importId, row: 0, field: 'role', value: 'attorney', reach: 'alike' } as const;
    const { counts: now } = await good(service.fix(fix));
    expect(now).toMatchObject({ ready: 2, joined: 1 });
  });

  it('columns that a person sets are looked at in the same way', async () => {
    const file = lines('Wer,Court', 'Paula Plainview,flsb', ',flmb');
    const { service, open } = someImport(file, someGround(), readingHere);
    const { importId } = await open();
    const asked = { importId, defaultRole: 'attorney', standing: 'has-filed' } as const;
    const { counts } = await good(service.map({ ...asked, mapping: ['name', 'courts'] }));
    expect(counts).toMatchObject({ ready: 2, joined: 1 });
  });
});
