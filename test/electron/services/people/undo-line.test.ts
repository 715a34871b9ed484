import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { historyService } from '../../../../electron/services/people/history.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import { rememberedActs } from '../../../../electron/services/shared/acts.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import type { EcfAccount, Person } from '../../../../electron/shared/domain/people/person.ts';
import {
  EVENT_BODIES,
  type EventKind,
  type NewEvent,
} from '../../../../electron/shared/domain/records/event.ts';
import { ecfSubject, personSubject } from '../../../../electron/shared/domain/records/fold.ts';
import { touchedFields } from '../../../../electron/shared/domain/records/history/touched-fields.ts';
import { canBeUndone } from '../../../../electron/shared/domain/records/undoable.ts';
import { firstOf } from '../../../support/first-of.ts';
import { added, joined, renamed, someEcfAccount, somePerson } from '../../../support/people.ts';
import { type Ground, good, someGround } from '../../../support/services.ts';
import { somePacerAccount } from '../../shared/domain/checklist/some-facts.ts';

let ground: Ground;
let people: Services['people'];
let history: Services['history'];
let person: Person;
let account: EcfAccount;
let subject: NewEvent['subject'];

beforeEach(() => {
  ground = someGround();
  const { firmIndex: _, ...needs } = ground;
  people = peopleService(ground);
  history = historyService({
    ...needs,
    acts: rememberedActs(ground.ids),
    grants: { use: () => ({ ok: true, value: undefined }) },
  });
  person = somePerson();
  account = someEcfAccount(person);
  subject = personSubject(person.id);
  ground.records.append([added(person), joined(account)]);
});

const linesOf = async (of: Person) => (await good(people.history({ personId: of.id }))).lines;
const undo = async (kind: string, of = person) => {
  const line = (await linesOf(of)).find((one) => one.kind === kind && !one.undone);
  return history.undoLine({ personId: of.id, eventId: firstOf(line ? [line] : []).id });
};
const offer = async (kind: string) =>
  (await linesOf(person)).find((line) => line.kind === kind && !line.undone)?.undo;
const codeOf = async (answer: ReturnType<typeof undo>) => {
  const result = await answer;
  return result.ok ? 'undone' : result.failure.code;
};

describe('Undo in the history', () => {
  it('takes back what one line set, and nothing that was recorded beside it', async () => {
    ground.records.append([
      { subject, kind: 'person.edited', body: { office: 'Montgomery' } },
      { subject, kind: 'person.edited', body: { email: 'paula@firm.example' } },
    ]);
    const edits = (await linesOf(person)).filter(({ kind }) => kind === 'person.edited');
    expect(edits.map((line) => line.undo)).toEqual(['offered', 'offered']);
    await good(history.undoLine({ personId: person.id, eventId: firstOf(edits.slice(1)).id }));
    expect(ground.records.person(person.id)?.person).toMatchObject({
      office: 'Birmingham',
      email: 'paula@firm.example',
    });
  });

  it('refuses what a later change set again, until that one is undone', async () => {
    ground.records.append([renamed(person, 'Paula Plain'), renamed(person, 'Paula P.')]);
    const [, older] = (await linesOf(person)).filter(({ kind }) => kind === 'person.edited');
    expect(older?.undo).toBe('later');
    const eventId = firstOf(older ? [older] : []).id;
    const again = () => history.undoLine({ personId: person.id, eventId });
    expect(await codeOf(Promise.resolve(again()))).toBe('undo-changed-since');
    expect(await codeOf(undo('person.edited'))).toBe('undone');
    expect(await codeOf(Promise.resolve(again()))).toBe('undone');
    expect(ground.records.person(person.id)?.person.name).toBe(person.name);
  });

  it('refuses to undo a PACER account that was changed since, and a person with courts', async () => {
    const { recordedAt: _, recordedBy: __, ...body } = somePacerAccount({ personId: person.id });
    ground.records.append([
      { subject, kind: 'pacer-account.recorded', body },
      {
        subject,
        kind: 'pacer-account.changed',
        body: { id: body.id, set: { mfa: 'app' }, cleared: [] },
      },
    ]);
    expect(await offer('pacer-account.recorded')).toBe('later');
    expect(await offer('person.added')).toBe('later');
    expect(await codeOf(undo('pacer-account.changed'))).toBe('undone');
    expect(await offer('pacer-account.recorded')).toBe('offered');
  });

  it('keeps the line of a court that was added and undone', async () => {
    expect(await codeOf(undo('court.joined'))).toBe('undone');
    const line = (await linesOf(person)).find(({ kind }) => kind === 'court.joined');
    expect(line).toMatchObject({ courtId: account.courtId, undone: { by: expect.any(String) } });
    expect(line?.undo).toBeUndefined();
    expect(ground.records.ownerOf(account.id)).toBeUndefined();
    ground.records.rebuild();
    expect(await linesOf(person)).toContainEqual(line);
  });

  it('undoes a merge as the one act it is', async () => {
    const second = somePerson({ name: 'P. Plainview', email: 'paula@firm.example' });
    const noteId = randomUUID();
    ground.records.append([
      added(second),
      joined(someEcfAccount(second, 'flsb')),
      { subject: personSubject(second.id), kind: 'person.noted', body: { noteId, text: 'Call.' } },
    ]);
    await good(people.merge({ intoId: person.id, fromId: second.id, drop: [], isConfirmed: true }));
    const offered = (await linesOf(person)).filter((line) => line.undo === 'offered');
    expect(offered.map(({ kind }) => kind)).toContain('person.absorbed');
    for (const kind of ['person.merged', 'court.moved', 'person.note-moved', 'person.edited']) {
      expect(
        offered.map((line) => line.kind),
        kind,
      ).not.toContain(kind);
    }
    expect((await linesOf(second)).map((line) => line.undo)).not.toContain('offered');
    expect(await codeOf(undo('person.absorbed'))).toBe('undone');
    expect(ground.records.person(second.id)?.mergedInto).toBeUndefined();
    expect(ground.records.ecfOf(second.id)).toHaveLength(1);
    expect(ground.records.person(person.id)).toEqual({ person, pacerAccounts: [] });
  });

  it('never offers what a court or a keychain did', async () => {
    ground.records.append([
      { subject: ecfSubject(account.id), kind: 'credential.destroyed', body: {} },
      { subject: ecfSubject(account.id), kind: 'credential.missing', body: {} },
    ]);
    for (const { kind, undo: offered } of await linesOf(person)) {
      if (!canBeUndone(kind)) expect(offered, kind).toBeUndefined();
    }
    expect(await codeOf(undo('credential.destroyed'))).toBe('nothing-to-undo');
  });
});

describe('what an event sets', () => {
  it('is known for each kind about a person that can be undone', () => {
    const kinds = Object.keys(EVENT_BODIES).filter(
      (kind): kind is EventKind =>
        canBeUndone(kind) && /^(person|pacer-account|court|step)\./.test(kind),
    );
    const wholes = ['person.added', 'person.merged', 'court.joined'];
    for (const kind of kinds) {
      const event = {
        ...firstOf(ground.records.eventsOf(subject)),
        kind,
        body: { set: {}, cleared: [] },
      };
      const isWhole = touchedFields(event).includes('');
      expect(isWhole, kind).toBe(wholes.includes(kind));
    }
  });
});
