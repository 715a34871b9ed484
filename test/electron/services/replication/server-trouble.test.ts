import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { added, renamed, somePerson } from '../../../support/people.ts';
import { newFirm, type TestFirm } from '../../../support/postgres/database.ts';
import { giveAsOther } from '../../../support/postgres/give.ts';
import { startReplica } from '../../../support/postgres/server.ts';
import { good } from '../../../support/services.ts';
import { joinedComputer, type SharedComputer, typedFor } from '../../../support/sharing.ts';
import { smallDisk } from '../../../support/small-disk.ts';

let firm: TestFirm;
let computer: SharedComputer & { readonly login: string };
beforeAll(async () => {
  firm = await newFirm();
}, 120_000);
afterEach(() => computer?.end());
afterAll(() => firm?.close());

const person = somePerson();
const now = () => good(computer.service.now({}));

describe('a server whose disk', () => {
  it('is really full takes no more, which is said, and gets what waits once there is room', async (context) => {
    const disk = smallDisk(2048);
    if (!disk) return context.skip('a disk of its own needs root on Linux');
    const folder = join(disk.folder, 'tables');
    mkdirSync(folder);
    giveAsOther(folder, firm.server.dataFolder);
    const { owner } = firm;
    try {
      await owner.query(`CREATE TABLESPACE small LOCATION '${folder}'`);
      await owner.query('ALTER TABLE fileready.event SET TABLESPACE small');
      computer = await joinedComputer(firm, { role: 'administrator' });
      disk.fill(0);
      computer.records.append([added(person), renamed(person, 'Kept meanwhile')]);
      expect(await now()).toMatchObject({
        step: 'offline',
        failure: { code: 'firm-disk-full' },
        waiting: 2,
      });
      expect(computer.records.person(person.id)?.person.name).toBe('Kept meanwhile');
      disk.empty();
      expect(await now()).toMatchObject({ step: 'connected', waiting: 0 });
    } finally {
      await owner.query('ALTER TABLE fileready.event SET TABLESPACE pg_default');
      await owner.query('DROP TABLESPACE small');
      disk.remove();
    }
  });
});

describe('a real replica, which can only be read', () => {
  it('is refused with its own sentence', async () => {
    computer = await joinedComputer(firm, { role: 'administrator' });
    const replica = await startReplica(firm.server, firm.owner);
    try {
      const typed = { ...typedFor(firm, computer.login), port: String(replica.port) };
      expect(await computer.service.test(typed)).toMatchObject({
        failure: { code: 'firm-database-read-only' },
      });
    } finally {
      await replica.stop();
    }
  });
});
