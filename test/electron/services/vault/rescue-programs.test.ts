import { describe, expect, it } from 'vitest';
import { RescueFormat } from '../../../../electron/shared/domain/rescue/programs.ts';
import { expectRescued, rescueOf } from '../../../support/rescue.ts';
import { good } from '../../../support/services.ts';
import { PROGRAM_EXPORTS } from './program-exports.ts';

describe('each program’s export, from the file to the keychain and away', () => {
  it.each(PROGRAM_EXPORTS.map((one) => [one.name ?? one.program, one] as const))(
    '%s',
    (_name, { lines, ...given }) => expectRescued({ ...given, content: `${lines.join('\n')}\n` }),
  );

  it('leaves out no program that the page names', () => {
    // JSON and packed forms have their own tests. `other` is no program.
    const named = RescueFormat.options.filter((one) => !/-json$|-1pux$|^other$/.test(one));
    expect(new Set(PROGRAM_EXPORTS.map(({ program }) => program))).toEqual(new Set(named));
    expect(PROGRAM_EXPORTS).toHaveLength(18);
  });
});

describe('an export in a form that is not read', () => {
  const codeOf = async (fileName: string, text: string) => {
    const answer = await rescueOf(fileName, text).service.choose({});
    return answer.ok ? undefined : answer.failure.code;
  };

  it.each([
    [
      'Bitwarden’s encrypted JSON',
      'x.json',
      '{\n "encrypted": true, "data": "2.x"\n}',
      'rescue-encrypted',
    ],
    ['other JSON', 'x.json', '{"a": 1}', 'file-not-csv'],
    ['broken JSON', 'x.json', '{"encrypted": false, "items": [', 'file-not-csv'],
  ])('%s is told', async (_what, fileName, text, code) => {
    expect(await codeOf(fileName, text)).toBe(code);
  });
});

describe('bad bytes', () => {
  const row = (login: string, name = 'Court') =>
    `${name},https://ecf.alnb.uscourts.gov/,${login},Fern-Quill-71,`;
  const answerTo = (...rows: readonly string[]) => {
    const text = ['name,url,username,password,note', ...rows, ''].join('\n');
    const base64 = Buffer.from(text, 'latin1').toString('base64');
    return good(rescueOf('x.csv', '').service.read({ name: 'x.csv', base64 }));
  };

  it('in another row or another cell don’t keep a court’s login from being taken', async () => {
    expect(
      await answerTo('Caf\u00e9,https://shop.example/,jos\u00e9,x,', row('aashgrove', 'Caf\u00e9')),
    ).toMatchObject({ rows: [{ line: 3, problems: [], warnings: [] }] });
  });

  it('in a court’s login still need a person who says how the file is written', async () => {
    expect(await answerTo(row('jos\u00e9'))).toMatchObject({ asks: 'encoding' });
  });
});
