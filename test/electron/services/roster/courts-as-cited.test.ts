import { describe, expect, it } from 'vitest';
import { CourtId } from '../../../../electron/shared/domain/values/ids.ts';
import { everything, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

/** As Clio exports its users, with the courts that the firm added in a column of its own. */
const CLIO = [
  'Name,Email,Subscription type,Rate,Courts',
  'Ann Ashgrove,ann@ashgrove.example,Attorney,350,"S.D. Fla. Bankr.; M.D. Fla."',
  'Carl Dune,carl@dune.example,Attorney,350,"USDC SDFL, USBC MDFL"',
  'Erin Fox,erin@fox.example,Attorney,350,"11th Cir.; N.D. Ala."',
  'Gil Hay,gil@hay.example,Attorney,350,"FLSB / FLMB"',
  'Ivy Jay,ivy@jay.example,Attorney,350,"MDFL, ND Ala"',
  'Kit Low,kit@low.example,Attorney,350,"D. Del.; M.D. Fla."',
  '',
].join('\r\n');

const COURTS: Readonly<Record<string, string>> = {
  ann: 'flmd flsb',
  carl: 'flmb flsd',
  erin: 'alnb ca11',
  gil: 'flmb flsb',
  ivy: 'alnb flmd',
  kit: 'deb flmd',
};

describe('a roster that names courts as lawyers cite them', () => {
  it('asks once for the whole file which court a name means that may be two', async () => {
    const { open } = someImport(CLIO);
    const { counts, courtQuestions } = await open();
    expect(counts).toMatchObject({ total: 6, ready: 2, problem: 4 });
    const asked = courtQuestions.map(({ spellings, rows, choices }) => ({
      names: spellings.join(' / '),
      rows,
      choices: choices.map(({ short, type }) => `${short}: ${type}`),
    }));
    expect(asked).toEqual([
      {
        names: 'M.D. Fla. / MDFL',
        rows: 3,
        choices: ['M.D. Fla.: district', 'Bankr. M.D. Fla.: bankruptcy'],
      },
      {
        names: 'N.D. Ala. / ND Ala',
        rows: 2,
        choices: ['N.D. Ala.: district', 'Bankr. N.D. Ala.: bankruptcy'],
      },
      {
        names: 'D. Del.',
        rows: 1,
        choices: ['D. Del.: district', 'Bankr. D. Del.: bankruptcy'],
      },
    ]);
  });

  it('takes the answers for every row, lets a later one replace an earlier, and records the courts', async () => {
    const { open, service, records } = someImport(CLIO);
    const { importId, courtQuestions } = await open();
    const keyOf = (spelling: string) =>
      courtQuestions.find(({ spellings }) => spellings.includes(spelling))?.key ?? '';
    const mean = (spelling: string, id: string) =>
      service.meanCourts({
        importId,
        answers: [{ key: keyOf(spelling), courtId: CourtId.parse(id) }],
      });
    await good(mean('N.D. Ala.', 'alnb'));
    await good(mean('D. Del.', 'deb'));
    await good(mean('M.D. Fla.', 'flmb'));
    const settled = await good(mean('M.D. Fla.', 'flmd'));
    expect(settled.counts).toMatchObject({ ready: 6, problem: 0 });
    expect(settled.courtQuestions.map(({ answer }) => answer)).toEqual(['flmd', 'alnb', 'deb']);
    await good(service.commit({ importId }));
    const { people, courts } = everything(records);
    for (const { id, email } of people) {
      const ids = courts.filter(({ personId }) => personId === id).map(({ courtId }) => courtId);
      expect(ids.toSorted().join(' '), email).toBe(COURTS[email.split('@')[0] ?? '']);
    }
  });

  it('refuses a court that the name can’t be, and a name that the file doesn’t have', async () => {
    const { open, service } = someImport(CLIO);
    const { importId, courtQuestions } = await open();
    const [first] = courtQuestions;
    for (const key of [first?.key ?? '', 'nysd nysb']) {
      const courtId = CourtId.parse('flsd');
      const refused = await service.meanCourts({ importId, answers: [{ key, courtId }] });
      expect(refused).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    }
  });

  it('asks nothing of a file whose courts are plain', async () => {
    const { courtQuestions, counts } = await someImport(
      'Name,Courts\r\nAnn Ashgrove,"Bankr. S.D. Fla.; 11th Cir."\r\n',
    ).open();
    expect(courtQuestions).toEqual([]);
    expect(counts).toMatchObject({ ready: 1 });
  });

  it('asks again when a correction brings another name', async () => {
    const { open, service } = someImport('Name,Courts\r\nAnn Ashgrove,nowhere\r\n');
    const { importId } = await open();
    const asked = { importId, row: 0, field: 'courts', reach: 'row' } as const;
    const { courtQuestions, counts } = await good(service.fix({ ...asked, value: 'S.D.N.Y.' }));
    expect(courtQuestions.map(({ spellings }) => spellings)).toEqual([['S.D.N.Y.']]);
    expect(counts).toMatchObject({ problem: 1 });
    const fixed = await good(service.fix({ ...asked, value: 'USDC S.D.N.Y.' }));
    expect(fixed).toMatchObject({ courtQuestions: [], counts: { ready: 1 } });
  });
});
