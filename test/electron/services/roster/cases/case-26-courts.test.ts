import { expect, it } from 'vitest';
import { CourtId } from '../../../../../electron/shared/domain/values/ids.ts';
import { everything, someImport } from '../../../../support/roster-import.ts';
import { good } from '../../../../support/services.ts';

const FILE = [
  'Name,Email,Courts',
  'Ann Ashgrove,ann@ashgrove.example,"S.D. Fla. Bankr.; M.D. Fla."',
  'Carl Dune,carl@dune.example,"USDC SDFL, USBC MDFL"',
  'Erin Fox,erin@fox.example,"11th Cir.; N.D. Ala."',
  'Gil Hay,gil@hay.example,"FLSB / FLMB"',
  '',
].join('\n');

it('case 26: courts as lawyers write them are read where plain, and else asked about once for all rows', async () => {
  const { open, service, records } = someImport(FILE);
  const { importId, counts, courtQuestions } = await open();
  expect(counts).toMatchObject({ ready: 2, problem: 2 });
  expect(courtQuestions.map(({ spellings }) => spellings)).toEqual([['M.D. Fla.'], ['N.D. Ala.']]);
  const answers = courtQuestions.map(({ key, choices }) => ({
    key,
    courtId: choices.find(({ type }) => type === 'bankruptcy')?.id ?? CourtId.parse('none'),
  }));
  await good(service.meanCourts({ importId, answers }));
  await good(service.commit({ importId }));
  const { people, courts } = everything(records);
  const found = people.map(({ id, name }) => {
    const ids = courts.filter(({ personId }) => personId === id).map(({ courtId }) => courtId);
    return `${name}: ${ids.toSorted().join(' ')}`;
  });
  expect(found.toSorted()).toEqual([
    'Ann Ashgrove: flmb flsb',
    'Carl Dune: flmb flsd',
    'Erin Fox: alnb ca11',
    'Gil Hay: flmb flsb',
  ]);
});
