import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemIds } from '../../../../electron/adapters/ids.ts';
import { ownMachine } from '../../../../electron/services/vault/own-machine.ts';
import { FakeKeychain } from '../../../support/fake-keychain.ts';
import { added, somePerson } from '../../../support/people.ts';
import { recordsIn } from '../../../support/records.ts';
import { smallDisk } from '../../../support/small-disk.ts';

it('F4: a computer whose name can’t be noted on a full disk still says how its keychain is, and notes it later', async ({
  skip,
}) => {
  const disk = smallDisk(4096);
  if (!disk) return skip('a small disk can be made by root on Linux only');
  try {
    const first = recordsIn(disk.folder);
    first.append([added(somePerson())]);
    first.close();
    const records = recordsIn(disk.folder);
    // The first write of this run, so that what follows meets the full disk in the middle of the work.
    expect(records.append([added(somePerson())]).ok).toBe(true);
    const { machine } = records;
    disk.fill(0);
    const keychain = new FakeKeychain();
    const own = ownMachine({ keychain, records, ids: systemIds });
    expect(await own.keychain.check()).toEqual({ ok: true, value: 'system' });
    expect(await own.keychain.read('anything')).toMatchObject({
      failure: { code: 'records-full' },
    });
    expect(records.machine).toBe(machine);
    rmSync(join(disk.folder, 'filler'));
    expect((await own.keychain.read('anything')).ok).toBe(true);
    expect(records.machine).toBe(keychain.entries.get('machine'));
    records.close();
  } finally {
    disk.remove();
  }
});
