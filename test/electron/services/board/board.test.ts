import { describe, expect, it } from 'vitest';
import { boardService } from '../../../../electron/services/board/board.ts';
import { firmProgress } from '../../../../electron/services/board/firm-progress.ts';
import { CONTRACT } from '../../../../electron/shared/contract/contract.ts';
import { NO_FILTER } from '../../../../electron/shared/domain/board/find.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { someBoard } from '../../../support/board.ts';
import { added, joined, someEcfAccount, somePerson } from '../../../support/people.ts';
import { good, someGround } from '../../../support/services.ts';

const VIEW = {
  filter: { ...NO_FILTER, statuses: ['blocked' as const] },
  groupBy: 'office' as const,
  sort: { by: 'due' as const, isDescending: false },
};

function someService() {
  const ground = someGround();
  const { board } = someBoard(ground);
  const service = boardService({
    ...ground,
    board,
    progress: firmProgress(ground),
    actorName: () => 'Dana Desk',
  });
  const person = somePerson({ name: 'Paula Plainview' });
  const account = someEcfAccount(person, 'alnb');
  ground.records.append([added(person), joined(account)]);
  return { ...ground, board, service, person, account };
}

describe('the board as the page asks for it', () => {
  it('comes with courts and texts said once, in the shape of the contract', async () => {
    const { service } = someService();
    const first = CONTRACT.board.open.output.parse(await good(service.open({})));
    expect(first).toMatchObject({
      me: 'Dana Desk',
      people: 1,
      known: 1,
      isCut: false,
    });
    const [cell] = first.rows[0]?.cells ?? [];
    expect(first.courts?.[cell?.court ?? 9]?.id).toBe('alnb');
    expect(first.texts[cell?.next ?? 99]?.stepId).toBe('own-account');
  });

  it('sends only what is new: a changed row, new texts, no courts the page has', async () => {
    const { service, records, account } = someService();
    const first = await good(service.open({}));
    const asked = { texts: first.texts.length, courtsRevision: first.courtsRevision };
    const body = { place: 'on-paper' as const };
    records.append([{ subject: ecfSubject(account.id), kind: 'credential.said', body }]);
    await null;
    const news = CONTRACT.board.changes.output.parse(
      await good(service.changes({ since: first.revision, ...asked })),
    );
    expect(news.rows.map(({ name }) => name)).toEqual(['Paula Plainview']);
    expect(news.courts).toBeUndefined();
    expect(await good(service.changes({ since: news.revision, ...asked }))).toMatchObject({
      rows: [],
      gone: [],
    });
  });
});

describe('notes about a person', () => {
  it('are kept with who wrote them and when, and can be taken away and brought back', async () => {
    const { service, records, person, account } = someService();
    await good(
      service.addNote({ personId: person.id, text: ' Called the help desk.\r\nWaiting. ' }),
    );
    await good(
      service.addNote({ personId: person.id, ecfAccountId: account.id, text: 'About ALNB' }),
    );
    const { notes } = CONTRACT.board.notes.output.parse(
      await good(service.notes({ personId: person.id })),
    );
    expect(notes).toMatchObject([
      { text: 'Called the help desk.\nWaiting.', by: 'Dana Desk' },
      { text: 'About ALNB', ecfAccountId: account.id },
    ]);
    const noteId = notes[0]?.noteId ?? '';
    const { undo } = await good(service.removeNote({ personId: person.id, noteId }));
    expect((await good(service.notes({ personId: person.id }))).notes).toHaveLength(1);
    records.undo(undo);
    expect((await good(service.notes({ personId: person.id }))).notes).toHaveLength(2);
    expect((await good(service.open({}))).rows[0]?.notes).toBe(2);
  });

  it('need text, a person, and an account of that person', async () => {
    const { service, person } = someService();
    const stranger = somePerson();
    const { id: other } = stranger;
    const { id: notTheirs } = someEcfAccount(stranger);
    expect(service.addNote({ personId: person.id, text: ' \n ' })).toMatchObject({
      failure: { problems: [{ field: 'text', code: 'field-required' }] },
    });
    expect(service.addNote({ personId: other, text: 'x' })).toMatchObject({
      failure: { code: 'person-not-found' },
    });
    expect(
      service.addNote({ personId: person.id, ecfAccountId: notTheirs, text: 'x' }),
    ).toMatchObject({
      failure: { code: 'account-not-found' },
    });
    expect(service.removeNote({ personId: person.id, noteId: other })).toMatchObject({
      failure: { code: 'note-not-found' },
    });
  });
});

describe('saved views', () => {
  it('are kept in the records, one of a name, and can be taken back', async () => {
    const { service, records } = someService();
    await good(service.saveView({ name: 'Blocked in Miami', view: VIEW }));
    const replaced = await good(
      service.saveView({ name: 'BLOCKED in miami', view: { ...VIEW, groupBy: 'court' } }),
    );
    const views = CONTRACT.board.views.output.parse(await good(service.views({})));
    expect(views).toMatchObject([
      { name: 'BLOCKED in miami', by: 'Dana Desk', view: { groupBy: 'court' } },
    ]);
    records.undo(replaced.undo);
    expect(await good(service.views({}))).toMatchObject([{ name: 'Blocked in Miami' }]);
    await good(service.removeView({ id: replaced.id }));
    expect(await good(service.views({}))).toEqual([]);
    expect(service.removeView({ id: replaced.id })).toMatchObject({
      failure: { code: 'view-not-found' },
    });
  });

  it('work out no cell again', async () => {
    const { service, board } = someService();
    await board.whole();
    const { revision } = board.changes(0);
    await good(service.saveView({ name: 'Mine', view: VIEW }));
    await board.whole();
    expect(board.changes(revision).rows).toEqual([]);
  });
});

describe('who is in charge', () => {
  it('can be chosen among everyone who is, and oneself', async () => {
    const { service, records, person } = someService();
    const body = { name: 'Greta Quill' };
    records.append([{ subject: personSubject(person.id), kind: 'person.in-charge', body }]);
    expect(await good(service.inCharge({}))).toEqual(['Dana Desk', 'Greta Quill']);
    expect(await good(service.notes({ personId: person.id }))).toMatchObject({
      inCharge: 'Greta Quill',
    });
  });
});

describe('the firm over time', () => {
  it('follows the log: courts joined and left, and undone entries', async () => {
    const { service, records, person, account } = someService();
    expect(await good(service.history({}))).toMatchObject([{ accounts: 1, canFile: 0 }]);
    const second = joined(someEcfAccount(person, 'flsb'));
    const written = await good(records.append([second]));
    expect((await good(service.history({}))).at(-1)).toMatchObject({ accounts: 2 });
    records.undo(written);
    expect((await good(service.history({}))).at(-1)).toMatchObject({ accounts: 1 });
    const left: NewEvent = { subject: ecfSubject(account.id), kind: 'court.left', body: {} };
    records.append([left]);
    expect((await good(service.history({}))).at(-1)).toMatchObject({ accounts: 0 });
  });

  it('is the same read at once as followed change by change', async () => {
    const ground = someService();
    const { service, records, person } = ground;
    await good(service.history({}));
    for (const court of ['flsb', 'ncmb']) records.append([joined(someEcfAccount(person, court))]);
    const followed = await good(service.history({}));
    expect([...(await firmProgress(ground).points())]).toEqual(followed);
  });
});
