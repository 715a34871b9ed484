import { describe, expect, it } from 'vitest';
import { added, somePerson } from '../../../support/people.ts';
import { onceWriting } from '../../../support/records.ts';
import { everything, someImport } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('recording a roster', () => {
  it('adds people with their PACER accounts and courts, in one act that can be taken back', async () => {
    const { open, service, records, history, news } = someImport();
    const { importId } = await open();
    const report = await good(service.commit({ importId }));
    expect(report).toMatchObject({ added: 2, updated: 0, accounts: 1, courts: 3, leftOut: 1 });
    const { people, accounts, courts } = everything(records);
    expect(people.map(({ name, role }) => [name, role]).toSorted()).toEqual([
      ['Ann Ashgrove', 'attorney'],
      ['Cosmo Clearwater', 'staff'],
    ]);
    expect(
      records
        .people()
        .map(({ inCharge = '' }) => inCharge)
        .toSorted(),
    ).toEqual(['', 'Greta Quill']);
    expect(accounts).toMatchObject([{ username: 'aashgrove1', accountType: 'not-looked' }]);
    expect(courts.map(({ courtId, standing }) => [courtId, standing]).toSorted()).toEqual([
      ['alnb', 'has-filed'],
      ['alnb', 'research-only'],
      ['flsb', 'has-filed'],
    ]);
    expect(news.some((item) => item.kind === 'progress' && item.of === 'roster')).toBe(true);

    await good(history.undoAct({ actId: report.actId ?? '' }));
    expect(everything(records)).toEqual({ people: [], accounts: [], courts: [] });
  });

  it('is all or nothing: a full disk leaves the roster as it was', async () => {
    const { open, service, records } = someImport();
    const { importId } = await open();
    const before = records.revision();
    Object.assign(records, {
      appendMany: async () => ({ ok: false, failure: { code: 'records-full' } }),
    });
    expect(await service.commit({ importId })).toMatchObject({ failure: { code: 'records-full' } });
    expect(records.revision()).toBe(before);
    expect(records.people()).toEqual([]);
  });

  it('can be stopped before anything is recorded', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `Person ${n},p${n}@firm.example`);
    const { open, service, records } = someImport(`Name,E-mail\n${rows.join('\n')}\n`);
    const { importId } = await open();
    const committing = service.commit({ importId });
    await service.stop({ importId });
    expect(await committing).toMatchObject({ failure: { code: 'import-stopped' } });
    expect(records.people()).toEqual([]);
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 3000 });
  });

  it('can be stopped while it is being written, and then nothing of it is recorded', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `Person ${n},p${n}@firm.example`);
    const { open, service, records } = someImport(`Name,E-mail\n${rows.join('\n')}\n`);
    const { importId } = await open();
    onceWriting(records, () => void service.stop({ importId }));
    expect(await service.commit({ importId })).toMatchObject({ failure: { code: 'act-stopped' } });
    expect(records.isEmpty()).toBe(true);
  });

  it('shows and records a name in the order it is spoken, and hands a row back as it stood', async () => {
    const file = 'Name,E-mail\n"Ashgrove, Ann",ann@firm.example\n"Birch, Bo",not an address\n';
    const { open, service, records } = someImport(file);
    const { importId, rows } = await open();
    expect(rows.map(({ values }) => values[0])).toEqual(['Ann Ashgrove', 'Birch, Bo']);
    await good(service.commit({ importId }));
    expect(records.people().map(({ person }) => person.name)).toEqual(['Ann Ashgrove']);
  });

  it('waits until the columns are settled', async () => {
    const { open, service } = someImport('E-mail,Office\na@b.example,Miami\n');
    const { importId, mappingProblems } = await open();
    expect(mappingProblems).toEqual([{ code: 'roster-no-name-column', name: '' }]);
    expect(await service.commit({ importId })).toMatchObject({
      failure: { code: 'roster-mapping' },
    });
  });

  it('takes PACER’s facts without a column of usernames, once, where the heading says PACER', async () => {
    const file =
      'Name,E-mail,Created,PACER Account Type,PACER account created\n' +
      'Ann Ashgrove,ann@firm.example,2026-10-01,upgraded,\n' +
      'Bo Birch,bo@firm.example,2026-10-02,,2019-05-06\n';
    const { open, service, records } = someImport(file);
    const first = await open();
    expect(first).toMatchObject({ mappingProblems: [], counts: { ready: 2, problem: 0 } });
    expect(await good(service.commit({ importId: first.importId }))).toMatchObject({ added: 2 });
    // People added in one moment come in any order.
    const accounts = () =>
      records
        .people()
        .toSorted((one, other) => one.person.name.localeCompare(other.person.name))
        .flatMap(({ pacerAccounts }) => pacerAccounts);
    expect(accounts()).toMatchObject([
      { username: '', accountType: 'upgraded' },
      { username: '', accountType: 'not-looked', createdOn: '2019-05-06' },
    ]);
    const { importId } = await open();
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    await good(service.commit({ importId }));
    expect(accounts()).toHaveLength(2);
  });

  it('adds no one twice who was recorded since the preview', async () => {
    const { open, service, records } = someImport();
    const { importId } = await open();
    records.append([added(somePerson({ name: 'Ann A.', email: 'ANN@firm.example' }))]);
    expect(await good(service.commit({ importId }))).toMatchObject({ added: 1, leftOut: 2 });
    expect(records.people()).toHaveLength(2);
  });

  it('counts apart the people about whom the file has nothing new, and records nothing for them', async () => {
    const { open, service, records } = someImport();
    const first = await open();
    await good(service.commit({ importId: first.importId }));
    const before = records.revision();
    const { importId } = await open();
    await good(service.decide({ importId, rows: 'all-that-ask', decision: 'update' }));
    const report = await good(service.commit({ importId }));
    expect(report).toEqual({
      links: 0,
      notLinked: [],
      otherwise: [],
      added: 0,
      updated: 0,
      unchanged: 2,
      accounts: 0,
      courts: 0,
      leftOut: 1,
    });
    expect(records.revision()).toBe(before);
  });
});
