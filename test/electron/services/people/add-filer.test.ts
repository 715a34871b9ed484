import { beforeEach, describe, expect, it } from 'vitest';
import { courtsService } from '../../../../electron/services/courts/courts.ts';
import { peopleService } from '../../../../electron/services/people/people.ts';
import type { Services } from '../../../../electron/shared/contract/contract.ts';
import type { PersonDraft } from '../../../../electron/shared/domain/people/person.ts';
import { CourtId, type PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { good, someGround } from '../../../support/services.ts';

const FLSB = CourtId.parse('flsb');
const ALMD = CourtId.parse('almd');
const ALNB = CourtId.parse('alnb');
const NOWHERE = CourtId.parse('zzzz');
const WILMA: PersonDraft = {
  name: ' Wilma Whitlock ',
  role: 'trustee',
  office: '',
  email: '',
  barNumber: '',
};

let people: Services['people'];
let courts: Services['courts'];

beforeEach(() => {
  const ground = someGround();
  people = peopleService(ground);
  courts = courtsService(ground);
});

const add = (draft = WILMA) =>
  people.addFiler({
    draft,
    courts: [
      { courtId: FLSB, standing: 'has-filed' },
      { courtId: ALMD, standing: 'new-to-court' },
      { courtId: FLSB, standing: 'has-filed' },
    ],
  });
const entriesOf = async (personId: PersonId) =>
  (await good(people.open({ personId }))).courts
    .map(({ account }) => account)
    // What is recorded in one act has no order of its own.
    .toSorted((one, other) => one.courtId.localeCompare(other.courtId));

describe('a person added with the courts they file in', () => {
  it('is on the list with each court once, in the capacity of their role', async () => {
    const { personId, undo } = await good(add());
    expect((await good(people.open({ personId }))).person.name).toBe('Wilma Whitlock');
    expect(await entriesOf(personId)).toMatchObject([
      { courtId: 'almd', capacity: 'trustee', standing: 'new-to-court' },
      { courtId: 'flsb', capacity: 'trustee', standing: 'has-filed' },
    ]);
    // One act: what undo takes back is the person and both courts.
    expect(undo).toHaveLength(3);
  });

  it('is not added at all when the name is missing or a court is unknown', async () => {
    expect(await add({ ...WILMA, name: ' ' })).toMatchObject({ ok: false });
    const courtsOf = [{ courtId: NOWHERE, standing: 'has-filed' as const }];
    expect(await people.addFiler({ draft: WILMA, courts: courtsOf })).toMatchObject({
      ok: false,
      failure: { code: 'court-not-found' },
    });
    expect(await good(people.list({}))).toEqual([]);
  });
});

describe('several courts added at once', () => {
  const join = (personId: PersonId, ...courtIds: CourtId[]) =>
    courts.joinAll({ personId, courtIds, capacity: 'trustee', standing: 'has-filed' });

  it('are all on the list after one act', async () => {
    const { personId } = await good(people.add({ draft: WILMA }));
    const { undo } = await good(join(personId, FLSB, ALMD, ALNB, FLSB));
    expect((await entriesOf(personId)).map(({ courtId }) => courtId)).toEqual([
      'almd',
      'alnb',
      'flsb',
    ]);
    expect(undo).toHaveLength(3);
  });

  it('are none of them added where some are there, and the sentence names those', async () => {
    const { personId } = await good(people.add({ draft: WILMA }));
    await good(join(personId, FLSB, ALMD));
    expect(await join(personId, ALNB, ALMD, FLSB)).toMatchObject({
      ok: false,
      failure: { code: 'courts-already-joined', values: { courts: 'M.D. Ala., Bankr. S.D. Fla.' } },
    });
    expect(await entriesOf(personId)).toHaveLength(2);
  });

  it('bring back a court that was taken off the list as the account it was', async () => {
    const { personId } = await good(people.add({ draft: WILMA }));
    await good(join(personId, FLSB));
    const [before] = await entriesOf(personId);
    if (!before) throw new Error('the court is not there');
    await good(courts.leave({ ecfAccountId: before.id }));
    await good(join(personId, ALMD, FLSB));
    const again = (await entriesOf(personId)).find(({ courtId }) => courtId === FLSB);
    expect(again?.id).toBe(before.id);
  });
});
