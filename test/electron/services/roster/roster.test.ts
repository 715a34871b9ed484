import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../../electron/shared/contract/contract.ts';
import { previewIn, ROSTER_FILE, ROSTER_TEXT, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('a roster file in the preview', () => {
  it('shows each row with what is wrong in it, and records nothing yet', async () => {
    const { open, records } = someImport();
    const preview = await open();
    expect(preview).toMatchObject({
      fileName: 'people.csv',
      canDeleteFile: true,
      counts: { total: 3, ready: 2, ask: 0, problem: 1, skipped: 0 },
      fields: ['name', 'role', 'email', 'barNumber', 'inCharge', 'courts', 'username'],
    });
    expect(preview.rows[1]).toMatchObject({
      line: 3,
      status: 'problem',
      problems: [{ field: 'role', code: 'roster-word-unknown', values: { word: 'astronaut' } }],
    });
    expect(records.people()).toEqual([]);
  });

  it('can be corrected in place', async () => {
    const { open, service } = someImport();
    const { importId } = await open();
    const field = 'role' as const;
    const fixed = await good(
      service.fix({ importId, row: 1, field, value: 'Partner', reach: 'row' }),
    );
    expect(fixed).toMatchObject({ counts: { ready: 3, problem: 0 } });
    const [row] = await good(service.rowsNow({ importId, rows: [1] }));
    expect(row).toMatchObject({ status: 'ready', act: 'add' });
    expect(row?.values[1]).toBe('Partner');
    const beyond = { importId, row: 3, field, value: 'Partner', reach: 'row' as const };
    expect(service.fix(beyond)).toMatchObject({ ok: false });
  });

  it('can be corrected in all rows with the same faulty text at once, and in no other', async () => {
    const { open, service } = someImport(
      [
        'Name,Role,E-mail',
        'Ann,astronaut,ann@firm.example',
        'Bob,astronaut,unclear',
        'Cleo,pilot,unclear',
        'Dora,astronaut,dora@firm.example',
        'Egon,attorney,egon@firm.example',
        '',
      ].join('\n'),
    );
    const { importId, rows } = await open();
    expect(rows.map(({ problems }) => problems.map(({ field, alike }) => [field, alike]))).toEqual([
      [['role', 3]],
      // An address is one person’s: never the same for all.
      [
        ['email', 1],
        ['role', 3],
      ],
      [
        ['email', 1],
        ['role', 1],
      ],
      [['role', 3]],
      [],
    ]);
    const fix = { importId, row: 0, field: 'role', value: 'staff', reach: 'alike' } as const;
    expect(await good(service.fix(fix))).toMatchObject({ counts: { ready: 3, problem: 2 } });
    const now = await good(service.rowsNow({ importId, rows: [0, 1, 2, 3, 4] }));
    expect(now.map(({ values }) => values[1])).toEqual([
      'staff',
      'staff',
      'pilot',
      'staff',
      'attorney',
    ]);
  });

  it('follows the columns that a person sets', async () => {
    const { open, service } = someImport();
    const { importId, columns } = await open();
    const mapping = columns.map(({ field }) => (field === 'role' ? ('ignored' as const) : field));
    const mapped = await good(
      service.map({ importId, mapping, defaultRole: 'trustee', standing: 'new-to-court' }),
    );
    expect(mapped).toMatchObject({ counts: { ready: 3 }, defaultRole: 'trustee' });
  });

  it('shows only the start of a long cell', async () => {
    const { open } = someImport(`Name,Note\n${'x'.repeat(50_000)},y\n`);
    const { rows } = await open();
    expect(rows[0]?.values[0]?.length).toBeLessThanOrEqual(200);
  });

  it('finds the headings below a title, and takes another row for them when a person says so', async () => {
    const { open, service } = someImport(`Firm roster 2026,,\r\n,,\r\n${ROSTER_TEXT}`);
    const preview = await open();
    expect(preview).toMatchObject({
      counts: { total: 3, ready: 2 },
      headingRow: 1,
      headingChoices: [
        { row: 0, line: 1, text: 'Firm roster 2026' },
        {
          row: 1,
          line: 3,
          text: 'Name, Role, E-mail, Bar number, Courts, PACER username, In charge',
        },
        { row: 2, line: 4 },
        { row: 3, line: 5 },
      ],
    });
    expect(preview.rows[0]).toMatchObject({ line: 4 });
    const { importId } = preview;
    await good(service.fix({ importId, row: 1, field: 'role', value: 'Partner', reach: 'row' }));
    const below = CONTRACT.rosterImport.headings.output.parse(
      await good(service.headings({ importId, row: 2 })),
    );
    expect(below.columns[0]).toMatchObject({ heading: 'Ann Ashgrove' });
    expect(below.counts.total).toBe(2);
    const back = await good(service.headings({ importId, row: 1 }));
    expect(back).toMatchObject({ counts: { total: 3, ready: 2 }, headingRow: 1 });
    expect(service.headings({ importId, row: 4 })).toMatchObject({ ok: false });
  });

  it('has no password of the file in memory, on screen or in the rows left out', async () => {
    const text = [
      'Our firm,,,,',
      'Name,CM/ECF Password,PACER pwd,Password last set,Role',
      'Ann,Qx7-first,Qx7-second,2026-08-01,astronaut',
      '',
    ].join('\n');
    const { open, service, saved } = someImport(text);
    const preview = await open();
    expect(preview.columns.map(({ isForgotten }) => isForgotten)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(preview.columns[3]?.samples).toEqual(['2026-08-01']);
    const { importId } = preview;
    const moved = await good(service.headings({ importId, row: 0 }));
    await good(service.saveLeftOut({ importId }));
    const out = JSON.stringify([preview, moved, [...saved.values()].map(String)]);
    expect(out).toContain('astronaut');
    expect(out).not.toContain('Qx7');
  });

  it('B22: is not disturbed by headings and cells named after what every object has', async () => {
    const { open, service, records } = someImport(
      '__proto__,constructor,Name\npolluted,x,__proto__\n',
    );
    const { importId, counts } = await open();
    expect(counts).toMatchObject({ ready: 1 });
    await good(service.commit({ importId }));
    expect(records.people()[0]?.person.name).toBe('__proto__');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('takes a dropped file as it takes a chosen one, but can’t delete it', async () => {
    const { service, drop } = someImport();
    const preview = previewIn(await drop(ROSTER_TEXT));
    expect(preview).toMatchObject({ canDeleteFile: false, counts: { total: 3 } });
    const { importId } = preview;
    expect(await service.deleteFile({ importId })).toMatchObject({ ok: false });
  });
});

describe('the file itself', () => {
  it('B25: stays where it is until a person has it deleted, and is copied nowhere', async () => {
    const { open, service, destroyed, saved } = someImport();
    const { importId } = await open();
    await good(service.commit({ importId }));
    expect([destroyed, saved.size]).toEqual([[], 0]);
    await good(service.deleteFile({ importId }));
    expect(destroyed).toEqual([ROSTER_FILE]);
  });

  it('is forgotten when it is put aside', async () => {
    const { open, service } = someImport();
    const { importId } = await open();
    await good(service.drop({ importId }));
    expect(service.rows({ importId, from: 0 })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
  });

  it('is not asked for twice when the person closes the question', async () => {
    const { service, doors } = someImport();
    doors.toRead = undefined;
    expect(await good(service.choose({}))).toEqual({ isCanceled: true });
  });
});
