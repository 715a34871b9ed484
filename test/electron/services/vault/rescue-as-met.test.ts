import { describe, expect, it } from 'vitest';
import { rescueOf } from '../../../support/rescue.ts';
import { good } from '../../../support/services.ts';

const HEAD = 'name,url,username,password,note';
const AT = 'https://ecf.alnb.uscourts.gov/';

/** The preview of an export, or the code it fails with. */
async function previewOf(...rows: readonly string[]) {
  const answer = await rescueOf('export.csv', `${rows.join('\r\n')}\r\n`).service.choose({});
  if (!answer.ok) return answer.failure.code;
  if (answer.value.isCanceled || 'asks' in answer.value) throw new Error('it was not read');
  return answer.value;
}

const rowWith = async (login: string, password: string) => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const preview = await previewOf(HEAD, `Court,${AT},${quoted(login)},${quoted(password)},`);
  if (typeof preview === 'string') throw new Error(preview);
  return preview.rows[0];
};

describe('an export that was opened in a spreadsheet and saved again', () => {
  it.each(['1.23457E+11', 'TRUE', '3/4/2026', '4-Mar', '4-Mar-26', '="0012"'])(
    '%s is pointed out: it may be another password by now',
    async (password) => {
      expect(await rowWith('aashgrove', password)).toMatchObject({
        problems: [],
        warnings: ['by-spreadsheet'],
      });
    },
  );

  it('a login that became a number is pointed out, too', async () => {
    const { warnings } = (await rowWith('1.2E+07', 'Fern-Quill-71')) ?? {};
    expect(warnings).toEqual(['by-spreadsheet']);
  });

  it.each(['#NAME?', '#REF!', '########'])('%s is no password', async (password) => {
    expect(await rowWith('aashgrove', password)).toMatchObject({ problems: ['rescue-remark'] });
  });
});

describe('a list of logins that people keep themselves', () => {
  it.each([
    ...['same as above', 'ditto', 'see vault', 'forgot', 'n/a', 'none', '-', '???', 'on file'],
    'ask Dana',
  ])('%s is no password, and no login', async (remark) => {
    expect(await rowWith('aashgrove', remark)).toMatchObject({ problems: ['rescue-remark'] });
    expect(await rowWith(remark, 'Fern-71')).toMatchObject({ problems: ['rescue-remark'] });
  });

  it.each(['Forgot-27', 'Same1', 'none2', '--a', 'See-vault9', 'E+11', 'Reef, 9'])(
    '%s may be a password',
    async (password) => {
      expect(await rowWith('aashgrove', password)).toMatchObject({ problems: [], warnings: [] });
    },
  );

  it.each([
    ['aash', 'Fern-71 / old: Fern-70'],
    ['aash', 'PW: Fern-71'],
    ['aash (Ann)', 'Fern-71'],
  ])('a remark beside %s or %s is pointed out', async (login, password) => {
    expect(await rowWith(login, password)).toMatchObject({
      problems: [],
      warnings: ['remark-beside'],
    });
  });

  it('is read below a title, with its lines counted from the top', async () => {
    const row = `Court,${AT},aashgrove,Fern-Quill-71,`;
    expect(await previewOf('Our logins 2026,,,,', HEAD, row)).toMatchObject({
      counts: { total: 1 },
      rows: [{ line: 3, problems: [] }],
    });
    expect(await previewOf('Our logins 2026', 'Nothing else')).toBe('csv-not-recognized');
    expect(await previewOf(...Array.from('123456'), HEAD, row)).toBe('csv-not-recognized');
  });

  it('has each court whose address stands in one cell with another', async () => {
    const FLSB = 'https://ecf.flsb.uscourts.gov/';
    for (const cell of [`${AT} ${FLSB}`, `${AT}; ${FLSB}`, `${AT} | ${FLSB}`]) {
      const preview = await previewOf(HEAD, `Courts,${cell},aashgrove,Fern-Quill-71,`);
      expect(preview).toMatchObject({
        rows: [{ host: 'ecf.alnb.uscourts.gov' }, { host: 'ecf.flsb.uscourts.gov' }],
      });
    }
  });

  it('that goes on with another program’s export loses no court without a word', async () => {
    const preview = await previewOf(
      HEAD,
      `Court,${AT},aashgrove,Fern-Quill-71,`,
      'url,username,password,totp,extra,name,grouping,fav',
      'https://ecf.flsb.uscourts.gov/,bbirch,Birch-1,,,Court,Work,0',
    );
    expect(preview).toMatchObject({
      rows: [{ line: 2 }],
      leftOut: [{ line: 4, why: 'elsewhere' }],
    });
  });
});

it('what is pointed out can still be kept, exactly as the file has it', async () => {
  const content = `${HEAD}\r\nCourt,${AT},aash,Fern 71 (new),\r\n`;
  const { keychain, service, ann, grants } = rescueOf('x.csv', content);
  const read = await good(service.choose({}));
  if (read.isCanceled || 'asks' in read) throw new Error('it was not read');
  const { importId, rows } = read;
  const [courtId] = rows[0]?.courts.map((court) => court.courtId) ?? [];
  if (!courtId) throw new Error('no court');
  const to = { kind: 'person', personId: ann.id, courtId, capacity: 'attorney' } as const;
  const grant = grants.give({ action: 'rescue', importId });
  await good(service.commit({ importId, grant, choices: [{ row: 0, to }] }));
  const [kept] = [...keychain.entries.values()].map((entry): unknown => JSON.parse(entry));
  expect(kept).toMatchObject({ login: 'aash', password: 'Fern 71 (new)' });
});
