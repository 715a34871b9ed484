import { describe, expect, it } from 'vitest';
import { added, somePerson } from '../../../support/people.ts';
import { previewIn, ROSTER_TEXT, someImport, unreadIn } from '../../../support/roster-import.ts';
import { good } from '../../../support/services.ts';

describe('several files at once', () => {
  const roster = (name: string) => `Name,Role\n${name},astronaut\n`;
  const correction = (importId: string) =>
    ({ importId, row: 0, field: 'role', value: 'staff', reach: 'row' }) as const;

  it('are corrected and recorded separately, in any window', async () => {
    const { service, drop, records } = someImport();
    const [mine, other] = [
      previewIn(await drop(roster('Ann'))),
      previewIn(await drop(roster('Bob'))),
    ];
    expect(await good(service.fix(correction(mine.importId)))).toMatchObject({
      counts: { ready: 1 },
    });
    expect((await good(service.rows({ importId: other.importId, from: 0 })))[0]).toMatchObject({
      status: 'problem',
      values: ['Bob', 'astronaut'],
    });
    expect(await good(service.commit({ importId: mine.importId }))).toMatchObject({ added: 1 });
    await good(service.fix(correction(other.importId)));
    expect(await good(service.commit({ importId: other.importId }))).toMatchObject({ added: 1 });
    expect(records.people()).toHaveLength(2);
  });

  it('are there as they were for a window that is reloaded, judged by what was recorded meanwhile', async () => {
    const { service, drop, records } = someImport();
    const { importId } = previewIn(await drop('Name,Role,E-mail\nAnn,astronaut,a@f.example\n'));
    await good(service.fix(correction(importId)));
    expect(await good(service.reopen({ importId }))).toMatchObject({ counts: { ready: 1 } });
    records.append([added(somePerson({ email: 'a@f.example' }))]);
    expect(await good(service.reopen({ importId }))).toMatchObject({
      counts: { ready: 0, ask: 1 },
      rows: [{ values: ['Ann', 'staff', 'a@f.example'] }],
    });
  });

  it('each wait for their own encoding', async () => {
    const { service, drop } = someImport();
    const [ann, jose] = [
      unreadIn(await drop(Buffer.from('Name\nAnn\n', 'utf16le'))),
      unreadIn(await drop(Buffer.from('Name\nJos\xe9\n', 'latin1'))),
    ];
    const first = await good(service.readAs({ importId: ann, encoding: 'utf-16le' }));
    const second = await good(service.readAs({ importId: jose, encoding: 'windows-1252' }));
    expect([first, second].map((read) => previewIn(read).rows[0]?.values)).toEqual([
      ['Ann'],
      ['José'],
    ]);
  });

  it('are at most four: a fifth closes the one not touched for longest, and its window learns it', async () => {
    const { service, drop, news } = someImport();
    const ids: string[] = [];
    for (const name of ['Ann', 'Bob', 'Cleo', 'Dora'])
      ids.push(previewIn(await drop(roster(name))).importId);
    const [ann = '', bob = ''] = ids;
    await good(service.fix(correction(ann)));
    expect(news).toEqual([]);
    await drop(roster('Egon'));
    expect(news).toEqual([{ kind: 'import-closed', importId: bob }]);
    expect(await service.rows({ importId: bob, from: 0 })).toMatchObject({
      failure: { code: 'import-not-open' },
    });
    expect((await good(service.rows({ importId: ann, from: 0 })))[0]).toMatchObject({
      status: 'ready',
    });
  });

  it('stop separately, also when a file is dropped, and each tells its progress', async () => {
    const people = (domain: string) =>
      Array.from({ length: 3000 }, (_, n) => `Person ${n},p${n}@${domain}.example`).join('\n');
    const { service, drop, records, news, clock } = someImport();
    let ticks = 0;
    Object.assign(clock, { steady: () => ticks++ });
    const open = async (domain: string) =>
      previewIn(await drop(`Name,E-mail\n${people(domain)}\n`)).importId;
    const [stopped, aside, kept] = [await open('one'), await open('two'), await open('three')];
    const commits = [stopped, aside, kept].map((importId) => service.commit({ importId }));
    expect(await service.commit({ importId: kept })).toMatchObject({ ok: false });
    await service.stop({ importId: stopped });
    await service.drop({ importId: aside });
    expect(await Promise.all(commits)).toMatchObject([
      { failure: { code: 'import-stopped' } },
      { failure: { code: 'import-stopped' } },
      { value: { added: 3000 } },
    ]);
    expect(records.people()).toHaveLength(3000);
    const progressOf = (of: string) =>
      news.findLast((item) => item.kind === 'progress' && item.importId === of);
    expect(progressOf(kept)).toMatchObject({ done: 3000, total: 3000 });
    expect(progressOf(stopped)).not.toMatchObject({ done: 3000 });
  });

  it('ask the records for the people again only after the records changed', async () => {
    const { service, drop, records } = someImport();
    const { people } = records;
    let asked = 0;
    Object.assign(records, {
      people: () => {
        asked += 1;
        return people();
      },
    });
    const { importId } = previewIn(await drop(roster('Ann')));
    await good(service.fix(correction(importId)));
    await good(service.decide({ importId, rows: [0], decision: 'skip' }));
    await good(service.reopen({ importId }));
    expect(asked).toBe(1);
    records.append([added(somePerson())]);
    await good(service.reopen({ importId }));
    expect(asked).toBe(2);
  });

  it('add no one twice when two list the same people and are recorded at the same time', async () => {
    const { drop, service, records } = someImport();
    const ids = [
      previewIn(await drop(ROSTER_TEXT)).importId,
      previewIn(await drop(ROSTER_TEXT)).importId,
    ];
    const reports = await Promise.all(
      ids.map((importId) => Promise.resolve(service.commit({ importId }))),
    );
    expect(reports.filter(({ ok }) => ok)).toHaveLength(1);
    expect(records.people()).toHaveLength(2);
  });
});
