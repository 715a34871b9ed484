import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BackupKeeper } from '../../../../electron/services/backups/keeper.ts';
import { bulkService } from '../../../../electron/services/board/bulk.ts';
import { rememberedActs } from '../../../../electron/services/shared/acts.ts';
import { backupsIn } from '../../../support/backups.ts';
import { someBoard } from '../../../support/board.ts';
import { MONDAY_MORNING } from '../../../support/clock.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { newFolder } from '../../../support/records.ts';
import { someImport } from '../../../support/roster-import.ts';
import { good, someGround } from '../../../support/services.ts';

/** A firm of one person, with backups kept. `megabytes` are left on the disk, if they are few. */
function someFirm(megabytes?: number, version = '1.0.0') {
  const folder = newFolder();
  const ground = someGround(MONDAY_MORNING, folder);
  const person = somePerson();
  ground.records.append([added(person), joined(someEcfAccount(person))]);
  const { clock } = ground;
  const backups = backupsIn(folder, { clock, version, ...(megabytes ? { megabytes } : {}) });
  let told = 0;
  const onChange = () => {
    told += 1;
  };
  const keeper = new BackupKeeper({ ...ground, backups, onChange });
  const backUpFirst = () => keeper.beforeImport();
  return { ...ground, backUpFirst, folder, person, backups, keeper, told: () => told };
}

type Firm = ReturnType<typeof someFirm>;

/** A minute passes, and whatever it began has ended. */
async function minute({ keeper, told }: Firm, isExpected: boolean): Promise<void> {
  const before = told();
  keeper.everyMinute();
  for (let waited = 0; isExpected && told() === before && waited < 600; waited += 1) await wait(50);
}

describe('the daily backup', () => {
  it('is made once each day of the person’s own calendar', async () => {
    const firm = someFirm();
    const { clock, backups } = firm;
    await minute(firm, true);
    await minute(firm, false);
    expect(backups.list()).toHaveLength(1);
    // Half past eleven at night is still Monday in Birmingham.
    clock.instant = '2026-11-24T05:30:00.000Z';
    await minute(firm, false);
    expect(backups.list()).toHaveLength(1);
    clock.instant = '2026-11-24T06:30:00.000Z';
    await minute(firm, true);
    expect(backups.list().map(({ at }) => at)).toEqual([clock.instant, MONDAY_MORNING]);
  });

  it('is not made of records with nothing in them', async () => {
    const folder = newFolder();
    const ground = someGround(MONDAY_MORNING, folder);
    const backups = backupsIn(folder);
    const keeper = new BackupKeeper({ ...ground, backups, onChange: () => undefined });
    keeper.everyMinute();
    await keeper.start();
    expect(backups.list()).toEqual([]);
    expect(await keeper.make()).toMatchObject({ failure: { code: 'backup-not-now' } });
  });

  it('says since when none could be made, stops no work, and tries again after an hour', async () => {
    const firm = someFirm();
    const { keeper, clock, records, person, folder, backups } = firm;
    // Something else has the folder’s name.
    writeFileSync(join(folder, 'backups'), '');
    await minute(firm, true);
    expect(keeper.standing).toEqual({
      trouble: { failure: { code: 'backup-not-made' }, since: MONDAY_MORNING },
    });
    expect(records.append([renamed(person, 'Later')]).ok).toBe(true);
    clock.instant = '2026-11-23T17:30:00.000Z';
    clock.pass(30 * 60);
    await minute(firm, false);
    expect(firm.told()).toBe(1);
    clock.pass(31 * 60);
    await minute(firm, true);
    expect(keeper.standing.trouble?.since).toBe(MONDAY_MORNING);

    rmSync(join(folder, 'backups'));
    mkdirSync(join(folder, 'backups'));
    clock.pass(61 * 60);
    await minute(firm, true);
    expect(keeper.standing).toEqual({ lastAt: backups.list()[0]?.at });
  });

  it('is tried again when one could not be made later that day, so that the warning doesn’t outlive its cause', async () => {
    const firm = someFirm();
    const { keeper, clock, folder, backups } = firm;
    await minute(firm, true);
    renameSync(join(folder, 'backups'), join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'backups'), '');
    expect(await keeper.make()).toMatchObject({ failure: { code: 'backup-not-made' } });
    rmSync(join(folder, 'backups'));
    renameSync(join(folder, 'elsewhere'), join(folder, 'backups'));
    clock.pass(61 * 60);
    await minute(firm, true);
    expect(keeper.standing.trouble).toBeUndefined();
    expect(backups.list()).toHaveLength(2);
  });

  it('says how little room is left', async () => {
    const { keeper } = someFirm(12);
    expect(await keeper.make()).toMatchObject({ failure: { code: 'backup-no-room' } });
    expect(keeper.standing.trouble?.failure).toEqual({
      code: 'backup-no-room',
      values: { megabytes: 12 },
    });
  });
});

describe('the first start of another version', () => {
  it('makes a backup, and the next starts of that version make none', async () => {
    const { keeper, backups, folder, ...ground } = someFirm();
    await keeper.start();
    await keeper.start();
    expect(backups.list()).toHaveLength(1);
    const next = backupsIn(folder, { version: '1.1.0' });
    const again = new BackupKeeper({ ...ground, backups: next, onChange: () => undefined });
    await again.start();
    await again.start();
    expect(next.list()).toHaveLength(2);
  });
});

describe('before many records change at once', () => {
  it('an import makes a backup of how it was, and another only when something was recorded since', async () => {
    const firm = someFirm();
    const { backups, records } = firm;
    const { open, service } = someImport(undefined, firm);
    const { importId } = await open();
    await good(service.commit({ importId }));
    expect(records.people()).toHaveLength(3);
    const [before] = backups.list();
    expect(await backups.look([before?.name ?? ''], { isChecked: true })).toMatchObject([
      { found: 'whole', entries: 2, people: 1 },
    ]);
    await firm.keeper.beforeImport();
    await firm.keeper.beforeImport();
    expect(backups.list()).toHaveLength(2);
  });

  it('a bulk act makes a backup of how it was, at most one an hour', async () => {
    const firm = someFirm();
    const { backups, person, keeper, clock } = firm;
    const { board } = someBoard(firm);
    const acts = rememberedActs(firm.ids);
    const backUpFirst = () => keeper.beforeBulkAct();
    const bulk = bulkService({ ...firm, board, acts, backUpFirst, tell: () => undefined });
    const act = { kind: 'put-in-charge', name: 'Greta Quill' } as const;
    const on = { personIds: [person.id], courtIds: [] };
    const { previewId } = await good(bulk.preview({ act, on }));
    expect(backups.list()).toEqual([]);
    await good(bulk.commit({ previewId }));
    const [before] = backups.list();
    const [content] = await backups.look([before?.name ?? ''], { isChecked: true });
    expect(content).toMatchObject({ entries: 2, lost: 1 });
    clock.instant = '2026-11-23T17:59:00.000Z';
    await keeper.beforeBulkAct();
    expect(backups.list()).toHaveLength(1);
    clock.instant = '2026-11-23T18:00:00.000Z';
    await keeper.beforeBulkAct();
    expect(backups.list()).toHaveLength(2);
  });

  it('a bulk act is done although no backup can be made', async () => {
    const firm = someFirm(12);
    const { board } = someBoard(firm);
    const acts = rememberedActs(firm.ids);
    const bulk = bulkService({ ...firm, board, acts, tell: () => undefined });
    const act = { kind: 'put-in-charge', name: 'Greta Quill' } as const;
    const on = { personIds: [firm.person.id], courtIds: [] };
    const { previewId } = await good(bulk.preview({ act, on }));
    expect(await good(bulk.commit({ previewId }))).toMatchObject({ changed: 1 });
    expect(firm.keeper.standing.trouble).toBeDefined();
  });
});
