import { describe, expect, it } from 'vitest';
import { backupsService } from '../../../../electron/services/backups/backups.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import { replacingProof } from '../../../../electron/services/vault/replacing-proof.ts';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import type { PresenceState } from '../../../../electron/shared/domain/vault/presence.ts';
import { backupsIn } from '../../../support/backups.ts';
import { added, somePerson } from '../../../support/people.ts';
import { newFolder } from '../../../support/records.ts';
import { good, someGround } from '../../../support/services.ts';

/** A firm with one backup, and the calls about backups of an app where presence stands so. */
async function someFirm(isSetUp: boolean) {
  const folder = newFolder();
  const ground = someGround(undefined, folder);
  ground.records.append([added(somePerson())]);
  const backups = backupsIn(folder, { clock: ground.clock });
  await good(backups.make());
  const grants = presenceGrants(ground.clock, ground.ids);
  const state: PresenceState = { way: 'pin', isSetUp, waitSeconds: 0 };
  const presence = { state: async () => ok(state) };
  let starts = 0;
  const service = backupsService({
    backups,
    keeper: () => undefined,
    isDamaged: () => true,
    proof: (grant) => replacingProof({ presence, grants }, grant),
    startAgain: () => {
      starts += 1;
      return undefined;
    },
    onChange: () => undefined,
  });
  const [newest] = backups.list();
  if (!newest) throw new Error('no backup');
  return { service, grants, name: newest.name, starts: () => starts };
}

describe('putting other records in the place of these', () => {
  it('takes proof once a PIN is set, and changes nothing without it', async () => {
    const { service, grants, name, starts } = await someFirm(true);
    const another = grants.give({ action: 'destroy-all' });
    expect(await service.goBack({ name })).toEqual(fail('presence-needed'));
    expect(await service.goBack({ name, grant: another })).toEqual(fail('presence-needed'));
    expect(await service.takeReadable({})).toEqual(fail('presence-needed'));
    expect(starts()).toBe(0);
    const grant = grants.give({ action: 'replace-records' });
    expect(await service.goBack({ name, grant })).toEqual(ok({}));
    expect(starts()).toBe(1);
  });

  it('asks for nothing where no PIN was ever set', async () => {
    const { service, name, starts } = await someFirm(false);
    expect(await service.goBack({ name })).toEqual(ok({}));
    expect(starts()).toBe(1);
  });
});
