import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { courtStyle } from '../../../../electron/practice-court/invented/courts.ts';

const Directory = z.object({
  courts: z.array(z.object({ id: z.string(), pacerCourtId: z.string(), type: z.string() })),
});
const DIRECTORY = new URL('../../../../assets/courts/directory.json', import.meta.url);

describe('the courts of the practice court', () => {
  it('has every court of the directory, of the same type and with the same PACER id', () => {
    const { courts } = Directory.parse(JSON.parse(readFileSync(DIRECTORY, 'utf8')));
    expect(courts.length).toBeGreaterThan(200);
    for (const { id, pacerCourtId, type } of courts) {
      const style = courtStyle(id);
      expect([id, style?.pacerCourtId]).toEqual([id, pacerCourtId]);
      if (type !== 'other') expect([id, style?.type]).toEqual([id, type]);
    }
  });

  it.each([
    ['alnb', 'bankruptcy', 'ALNBK'],
    ['almd', 'district', 'ALMDC'],
    ['cacb', 'bankruptcy', 'CACBK'],
    ['caed', 'district', 'CAEDC'],
    ['ca4', 'appellate', '04CA'],
    ['ca11', 'appellate', '11CA'],
    ['cadc', 'appellate', '1DCCA'],
    ['cafc', 'appellate', 'CAFC'],
    ['bap9', 'appellate', '09BAP'],
    ['cit', 'district', 'CITDC'],
  ])('%s is a %s court that PACER calls %s', (id, type, pacerCourtId) => {
    expect(courtStyle(id)).toMatchObject({ id, type, pacerCourtId });
  });

  it('takes name and type from someone who knows the court', () => {
    const named = [{ id: 'zzz9', name: 'Court of Elsewhere', type: 'appellate' }] as const;
    expect(courtStyle('zzz9', named)).toMatchObject({
      name: 'Court of Elsewhere',
      type: 'appellate',
    });
  });

  it.each(['', 'A', 'ALNB', 'a-b', '../x', 'constructor0000'])('has no court called "%s"', (id) => {
    expect(courtStyle(id)).toBeUndefined();
  });

  it('is not confused by names that every object has', () => {
    expect(courtStyle('constructor')).toMatchObject({ type: 'district', logoutLabel: 'Logout' });
  });
});
