import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../../electron/shared/contract/contract.ts';
import type { FileEncoding } from '../../../../electron/shared/domain/files/file-encoding.ts';
import { everything, previewIn, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

const TEXT =
  'Name;E-mail\r\nJosé Muñoz;jose@ashgrove.example\r\nZoë Jiménez;zoe@ashgrove.example\r\n';
const NAMES = ['José Muñoz', 'Zoë Jiménez'];

/** The text in an encoding that no library of ours writes. */
function written(text: string, encoding: FileEncoding): Uint8Array {
  const letters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_one, byte) => byte),
  );
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

async function asked(bytes: Uint8Array) {
  const roster = someImport(bytes);
  const answer = CONTRACT.rosterImport.choose.output.parse(await good(roster.service.choose({})));
  if (answer.isCanceled || answer.asks !== 'encoding') throw new Error('nothing was asked');
  return { ...roster, ...answer };
}

describe('a file that does not say how its letters are written', () => {
  it.each([
    ['Excel on Windows', 'windows-1252', written(TEXT, 'windows-1252')],
    ['Excel on a Mac', 'macintosh', written(TEXT, 'macintosh')],
    ['Windows in two bytes, without a mark', 'utf-16le', Buffer.from(TEXT, 'utf16le')],
    [
      'others in two bytes, without a mark',
      'utf-16be',
      new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16()),
    ],
  ] as const)(
    'by %s is shown as its names would read, the right way first',
    async (_by, encoding, bytes) => {
      const { choices, service, importId, records } = await asked(bytes);
      expect(choices[0]).toEqual({ encoding, samples: ['José', 'Muñoz', 'Zoë', 'Jiménez'] });
      const { rows } = previewIn(await good(service.readAs({ importId, encoding })));
      expect(rows.map(({ values }) => values[0])).toEqual(NAMES);
      await good(service.commit({ importId }));
      const people = everything(records).people.map(({ name }) => name);
      expect(people.toSorted()).toEqual(NAMES);
    },
  );

  it('makes no person of names that are read the wrong way', async () => {
    const { service, importId } = await asked(written(TEXT, 'macintosh'));
    const wrong = previewIn(await good(service.readAs({ importId, encoding: 'windows-1252' })));
    expect(wrong.rows.map(({ problems }) => problems[0]?.values?.meant)).toEqual([
      'José Muñoz',
      'Zoë Jiménez',
    ]);
    expect(wrong.counts).toMatchObject({ ready: 0, problem: 2 });
  });
});

describe('the template', () => {
  it('is saved with headings that are all known, and its own line is nobody', async () => {
    const { service, saved, drop, doors } = someImport();
    expect(await good(service.saveTemplate({}))).toEqual({ isCanceled: false });
    const [[name = '', bytes] = []] = saved;
    expect(name).toBe('FileReady - list of people.csv');
    const line = 'Rosa Delfinch,Attorney,Miami,rosa@ashgrove.example,EX-2,ca11,,,,,,';
    const preview = previewIn(await drop(`${bytes}${line}\r\n`));
    expect(preview.columns.filter(({ field }) => field === 'ignored')).toEqual([]);
    expect(preview.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['roster-example'],
      [],
    ]);
    doors.isClosed = true;
    expect(await good(service.saveTemplate({}))).toEqual({ isCanceled: true });
  });

  it('has a line that would be ready if it were somebody’s', async () => {
    const { service, saved, drop } = someImport();
    await good(service.saveTemplate({}));
    const [text = ''] = [...saved.values()].map(String);
    const own = text.replace('paula@practice-example.invalid', 'paula@ashgrove.example');
    expect(previewIn(await drop(own)).counts).toMatchObject({ ready: 1, problem: 0 });
  });
});
