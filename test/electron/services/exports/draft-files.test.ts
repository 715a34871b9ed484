import { describe, expect, it } from 'vitest';
import { fail } from '../../../../electron/shared/domain/values/result.ts';
import { someExports } from '../../../support/exports.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good } from '../../../support/services.ts';

describe('reminders to many people', () => {
  it('are named if they can’t be saved, beside those that are', async () => {
    const { service, doors, records, saved, ann } = someExports();
    const [cara, dan] = ['Cara Cole', 'Dan Dale'].map((name) =>
      somePerson({ name, email: 'mail@firm.example' }),
    );
    if (!cara || !dan) throw new Error('two people are needed');
    records.append([cara, dan].flatMap((one) => [added(one), joined(someEcfAccount(one, 'flsb'))]));
    const { write } = doors.files;
    const writeUntilFull = (from: number) =>
      Object.assign(doors.files, {
        write: async (path: string, bytes: Uint8Array) =>
          saved.size < from ? write(path, bytes) : fail('disk-full'),
      });
    writeUntilFull(1);
    const personIds = [ann.id, cara.id, dan.id];
    expect(await good(service.drafts({ personIds }))).toEqual({
      isCanceled: false,
      count: 1,
      left: [
        { name: 'Cara Cole', why: 'not-saved' },
        { name: 'Dan Dale', why: 'not-saved' },
      ],
      stopped: 'disk-full',
    });
    saved.clear();
    writeUntilFull(0);
    expect(await service.drafts({ personIds })).toMatchObject({ failure: { code: 'disk-full' } });
    // One that is open in the mail program keeps no other from being saved.
    Object.assign(doors.files, {
      write: async (path: string, bytes: Uint8Array) =>
        path.includes('Cara') ? fail('file-in-use') : write(path, bytes),
    });
    expect(await good(service.drafts({ personIds }))).toMatchObject({
      count: 2,
      left: [{ name: 'Cara Cole', why: 'not-saved' }],
      stopped: 'file-in-use',
    });
  });

  it('are one file each, and name the people who got none', async () => {
    const { service, saved, ann, bob } = someExports();
    expect(await good(service.drafts({ personIds: [ann.id, bob.id] }))).toEqual({
      isCanceled: false,
      count: 1,
      left: [{ name: 'Bob "Bo" Birch', why: 'no-address' }],
    });
    expect([...saved.keys()]).toEqual(['folder/FileReady - Ann Ashgrove - 2022-03-01.eml']);
  });

  it('are not written to a person without a court, in the board’s words', async () => {
    const { service, records } = someExports();
    const fay = somePerson({ name: 'Fay Field', email: 'fay@firm.example' });
    records.append([added(fay)]);
    expect(await good(service.drafts({ personIds: [fay.id] }))).toEqual({
      isCanceled: false,
      count: 0,
      left: [{ name: 'Fay Field', why: 'no-court' }],
    });
  });
});
