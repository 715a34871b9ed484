import { describe, expect, it } from 'vitest';
import { everything, someImport } from '../../../../support/roster-import.ts';
import { good } from '../../../../support/services.ts';

/** Each row by its line, with what is wrong in it. */
async function opened(content: string) {
  const roster = someImport(content);
  const preview = await roster.open();
  const rows = preview.rows.map(({ line, status, problems }) => ({
    line,
    status,
    problems: problems.map(({ field, code, values }) => [field, code, values?.meant]),
  }));
  return { ...roster, preview, rows };
}

const READY = { status: 'ready', problems: [] };

/** https://github.com/MicrosoftDocs/PowerShell-Docs/issues/4224 */
describe('case 17: Windows PowerShell 5.1 writes a question mark for each letter that is not plain', () => {
  it('passes over the #TYPE line, and the row waits until its letters are back', async () => {
    const { rows, service, preview, records } = await opened(
      [
        '#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser',
        '"Name","GivenName","Surname","mail","Title","Office"',
        '"Jos? Mu?oz-Ib??ez","Jos?","Mu?oz-Ib??ez","jmunoz@ashgrove.example","Associate","Miami"',
        '"Ann Ashgrove","Ann","Ashgrove","aashgrove@ashgrove.example","Partner","Miami"',
        '',
      ].join('\r\n'),
    );
    expect(rows).toEqual([
      {
        line: 3,
        status: 'problem',
        problems: [['name', 'roster-letter-question', undefined]],
      },
      { line: 4, ...READY },
    ]);
    const { importId } = preview;
    const value = 'José Muñoz-Ibáñez';
    const fix = { importId, row: 0, field: 'name', reach: 'row' } as const;
    expect((await good(service.fix({ ...fix, value: 'Jose Mu?oz' }))).counts.ready).toBe(1);
    await good(service.fix({ ...fix, value }));
    await good(service.commit({ importId }));
    expect(everything(records).people.map(({ name }) => name)).toContain(value);
  });

  it('asks in the column where the letter is missing', async () => {
    const { rows } = await opened('GivenName,Surname\nJos?,Ashgrove\nAnn,Mu?oz\n');
    expect(rows.map(({ problems }) => problems[0]?.[0])).toEqual(['firstName', 'lastName']);
  });
});

/** https://github.com/comma-csv/comma/issues/95: a file in UTF-8, opened as of Windows and saved as UTF-8. */
it('case 19: a row whose letters were misread waits, with the name that is meant', async () => {
  const { rows } = await opened(
    [
      'Name,Email',
      'JosÃ© NÃºÃ±ez,jnunez@ashgrove.example',
      'Ann Ashgrove,aashgrove@ashgrove.example',
      'ZoÃ« Oâ€™Neil,zoneil@ashgrove.example',
      'JosŽ Mu–oz,jmunoz@ashgrove.example',
      '',
    ].join('\n'),
  );
  const code = 'roster-letters-garbled-meant';
  expect(rows).toEqual([
    { line: 2, status: 'problem', problems: [['name', code, 'José Núñez']] },
    { line: 3, ...READY },
    { line: 4, status: 'problem', problems: [['name', code, 'Zoë O’Neil']] },
    { line: 5, status: 'problem', problems: [['name', code, 'José Muñoz']] },
  ]);
});

it('case 25: a name that csvde wrote in hex is read, and one that can’t be read waits', async () => {
  const { rows, preview } = await opened(
    [
      'DN,objectClass,cn,mail,title,physicalDeliveryOfficeName',
      '"CN=Jos\\C3\\A9 Diaz,OU=Staff,DC=ashgrove,DC=example",user,X\'4a6f73c3a9204469617a\',jdiaz@ashgrove.example,Associate,Miami',
      '"CN=Ann Ashgrove,OU=Staff,DC=ashgrove,DC=example",user,Ann Ashgrove,aashgrove@ashgrove.example,Partner,Miami',
      '"CN=Jos\\C3\\A9 Ruiz,OU=Staff,DC=ashgrove,DC=example",user,X\'4a6f73e9\',jruiz@ashgrove.example,Associate,Miami',
      '',
    ].join('\r\n'),
  );
  expect(preview.rows.map(({ values }) => values[0])).toEqual([
    'José Diaz',
    'Ann Ashgrove',
    "X'4a6f73e9'",
  ]);
  expect(rows.map(({ status }) => status)).toEqual(['ready', 'ready', 'problem']);
  expect(rows[2]?.problems).toEqual([['name', 'roster-letters-escaped', undefined]]);
});
