import { expect, it } from 'vitest';
import { eventSum, subjectSum } from '../../../../electron/adapters/records/event-sum.ts';
import { eventIn } from '../../../../electron/adapters/records/read-event.ts';
import { isSubjectWhole } from '../../../../electron/adapters/records/row-sums.ts';

/** A row as it was once written, whatever it says. */
function rowOf(given: Partial<Parameters<typeof eventSum>[0]> = {}) {
  const row = {
    subject: 'person:0196a0a1-0000-7000-8000-000000000001',
    at: '0000-01a22cc15f00-0000-0a1b2c3d',
    id: '0196a0a1-0000-7000-8000-0000000000aa',
    actor: 'Dana Desk',
    kind: 'person.edited',
    version: 1,
    body: '{"name":"Ann"}',
    ...given,
  };
  return { ...row, sum: eventSum(row) };
}

it('reads an entry as it was written', () => {
  expect(eventIn(rowOf())).toMatchObject({ kind: 'person.edited', body: { name: 'Ann' } });
});

it('reads an entry of a kind or a version that only a newer app knows', () => {
  expect(eventIn(rowOf({ kind: 'person.waved', body: '{"at":7}' }))).toMatchObject({
    body: { at: 7 },
  });
  expect(eventIn(rowOf({ version: 2, body: '{"name":7}' }))).toMatchObject({ version: 2 });
});

it.each([
  ['an id of another kind', { id: 'no id' }],
  ['a time that is none', { at: '2026-11-30' }],
  ['an id and a time that are none', { id: 'no id', at: 'noon' }],
  ['what its kind never says', { body: '{"name":7}' }],
  ['a text that is no JSON', { body: '{' }],
])('reads no entry with %s, though its checksum is right', (_what, given) => {
  expect(eventIn(rowOf(given))).toBeUndefined();
});

it.each(['subject', 'at', 'id', 'actor', 'kind', 'body'] as const)(
  'reads no entry whose %s changed after it was written',
  (column) => {
    const row = rowOf();
    expect(eventIn({ ...row, [column]: `${row[column]} ` })).toBeUndefined();
  },
);

it('reads no entry whose version or checksum changed, or which has none', () => {
  const row = rowOf();
  expect(eventIn({ ...row, version: 2 })).toBeUndefined();
  expect(eventIn({ ...row, sum: row.sum + 1 })).toBeUndefined();
  expect(eventIn({ ...row, sum: null })).toBeUndefined();
});

const SUBJECT = {
  subject: 'person:0196a0a1-0000-7000-8000-000000000001',
  type: 'person',
  at: '0000-01a22cc15f00-0000-0a1b2c3d',
  revision: 4,
  body: '{}',
};

it.each([null, '0196a0a1-0000-7000-8000-000000000001'])(
  'knows a changed row of a subject by its checksum, with the person %s',
  (personId) => {
    const sum = subjectSum({ ...SUBJECT, personId });
    const row = { ...SUBJECT, person_id: personId, sum };
    expect(isSubjectWhole(row)).toBe(true);
    for (const column of ['subject', 'type', 'at', 'body'] as const)
      expect(isSubjectWhole({ ...row, [column]: `${row[column]} ` })).toBe(false);
    expect(isSubjectWhole({ ...row, revision: 5 })).toBe(false);
    expect(isSubjectWhole({ ...row, person_id: 'another' })).toBe(false);
  },
);

it('gives a row without a person the checksum that older files hold', () => {
  const sum = subjectSum({ ...SUBJECT, personId: null });
  expect(sum).toBe(subjectSum({ ...SUBJECT, personId: '' }));
});
