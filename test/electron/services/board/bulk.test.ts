import { describe, expect, it } from 'vitest';
import { bulkService } from '../../../../electron/services/board/bulk.ts';
import { historyService } from '../../../../electron/services/people/history.ts';
import { rememberedActs } from '../../../../electron/services/shared/acts.ts';
import { presenceGrants } from '../../../../electron/services/shared/grants.ts';
import type { News } from '../../../../electron/shared/contract/events.ts';
import type { ReportedFact } from '../../../../electron/shared/domain/board/bulk-account-fact.ts';
import type { BulkAct } from '../../../../electron/shared/domain/board/bulk-act.ts';
import type { LinkKnownBy } from '../../../../electron/shared/domain/checklist/link-known-by.ts';
import type { RecordedFacts } from '../../../../electron/shared/domain/pacer/account.ts';
import type { Person } from '../../../../electron/shared/domain/people/person.ts';
import type { NewEvent } from '../../../../electron/shared/domain/records/event.ts';
import { personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { linesOfPerson } from '../../../../electron/shared/domain/records/history/history-lines.ts';
import { CourtId, PacerAccountId } from '../../../../electron/shared/domain/values/ids.ts';
import { someBoard } from '../../../support/board.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { onceWriting } from '../../../support/records.ts';
import { good, someGround } from '../../../support/services.ts';

const ALNB = CourtId.parse('alnb');
const FLSB = CourtId.parse('flsb');
const TICK: BulkAct = { kind: 'record-step', stepId: 'contact-details', outcome: 'done', note: '' };

/** Three attorneys in ALNB, the first in FLSB too, and one member of staff who reads. */
function someBulk(ground = someGround()) {
  const { records, ids } = ground;
  const people = ['Ann', 'Bob', 'Cosmo'].map((name) => somePerson({ name }));
  const reader = somePerson({ name: 'Rhea Reader', role: 'staff' });
  const accounts = people.map((person) => someEcfAccount(person, 'alnb'));
  const [ann] = people;
  const second = ann ? [someEcfAccount(ann, 'flsb')] : [];
  const research = { ...someEcfAccount(reader, 'alnb'), standing: 'research-only' as const };
  records.append([
    ...[...people, reader].map(added),
    ...[...accounts, ...second, research].map(joined),
  ]);
  const { board } = someBoard(ground);
  const acts = rememberedActs(ids);
  const news: News[] = [];
  const bulk = bulkService({ ...ground, board, acts, tell: (item) => news.push(item) });
  const history = historyService({ ...ground, acts, grants: presenceGrants(ground.clock, ids) });
  const all = [...people, reader].map(({ id }) => id);
  return { ...ground, board, bulk, history, news, people, reader, accounts, all };
}

const doneIn = async (board: ReturnType<typeof someBulk>['board']) =>
  (await board.whole()).flatMap(({ name, cells }) => cells.map(({ done }) => `${name} ${done}`));

describe('recording a step for many', () => {
  it('shows whom it reaches and whom not, and why, and records nothing yet', async () => {
    const { bulk, all, records } = someBulk();
    const before = records.revision();
    const preview = await good(bulk.preview({ act: TICK, on: { personIds: all, courtIds: [] } }));
    expect(preview).toMatchObject({
      people: 3,
      accounts: 4,
      reached: [
        'Ann, Bankr. N.D. Ala., Bankr. S.D. Fla.',
        'Bob, Bankr. N.D. Ala.',
        'Cosmo, Bankr. N.D. Ala.',
      ],
      not: [{ why: 'no-such-step', count: 1, some: ['Rhea Reader, Bankr. N.D. Ala.'] }],
    });
    expect(records.revision()).toBe(before);
  });

  it('reaches only the courts that were named, or only the accounts that were chosen', async () => {
    const { bulk, all, accounts } = someBulk();
    const inFlorida = await good(
      bulk.preview({ act: TICK, on: { personIds: all, courtIds: [FLSB] } }),
    );
    expect(inFlorida).toMatchObject({ accounts: 1, not: [{ why: 'no-court', count: 3 }] });
    const chosen = await good(
      bulk.preview({ act: TICK, on: { ecfAccountIds: accounts.slice(0, 2).map(({ id }) => id) } }),
    );
    expect(chosen).toMatchObject({ people: 2, accounts: 2, not: [] });
  });

  it('is one act: recorded at once, taken back at once, and taken back again', async () => {
    const { bulk, board, history, all } = someBulk();
    const before = await doneIn(board);
    const on = { personIds: all, courtIds: [ALNB] };
    const { previewId } = await good(bulk.preview({ act: TICK, on }));
    const { actId, changed } = await good(bulk.commit({ previewId }));
    expect(changed).toBe(3);
    expect(await good(bulk.preview({ act: TICK, on }))).toMatchObject({
      accounts: 0,
      not: [{ why: 'step-recorded-already', count: 3 }, { why: 'no-such-step' }],
    });
    const after = await doneIn(board);
    const back = await good(history.undoAct({ actId }));
    expect(await doneIn(board)).toEqual(before);
    await good(history.undoAct({ actId: back.actId }));
    expect(await doneIn(board)).toEqual(after);
  });

  it('can be stopped while it is being written, and then nothing of it is recorded', async () => {
    const { bulk, records } = someBulk();
    const people = Array.from({ length: 600 }, () => somePerson());
    await good(records.appendMany(people.map(added)));
    const act: BulkAct = { kind: 'put-in-charge', name: 'Greta Quill' };
    const on = { personIds: people.map(({ id }) => id), courtIds: [] };
    const { previewId } = await good(bulk.preview({ act, on }));
    const before = records.revision();
    onceWriting(records, () => void bulk.stop({}));
    expect(await bulk.commit({ previewId })).toMatchObject({ failure: { code: 'act-stopped' } });
    expect(records.revision()).toBe(before);
    expect(records.people().some(({ inCharge }) => inCharge)).toBe(false);
  });

  it('records what was shown, or nothing: a change in between asks for another look', async () => {
    const { bulk, all, accounts, records } = someBulk();
    const { previewId } = await good(
      bulk.preview({ act: TICK, on: { personIds: all, courtIds: [] } }),
    );
    const [first] = accounts;
    const subject = `ecf:${first?.id}` as const;
    records.append([{ subject, kind: 'credential.said', body: { place: 'on-paper' } }]);
    expect(await bulk.commit({ previewId })).toMatchObject({
      failure: { code: 'bulk-out-of-date' },
    });
  });

  it('asks for another look when somebody it reaches leaves the firm or joins a court meanwhile', async () => {
    const { bulk, all, people, records } = someBulk();
    const [ann, bob] = people;
    const on = { personIds: all, courtIds: [] };
    const first = await good(bulk.preview({ act: TICK, on }));
    const subject = personSubject(bob?.id ?? '');
    records.append([{ subject, kind: 'person.archived', body: {} }]);
    expect(await bulk.commit(first)).toMatchObject({ failure: { code: 'bulk-out-of-date' } });
    const adding = {
      kind: 'add-court',
      courtId: CourtId.parse('ncmb'),
      capacity: 'own-role',
      standing: 'has-filed',
    } as const;
    const second = await good(bulk.preview({ act: adding, on }));
    records.append([joined(someEcfAccount(ann ?? somePerson(), 'ncmb'))]);
    expect(await bulk.commit(second)).toMatchObject({ failure: { code: 'bulk-out-of-date' } });
    expect(await good(bulk.preview({ act: adding, on }))).toMatchObject({
      people: 2,
      not: [
        { why: 'court-joined-already', some: ['Ann'] },
        { why: 'not-in-roster', some: ['Bob'] },
      ],
    });
  });

  it('is not disturbed by a change to somebody else', async () => {
    const { bulk, accounts, records, reader } = someBulk();
    const { previewId } = await good(
      bulk.preview({ act: TICK, on: { ecfAccountIds: accounts.map(({ id }) => id) } }),
    );
    records.append([renamed(reader, 'Rhea R. Reader')]);
    expect(await good(bulk.commit({ previewId }))).toMatchObject({ changed: 3 });
  });

  it('asks for a reason when a step is skipped', async () => {
    const { bulk, all } = someBulk();
    const act = { ...TICK, outcome: 'skipped' as const };
    expect(await bulk.preview({ act, on: { personIds: all, courtIds: [] } })).toMatchObject({
      failure: { problems: [{ field: 'note', code: 'field-required' }] },
    });
  });

  it('tells its progress, and a stopped preview leaves nothing to record', async () => {
    const { bulk, all, news } = someBulk();
    const previewing = bulk.preview({ act: TICK, on: { personIds: all, courtIds: [] } });
    await bulk.stop({});
    expect(await previewing).toMatchObject({ failure: { code: 'act-stopped' } });
    const { previewId } = await good(
      bulk.preview({ act: TICK, on: { personIds: all, courtIds: [] } }),
    );
    await good(bulk.commit({ previewId }));
    expect(news.at(-1)).toEqual({ kind: 'progress', of: 'bulk', done: 4, total: 4 });
  });

  it('has nobody to record for, and says so', async () => {
    const { bulk, reader } = someBulk();
    const { previewId } = await good(
      bulk.preview({ act: TICK, on: { personIds: [reader.id], courtIds: [] } }),
    );
    expect(await bulk.commit({ previewId })).toMatchObject({ failure: { code: 'bulk-nothing' } });
  });
});

describe('the steps to choose for many', () => {
  const idsOf = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

  it('are those of the checklists among the selected, and only what a person records', async () => {
    const { bulk, all } = someBulk();
    const steps = await good(bulk.steps({ on: { personIds: all, courtIds: [] } }));
    expect(idsOf(steps)).toContain('contact-details');
    expect(idsOf(steps)).not.toContain('own-account');
    expect(new Set(idsOf(steps)).size).toBe(steps.length);
  });

  it('are those of one court where one is named, or of the chosen accounts', async () => {
    const { bulk, all, accounts, reader } = someBulk();
    const inFlorida = await good(bulk.steps({ on: { personIds: all, courtIds: [FLSB] } }));
    const chosen = await good(bulk.steps({ on: { ecfAccountIds: accounts.map(({ id }) => id) } }));
    const readers = await good(bulk.steps({ on: { personIds: [reader.id], courtIds: [] } }));
    expect(inFlorida).not.toEqual(chosen);
    expect(idsOf(chosen)).toContain('contact-details');
    expect(idsOf(readers)).not.toContain('contact-details');
    expect(await good(bulk.steps({ on: { personIds: [reader.id], courtIds: [FLSB] } }))).toEqual(
      [],
    );
  });
});

describe('adding a court for many', () => {
  it('adds it for each in their own role, and not twice', async () => {
    const { bulk, all, records, people } = someBulk();
    const act: BulkAct = {
      kind: 'add-court',
      courtId: FLSB,
      capacity: 'own-role',
      standing: 'has-filed',
    };
    const preview = await good(bulk.preview({ act, on: { personIds: all, courtIds: [] } }));
    expect(preview).toMatchObject({
      people: 3,
      reached: [
        'Bob, Bankr. S.D. Fla.',
        'Cosmo, Bankr. S.D. Fla.',
        'Rhea Reader, Bankr. S.D. Fla.',
      ],
      not: [{ why: 'court-joined-already', count: 1, some: ['Ann'] }],
    });
    await good(bulk.commit({ previewId: preview.previewId }));
    const courts = people.map(({ id }) =>
      records
        .ecfOf(id)
        .map(({ account }) => String(account.courtId))
        .toSorted(),
    );
    expect(courts).toEqual([
      ['alnb', 'flsb'],
      ['alnb', 'flsb'],
      ['alnb', 'flsb'],
    ]);
  });

  it('says so when there is no such court', async () => {
    const { bulk, all } = someBulk();
    const act: BulkAct = {
      kind: 'add-court',
      courtId: CourtId.parse('nowhere'),
      capacity: 'attorney',
      standing: 'has-filed',
    };
    expect(await bulk.preview({ act, on: { personIds: all, courtIds: [] } })).toMatchObject({
      failure: { code: 'court-not-found' },
    });
  });
});

describe('setting the language of many', () => {
  it('reaches who has another, is told in the history, and is taken back in one', async () => {
    const { bulk, history, people, all, records } = someBulk();
    const [ann] = people;
    if (!ann) throw new Error('nobody');
    const subject = personSubject(ann.id);
    records.append([{ subject, kind: 'person.edited', body: { language: 'es' } }]);
    const act: BulkAct = { kind: 'set-language', language: 'es' };
    const { previewId, ...shown } = await good(
      bulk.preview({ act, on: { personIds: all, courtIds: [] } }),
    );
    expect(shown).toMatchObject({ people: 3, not: [{ why: 'language-already', count: 1 }] });
    const { actId } = await good(bulk.commit({ previewId }));
    const languages = () => all.map((id) => records.person(id)?.person.language);
    expect(languages()).toEqual(['es', 'es', 'es', 'es']);
    const told = linesOfPerson(records.eventsOf(personSubject(people[1]?.id ?? '')), {
      person: () => 'Somebody',
      step: () => undefined,
    });
    expect(JSON.stringify(told)).toContain('"language"');
    await good(history.undoAct({ actId }));
    expect(languages()).toEqual(['es', undefined, undefined, undefined]);
  });
});

describe('putting somebody in charge of many', () => {
  it('names them for each, shows it on the board, and is taken back in one', async () => {
    const { bulk, board, history, all } = someBulk();
    const act: BulkAct = { kind: 'put-in-charge', name: ' Greta Quill ' };
    const { previewId, people } = await good(
      bulk.preview({ act, on: { personIds: all, courtIds: [] } }),
    );
    expect(people).toBe(4);
    const { actId } = await good(bulk.commit({ previewId }));
    const names = async () => new Set((await board.whole()).map(({ inCharge }) => inCharge));
    expect(await names()).toEqual(new Set(['Greta Quill']));
    await good(history.undoAct({ actId }));
    expect(await names()).toEqual(new Set(['']));
  });

  it('names the first hundred whom it reaches, also two of one name', async () => {
    const { bulk, records } = someBulk();
    const many = Array.from({ length: 120 }, () => somePerson({ name: 'Jan Twin' }));
    records.append(many.map(added));
    const act: BulkAct = { kind: 'put-in-charge', name: 'Greta Quill' };
    const on = { personIds: many.map(({ id }) => id), courtIds: [] };
    const { people, reached } = await good(bulk.preview({ act, on }));
    expect({ people, reached }).toEqual({ people: 120, reached: Array(100).fill('Jan Twin') });
  });

  it('takes an empty name for an oversight and leaves everyone as they were', async () => {
    const { bulk, all } = someBulk();
    const act: BulkAct = { kind: 'put-in-charge', name: '  ' };
    expect(await bulk.preview({ act, on: { personIds: all, courtIds: [] } })).toMatchObject({
      failure: { problems: [{ field: 'name', code: 'field-required' }] },
    });
  });

  it('leaves nobody in charge where that is chosen, and says of whom nobody was', async () => {
    const { bulk, board, all, people } = someBulk();
    const ids = people.slice(0, 2).map(({ id }) => id);
    const greta: BulkAct = { kind: 'put-in-charge', name: 'Greta Quill' };
    const first = await good(bulk.preview({ act: greta, on: { personIds: ids, courtIds: [] } }));
    await good(bulk.commit(first));
    const act: BulkAct = { kind: 'leave-without-charge' };
    const preview = await good(bulk.preview({ act, on: { personIds: all, courtIds: [] } }));
    expect(preview).toMatchObject({
      people: 2,
      not: [{ why: 'nobody-in-charge', count: 2, some: ['Cosmo', 'Rhea Reader'] }],
    });
    await good(bulk.commit(preview));
    expect((await board.whole()).map(({ inCharge }) => inCharge)).toEqual(['', '', '', '']);
  });

  it('leaves out who is no longer in the roster', async () => {
    const { bulk, records, people } = someBulk();
    const [ann] = people;
    if (!ann) throw new Error('nobody there');
    records.append([{ subject: personSubject(ann.id), kind: 'person.archived', body: {} }]);
    const act: BulkAct = { kind: 'put-in-charge', name: 'Greta Quill' };
    expect(
      await good(bulk.preview({ act, on: { personIds: [ann.id], courtIds: [] } })),
    ).toMatchObject({
      people: 0,
      not: [{ why: 'not-in-roster', some: ['Ann'] }],
    });
  });

  it('can’t be taken back in one go once the app has forgotten the act', async () => {
    const { history } = someBulk();
    expect(await history.undoAct({ actId: crypto.randomUUID() })).toMatchObject({
      failure: { code: 'act-not-found' },
    });
  });
});

describe('recording for many that they are linked already', () => {
  const known = (how: LinkKnownBy): BulkAct => ({ kind: 'record-known-link', how, note: '' });
  const pacerOf = (person: Person, username: string): NewEvent => ({
    subject: personSubject(person.id),
    kind: 'pacer-account.recorded',
    body: {
      ...{ id: PacerAccountId.parse(crypto.randomUUID()), personId: person.id, username },
      ...{ accountType: 'upgraded', kind: 'individual', mfa: 'app' },
    },
  });

  it('reaches those who can be, and names everyone else with the reason', async () => {
    const { bulk, board, all, people, records } = someBulk();
    const [ann, bob, cosmo] = people;
    if (!ann || !bob || !cosmo) throw new Error('three people are needed');
    records.append([
      pacerOf(ann, 'annsmith'),
      ...['bobsmith', 'bobsmith-trustee'].map((username) => pacerOf(bob, username)),
      joined({ ...someEcfAccount(cosmo, 'alnb'), capacity: 'trustee' }),
    ]);
    const on = { personIds: all, courtIds: [ALNB] };
    const preview = await good(bulk.preview({ act: known('menus'), on }));
    expect(preview).toMatchObject({
      reached: ['Ann, Bankr. N.D. Ala.'],
      not: [
        { why: 'which-pacer-account', some: ['Bob, Bankr. N.D. Ala.'] },
        {
          why: 'pacer-account-taken',
          some: ['Cosmo, Bankr. N.D. Ala.', 'Cosmo, Bankr. N.D. Ala.'],
        },
        { why: 'nothing-to-link', some: ['Rhea Reader, Bankr. N.D. Ala.'] },
      ],
    });
    await good(bulk.commit(preview));
    const cells = (await board.whole()).find(({ name }) => name === 'Ann')?.cells ?? [];
    expect(cells.map(({ status }) => status).toSorted()).toEqual(['can-file', 'preparing']);
    expect(await good(bulk.preview({ act: known('menus'), on }))).toMatchObject({
      people: 0,
      not: expect.arrayContaining([expect.objectContaining({ why: 'linked-already' })]),
    });
  });

  it('takes menus for no ground where another account of the person can explain them', async () => {
    const { bulk, people, accounts, records } = someBulk();
    const [ann] = people;
    if (!ann) throw new Error('Ann is needed');
    records.append([joined({ ...someEcfAccount(ann, 'alnb'), capacity: 'trustee' })]);
    const on = { ecfAccountIds: accounts.slice(0, 1).map(({ id }) => id) };
    expect(await good(bulk.preview({ act: known('menus'), on }))).toMatchObject({
      people: 0,
      not: [{ why: 'menus-not-enough', some: ['Ann, Bankr. N.D. Ala.'] }],
    });
    const preview = await good(bulk.preview({ act: known('account-page'), on }));
    expect(preview).toMatchObject({ reached: ['Ann, Bankr. N.D. Ala.'], not: [] });
  });

  it('finds no link where the court has not moved to NextGen, and no filing menus to see', async () => {
    const { bulk, people, records } = someBulk(someGround('2022-03-01T15:00:00.000Z'));
    const [ann, bob] = people;
    if (!ann || !bob) throw new Error('two people are needed');
    const newcomer = { ...someEcfAccount(bob, 'flsb'), standing: 'new-to-court' as const };
    records.append([joined(newcomer)]);
    const said = { act: known('menus'), on: { personIds: [ann.id], courtIds: [] } };
    expect(await good(bulk.preview(said))).toMatchObject({
      reached: ['Ann, Bankr. N.D. Ala.'],
      not: [{ why: 'court-not-live', some: ['Ann, Bankr. S.D. Fla.'] }],
    });
    const seen: BulkAct = { ...TICK, stepId: 'see-menus' };
    const on = { personIds: [bob.id], courtIds: [FLSB] };
    expect(await good(bulk.preview({ act: seen, on }))).toMatchObject({
      people: 0,
      not: [{ why: 'court-not-live', some: ['Bob, Bankr. S.D. Fla.'] }],
    });
  });

  it('finds nothing to link where all is filed on the court’s own site', async () => {
    const { bulk, board, people, records } = someBulk();
    const [ann] = people;
    if (!ann) throw new Error('Ann is needed');
    records.append([joined(someEcfAccount(ann, 'caeb'))]);
    await board.whole();
    const on = { personIds: [ann.id], courtIds: [CourtId.parse('caeb')] };
    expect(await good(bulk.preview({ act: known('help-desk'), on }))).toMatchObject({
      not: [{ why: 'nothing-to-link', some: ['Ann, Bankr. E.D. Cal.'] }],
    });
  });
});

describe('recording the same fact of many PACER accounts', () => {
  const fact = (reported: ReportedFact): BulkAct => ({
    kind: 'record-account-fact',
    fact: reported,
  });
  const accountOf = (person: Person, given: Partial<RecordedFacts> = {}): NewEvent => ({
    subject: personSubject(person.id),
    kind: 'pacer-account.recorded',
    body: {
      ...{ id: PacerAccountId.parse(crypto.randomUUID()), personId: person.id, username: '' },
      ...{ accountType: 'legacy', kind: 'individual', mfa: 'not-known', ...given },
    },
  });
  /** Ann has an account, Bob has two, and nothing is known of Cosmo's or Rhea's. */
  function someAccounts(given: Partial<RecordedFacts> = {}) {
    const some = someBulk();
    const [ann, bob, cosmo] = some.people;
    if (!ann || !bob || !cosmo) throw new Error('three people are needed');
    some.records.append([accountOf(ann, given), accountOf(bob), accountOf(bob)]);
    const accountsOf = ({ id }: Person) => some.records.person(id)?.pacerAccounts ?? [];
    return { ...some, ann, cosmo, accountsOf, on: { personIds: some.all, courtIds: [] } };
  }

  it('says for whom it replaces what, and whom it leaves out and why', async () => {
    const { bulk, on, ann, cosmo, accountsOf } = someAccounts({ username: 'annsmith' });
    const preview = await good(
      bulk.preview({ act: fact({ name: 'accountType', value: 'upgraded' }), on }),
    );
    expect(preview).toMatchObject({
      people: 3,
      changes: [
        { before: 'legacy', count: 1, some: ['Ann'] },
        { before: 'not-looked', count: 2, some: ['Cosmo', 'Rhea Reader'] },
      ],
      not: [{ why: 'several-pacer-accounts', count: 1, some: ['Bob'] }],
    });
    expect(accountsOf(cosmo)).toEqual([]);
    await good(bulk.commit(preview));
    expect(accountsOf(ann)).toMatchObject([{ username: 'annsmith', accountType: 'upgraded' }]);
    expect(accountsOf(cosmo)).toMatchObject([{ username: '', accountType: 'upgraded' }]);
  });

  it('is taken back as one, and leaves those as they were', async () => {
    const { bulk, history, on, ann, cosmo, accountsOf } = someAccounts({
      ...{ mfa: 'not-enrolled', mfaSkips: 2 },
    });
    const preview = await good(bulk.preview({ act: fact({ name: 'mfa', value: 'app' }), on }));
    const { actId } = await good(bulk.commit(preview));
    const [after] = accountsOf(ann);
    expect(after?.mfa).toBe('app');
    expect(after?.mfaSkips).toBeUndefined();
    await good(history.undoAct({ actId }));
    expect(accountsOf(ann)).toMatchObject([{ mfa: 'not-enrolled', mfaSkips: 2 }]);
    expect(accountsOf(cosmo)).toEqual([]);
  });

  it('never puts a password’s day back, and forgets with a new one that the prompt was put off', async () => {
    const { bulk, on, ann, accountsOf } = someAccounts({
      ...{ passwordSetOn: '2021-05-10', passwordSkips: 3 },
    });
    const day = (value: string) => fact({ name: 'passwordSetOn', value });
    expect(await good(bulk.preview({ act: day('2021-05-09'), on }))).toMatchObject({
      not: expect.arrayContaining([{ why: 'later-day-recorded', count: 1, some: ['Ann'] }]),
    });
    expect(await good(bulk.preview({ act: day('2021-05-10'), on }))).toMatchObject({
      not: expect.arrayContaining([{ why: 'fact-recorded-already', count: 1, some: ['Ann'] }]),
    });
    const preview = await good(bulk.preview({ act: day(' 2021-05-11 '), on }));
    expect(preview.changes).toEqual([
      { before: 'earlier-day', count: 1, some: ['Ann'] },
      { before: 'no-day', count: 2, some: ['Cosmo', 'Rhea Reader'] },
    ]);
    await good(bulk.commit(preview));
    const [after] = accountsOf(ann);
    expect(after?.passwordSetOn).toBe('2021-05-11');
    expect(after?.passwordSkips).toBeUndefined();
  });

  it('refuses no day, a day that is none, and one that is still to come', async () => {
    const { bulk, on } = someAccounts();
    for (const [value, code] of [
      ['', 'field-required'],
      ['2021-02-30', 'not-a-date'],
      ['2999-01-01', 'date-in-the-future'],
    ] as const) {
      expect(await bulk.preview({ act: fact({ name: 'passwordSetOn', value }), on })).toMatchObject(
        { failure: { problems: [{ field: 'passwordSetOn', code }] } },
      );
    }
  });
});
