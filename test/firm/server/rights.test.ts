import { readFileSync, writeFileSync } from 'node:fs';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHTS, type RightsScope } from '../../../electron/shared/domain/firm/rights.ts';
import { EVENT_BODIES } from '../../../electron/shared/domain/records/event.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { table } from '../../rules/table.ts';
import { newFirm, type TestFirm, type TestMember } from '../../support/postgres/database.ts';
import { insert, type RawEvent, rawEvent } from './events.ts';

const KINDS = keysOf(EVENT_BODIES);
const OWN = 'b1000000-0000-4000-8000-000000000001';
const OTHER = 'b1000000-0000-4000-8000-000000000002';
const ACCOUNT_OF = {
  [OWN]: 'e1000000-0000-4000-8000-000000000001',
  [OTHER]: 'e1000000-0000-4000-8000-000000000002',
};
const OFFICE_OF = { [OWN]: 'Mobile', [OTHER]: 'Dothan' };
/** The person of the one attorney, in the one office of one paralegal; and somebody else in another office. */
const PEOPLE = [OWN, OTHER] as const;
type PersonHere = (typeof PEOPLE)[number];

/** Everybody who may connect, in the order of the table's columns. */
const MEMBERS = {
  Reader: { role: 'reader' },
  Attorney: { role: 'attorney', person: OWN },
  'Paralegal of offices': { role: 'paralegal', offices: ['Mobile'] },
  'Paralegal of all': { role: 'paralegal' },
  Administrator: { role: 'administrator' },
} as const satisfies Readonly<Record<string, TestMember>>;
type MemberName = keyof typeof MEMBERS;
const NAMES = keysOf(MEMBERS);

let firm: TestFirm;
const clients = new Map<MemberName, Client>();
const clientOf = (name: MemberName) => {
  const client = clients.get(name);
  if (!client) throw new Error(`${name} is not connected`);
  return client;
};

beforeAll(async () => {
  firm = await newFirm();
  for (const name of NAMES)
    clients.set(name, await firm.connect(await firm.addLogin(MEMBERS[name])));
  const administrator = clientOf('Administrator');
  for (const id of PEOPLE) {
    await taken(administrator, eventAbout('person.added', id));
    const account = { id: ACCOUNT_OF[id], personId: id };
    await taken(administrator, rawEvent(`ecf:${account.id}`, 'court.joined', account));
  }
}, 120_000);
afterAll(() => firm?.close());

async function taken(client: Client, event: RawEvent): Promise<RawEvent> {
  expect(await insert(client, event)).toBe('taken');
  return event;
}

/** The server's answer, with nothing left behind. */
async function answer(client: Client, event: RawEvent): Promise<string> {
  await client.query('BEGIN');
  try {
    return await insert(client, event);
  } finally {
    await client.query('ROLLBACK');
  }
}

/** An event of this kind about that person, or about the court or firm for kinds that are about no person. */
function eventAbout(kind: (typeof KINDS)[number], id: PersonHere): RawEvent {
  const family = kind.split('.')[0] ?? '';
  const account = { id: ACCOUNT_OF[id], personId: id };
  if (['person', 'pacer-account'].includes(family)) {
    return rawEvent(`person:${id}`, kind, { id, office: OFFICE_OF[id] });
  }
  if (['court-profile', 'endpoint'].includes(family) || /^court\.(un)?listed$/.test(kind)) {
    return rawEvent('court:alnb', kind, { courtId: 'alnb', layer: 'firm' });
  }
  if (['firm', 'view'].includes(family)) return rawEvent('firm', kind, { personId: id });
  return rawEvent(`ecf:${account.id}`, kind, account);
}

/** What the table says that the server answers. */
function expected(scope: RightsScope, name: MemberName, id: PersonHere): string {
  if (scope === 'none') return 'not-allowed';
  const isTheirs = id === OWN || name === 'Paralegal of all' || scope === 'any';
  return isTheirs ? 'taken' : 'not-theirs';
}

function scopeOf(kind: (typeof KINDS)[number], name: MemberName): RightsScope {
  const { role } = MEMBERS[name];
  return role === 'reader' ? 'none' : RIGHTS[kind][role];
}

describe('who may record what in the firm’s database', () => {
  it('has the same table on the server as in the app', async () => {
    const { rows } = await firm.owner.query<Record<string, string>>(
      'SELECT * FROM fileready.rights',
    );
    const onServer = Object.fromEntries(rows.map(({ kind, ...scopes }) => [kind, scopes]));
    expect(onServer).toEqual(RIGHTS);
    expect(Object.keys(onServer).toSorted()).toEqual(KINDS.toSorted());
  });

  it.each(KINDS.filter((kind) => kind !== 'undone'))('%s, no matter who sends it', async (kind) => {
    for (const name of NAMES) {
      for (const id of PEOPLE) {
        const scope = scopeOf(kind, name);
        const said = await answer(clientOf(name), eventAbout(kind, id));
        expect(said, `${name} about ${id}`).toBe(expected(scope, name, id));
      }
    }
  });

  it.each(KINDS.filter((kind) => kind !== 'undone' && RIGHTS[kind].administrator === 'any'))(
    'taking back %s needs the right to it',
    async (kind) => {
      for (const id of PEOPLE) {
        // A second joining by its owner is what a rejoined court has.
        const event = await taken(clientOf('Administrator'), eventAbout(kind, id));
        const undo = await taken(
          clientOf('Administrator'),
          rawEvent(event.subject, 'undone', { eventId: event.id }),
        );
        for (const { id: eventId } of [event, undo]) {
          for (const name of NAMES) {
            const scope = scopeOf(kind, name);
            const said = await answer(
              clientOf(name),
              rawEvent(event.subject, 'undone', { eventId }),
            );
            expect(said, `${name} about ${id}`).toBe(expected(scope, name, id));
          }
        }
      }
    },
  );

  it('is written down', async () => {
    const words: Readonly<Record<string, string>> = {
      'taken taken': 'all',
      'taken not-theirs': 'theirs',
    };
    const rows = [];
    for (const kind of KINDS.filter((one) => one !== 'undone')) {
      const cells = [];
      for (const name of NAMES) {
        const said = [];
        for (const id of PEOPLE) said.push(await answer(clientOf(name), eventAbout(kind, id)));
        cells.push(words[said.join(' ')] ?? '–');
      }
      rows.push([`\`${kind}\``, ...cells]);
    }
    const text = [
      '# Who may record what in the firm’s database',
      '',
      'Written by a test from what the server answers to each role (`APPROVE=1`). “theirs”: an attorney’s own person and',
      'accounts; the people of a paralegal’s offices and their accounts. “all”: no matter who it is about. “–”: not at all. What',
      'takes a record back needs the right to that record. Everyone reads everything.',
      '',
      table(['Record', ...NAMES], rows),
      '',
    ].join('\n');
    const file = new URL('../../../docs/rights.md', import.meta.url);
    if (process.env.APPROVE === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
