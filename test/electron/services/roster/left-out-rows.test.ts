import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { added, somePerson } from '../../../support/people.ts';
import { previewIn, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('rows that are left out', () => {
  it('come back in a file as they were, with their line and the reason', async () => {
    const { open, service, saved, records } = someImport();
    records.append([added(somePerson({ name: 'Cosmo', email: 'cosmo@firm.example' }))]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: [0], decision: 'skip' }));
    expect(await good(service.saveLeftOut({ importId }))).toEqual({ isCanceled: false, rows: 3 });
    const [text] = [...saved.values()].map(String);
    const [header, ...rows] = Papa.parse<string[]>((text ?? '').replace('\uFEFF', '')).data;
    expect(header?.slice(0, 3)).toEqual(['Line', 'Why it was left out', 'Name']);
    expect(rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ['2', 'Left out by hand.'],
      [
        '3',
        'Role: “astronaut” is not a choice FileReady knows here. Choose one, or leave it empty.',
      ],
      [
        '4',
        'Same email address as Cosmo, who is in the roster already. Say whether to add, update or leave out.',
      ],
    ]);
    expect(rows[1]?.slice(2, 6)).toEqual(['Bob Birch', 'astronaut', 'bob@firm.example', 'ASB-2']);
  });

  it('come back whole where an unquoted comma made a cell too many, and are not taken for good when read again', async () => {
    const { open, service, saved, drop } = someImport('Name,Office\nDoe, Jane,Miami\nAnn,Mobile\n');
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ ready: 1, problem: 1 });
    await good(service.saveLeftOut({ importId }));
    const text = [...saved.values()].map(String).join();
    expect(Papa.parse<string[]>(text.replace('\uFEFF', '').trim()).data).toEqual([
      ['Line', 'Why it was left out', 'Name', 'Office'],
      [
        '2',
        'This row goes on past the last heading. Put quotes around a text that has the file’s separator in it, such as a comma or semicolon, or name the last column.',
        'Doe',
        ' Jane',
        'Miami',
      ],
    ]);
    expect(previewIn(await drop(text)).counts).toMatchObject({ ready: 0, problem: 1 });
  });

  it('B20: are as harmless in a spreadsheet as every export', async () => {
    const { open, service, saved } = someImport('Name,Role\n=cmd|x,astronaut\n');
    const { importId } = await open();
    await good(service.saveLeftOut({ importId }));
    expect([...saved.values()].map(String).join()).toContain('"\'=cmd|x"');
  });
});
